#include <algorithm>

#include <fmt/format.h>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/plan/lint_parts.hpp"

namespace zgz::plan {

namespace {

void lint_against_stage(Plan const& plan, Duty const& duty, std::vector<LintFinding>& findings) {
  for (auto const& stage : plan.stages) {
    int const late = days_between(stage.end, duty.last_day());
    if (stage.code != duty.stage || late <= 0) continue;
    auto const* word = duty.checklist ? "checklist-after-stage" : "duty-after-stage";
    findings.push_back(
        {word,
         duty.clause,
         {duty.code, stage.code},
         fmt::format(fmt::runtime(tr("\"{0}\" is due on {1}, {2} day after the end of its own stage {3} ({4}).",
                                     "\"{0}\" is due on {1}, {2} days after the end of its own stage {3} ({4}).",
                                     static_cast<unsigned long>(late))),
                     duty.title, iso(duty.due), late, stage.name, iso(stage.end))});
  }
}

void lint_needs(Plan const& plan, Duty const& duty, std::vector<LintFinding>& findings) {
  for (auto const& need : plan.duties) {
    auto const wanted = std::find(duty.needs.begin(), duty.needs.end(), need.code) != duty.needs.end();
    if (!wanted || need.last_day() <= duty.last_day()) continue;
    findings.push_back({"need-due-later",
                        duty.clause,
                        {duty.code, need.code},
                        say("\"{0}\" is due on {1}, but builds on \"{2}\", which is due on {3}.", duty.title,
                            iso(duty.due), need.title, iso(need.due))});
  }
}

void lint_period(Plan const& plan, Duty const& duty, std::vector<LintFinding>& findings) {
  if (duty.due >= plan.start && duty.due <= plan.end) return;
  findings.push_back({"outside-period",
                      duty.clause,
                      {duty.code},
                      say("\"{0}\" is due on {1}, outside the campaign ({2} to {3}).", duty.title, iso(duty.due),
                          iso(plan.start), iso(plan.end))});
}

/// One finding for all the duties of a stage (or of none) whose day is assumed.
void lint_assumed(Plan const& plan, Stage const* stage, std::vector<LintFinding>& findings) {
  std::vector<std::string> codes, titles;
  for (auto const& duty : plan.duties) {
    if (!duty.due_assumed || duty.stage != (stage ? stage->code : std::string{})) continue;
    codes.push_back(duty.code);
    titles.push_back(duty.title);
  }
  if (codes.empty()) return;
  auto const list = join(titles, tr("; "));
  auto const count = codes.size();
  auto const message =
      stage ? fmt::format(
                  fmt::runtime(
                      tr("{0} duty of stage {1} has no day of its own; the stage's last day, {2}, is taken: {3}.",
                         "{0} duties of stage {1} have no day of their own; the stage's last day, {2}, is taken: {3}.",
                         count)),
                  count, stage->name, iso(stage->end), list)
            : fmt::format(
                  fmt::runtime(tr(
                      "{0} duty stands in no stage and has no day; the last day of the campaign, {1}, is taken: {2}.",
                      "{0} duties stand in no stage and have no day; the last day of the campaign, {1}, is taken: {2}.",
                      count)),
                  count, iso(plan.end), list);
  findings.push_back({"due-assumed", stage ? stage->clause : std::string{}, codes, message});
}

}  // namespace

void lint_duties(Plan const& plan, std::vector<LintFinding>& findings) {
  for (auto const& duty : plan.duties) {
    lint_against_stage(plan, duty, findings);
    lint_needs(plan, duty, findings);
    lint_period(plan, duty, findings);
  }
  for (auto const& stage : plan.stages) lint_assumed(plan, &stage, findings);
  lint_assumed(plan, nullptr, findings);
  bool const any = std::any_of(plan.duties.begin(), plan.duties.end(), [](Duty const& d) { return d.checklist; });
  if (!any) findings.push_back({"no-checklist-duty", {}, {}, say("No duty is met by the checklist.")});
}

}  // namespace zgz::plan
