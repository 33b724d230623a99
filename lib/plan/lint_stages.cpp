#include <algorithm>

#include <fmt/format.h>

#include "lib/base/i18n.hpp"
#include "lib/plan/lint_parts.hpp"

namespace zgz::plan {

namespace {

/// Fewer calendar days than this are too few to work on what has just come in.
constexpr int enough_days = 7;

Duty const* duty_of(Plan const& plan, std::string const& code) {
  auto const found =
      std::find_if(plan.duties.begin(), plan.duties.end(), [&](Duty const& d) { return d.code == code; });
  return found == plan.duties.end() ? nullptr : &*found;
}

/// The last thing from outside the stage that one of its duties builds on; null if there is none.
Duty const* awaited_by(Plan const& plan, Stage const& stage) {
  Duty const* latest = nullptr;
  for (auto const& duty : plan.duties) {
    if (duty.stage != stage.code) continue;
    for (auto const& code : duty.needs) {
      auto const* need = duty_of(plan, code);
      if (need == nullptr || need->stage == stage.code) continue;
      if (latest == nullptr || latest->due < need->due) latest = need;
    }
  }
  return latest;
}

void lint_start(Plan const& plan, Stage const& stage, std::vector<LintFinding>& findings) {
  if (stage.start) return;
  auto const* need = awaited_by(plan, stage);
  auto const message = need == nullptr
                           ? say("Stage {0} has no first day; it ends on {1}.", stage.name, iso(stage.end))
                           : say("Stage {0} has no first day; it ends on {1} and builds on \"{2}\", due on {3}.",
                                 stage.name, iso(stage.end), need->title, iso(need->due));
  findings.push_back({"stage-without-start", stage.clause, {stage.code}, message});
}

void lint_wait(Plan const& plan, Stage const& stage, std::vector<LintFinding>& findings) {
  auto const* need = awaited_by(plan, stage);
  if (need == nullptr) return;
  int const days = days_between(need->last_day(), stage.end);
  if (days >= enough_days) return;
  auto const count = static_cast<unsigned long>(days < 0 ? -days : days);
  auto const* sentence =
      days < 0 ? tr("Stage {0} builds on \"{1}\", which is due {2} day after the stage has ended.",
                    "Stage {0} builds on \"{1}\", which is due {2} days after the stage has ended.", count)
               : tr("Stage {0} builds on \"{1}\" and ends only {2} day after it is due.",
                    "Stage {0} builds on \"{1}\" and ends only {2} days after it is due.", count);
  auto const message = fmt::format(fmt::runtime(sentence), stage.name, need->title, count);
  findings.push_back({"stage-waits", stage.clause, {stage.code, need->code}, message});
}

void lint_period(Plan const& plan, Stage const& stage, std::vector<LintFinding>& findings) {
  bool const early = stage.start && *stage.start < plan.start;
  if (!early && stage.end <= plan.end && stage.end >= plan.start) return;
  findings.push_back(
      {"outside-period",
       stage.clause,
       {stage.code},
       say("Stage {0} reaches outside the campaign ({1} to {2}).", stage.name, iso(plan.start), iso(plan.end))});
}

}  // namespace

void lint_stages(Plan const& plan, std::vector<LintFinding>& findings) {
  for (auto const& stage : plan.stages) {
    lint_start(plan, stage, findings);
    lint_wait(plan, stage, findings);
    lint_period(plan, stage, findings);
  }
}

}  // namespace zgz::plan
