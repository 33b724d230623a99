#include <algorithm>

#include "lib/model/case_words.hpp"
#include "lib/rules/accountability.hpp"
#include "lib/rules/closing.hpp"
#include "lib/rules/timeliness.hpp"

namespace zgz::rules {

namespace {

/// From this form on a disposition is for a serious matter (四种形态: 第三、第四种).
constexpr int serious_form = 3;
/// A mending that was refused so often was let slide.
constexpr std::size_t refused_often = 2;

struct Shown {
  std::vector<std::string> records;
  std::vector<ShownFact> facts;
};

using Evidence = std::optional<Shown>;

/// Found by others, and named by no checklist since.
bool escaped_self_check(Problem const& problem) {
  return problem.added_on && problem.last.number == 0 && is_founded(problem);
}

Evidence poor_self_check(CaseIndex const& index, Problem const& problem, int least) {
  if (!escaped_self_check(problem)) return std::nullopt;
  Shown shown;
  for (auto const* each : index.problems_of(problem.department)) {
    if (escaped_self_check(*each)) shown.records.push_back(each->ref.str());
  }
  auto const count = shown.records.size();
  if (static_cast<int>(count) < least) return std::nullopt;
  auto const* const checklist = index.latest_checklist(problem.department);
  if (checklist == nullptr) {
    shown.facts = {{"nothing-handed-in", {std::to_string(count)}}};
    return shown;
  }
  shown.facts = {{"others-found", {std::to_string(count), checklist->ref.str(), iso(checklist->received)}}};
  shown.records.push_back(checklist->ref.str());
  return shown;
}

std::optional<Date> found_on(Problem const& problem) {
  std::optional<Date> day;
  for (auto const& note : problem.notes) {
    if (note.kind == ProblemNote::Kind::found) day = note.on;
  }
  return day;
}

bool within(Plan const& plan, Date day) { return plan.start <= day && day <= plan.end; }

Evidence recurrence(Plan const& plan, Problem const& problem) {
  for (auto const& note : problem.notes) {
    if (note.kind != ProblemNote::Kind::recurred || !within(plan, note.on)) continue;
    if (note.other.empty()) return Shown{{problem.ref.str()}, {{"came-back", {iso(note.on)}}}};
    return Shown{{problem.ref.str(), note.other}, {{"came-back-as", {iso(note.on), note.other}}}};
  }
  return std::nullopt;
}

Evidence defiance(Plan const& plan, CaseIndex const& index, Problem const& problem) {
  if (auto shown = recurrence(plan, problem)) return shown;
  auto const* const checklist = index.first_signed_checklist(problem.department);
  auto const found = found_on(problem);
  if (checklist == nullptr || !found || !is_founded(problem) || integrity_category(plan, problem) == nullptr)
    return std::nullopt;
  if (index.received(problem) <= checklist->received || !within(plan, *found)) return std::nullopt;
  return Shown{{problem.ref.str(), checklist->ref.str()},
               {{"after-signature", {checklist->ref.str(), iso(checklist->received), iso(*found)}}}};
}

int form_of(Plan const& plan, Disposition const& disposition) {
  for (auto const& kind : plan.dispositions) {
    if (kind.code == disposition.kind) return kind.form;
  }
  return 0;
}

Evidence serious(Plan const& plan, CaseIndex const& index, Problem const& problem) {
  Shown shown;
  for (auto const* each : index.dispositions(problem.ref)) {
    auto const form = form_of(plan, *each);
    if (form < serious_form) continue;
    shown.records.push_back(each->ref.str());
    shown.facts.push_back({"serious-form", {each->ref.str(), iso(each->decided), std::to_string(form)}});
  }
  for (auto const* each : index.supervisions(problem.ref)) {
    auto const failed = std::find_if(each->steps.begin(), each->steps.end(), [](SupervisionStep const& step) {
      return step.kind == SupervisionStep::Kind::inspected && !step.passed;
    });
    if (failed == each->steps.end()) continue;
    shown.records.push_back(each->ref.str());
    shown.facts.push_back({"failed-acceptance", {each->ref.str(), iso(failed->on)}});
  }
  if (shown.facts.empty()) return std::nullopt;
  return shown;
}

Evidence inaction(Problem const& problem, int least, Date today) {
  Shown shown;
  auto const late = problem.open() ? judge(problem, today).days_late : 0;
  if (late >= std::max(1, least)) shown.facts.push_back({"days-late", {std::to_string(late)}});
  auto const back =
      static_cast<std::size_t>(std::count_if(problem.steps.begin(), problem.steps.end(), [](ProblemStep const& step) {
        return step.kind == ProblemStep::Kind::sent_back;
      }));
  if (back >= refused_often) shown.facts.push_back({"sent-back", {std::to_string(back)}});
  if (shown.facts.empty()) return std::nullopt;
  shown.records.push_back(problem.ref.str());
  return shown;
}

Evidence evidence_of(Trigger const& trigger, Plan const& plan, CaseIndex const& index, Problem const& problem,
                     Date today) {
  switch (trigger.rule) {
    case TriggerRule::poor_self_check:
      return poor_self_check(index, problem, trigger.least);
    case TriggerRule::defiance:
      return defiance(plan, index, problem);
    case TriggerRule::serious:
      return serious(plan, index, problem);
    case TriggerRule::inaction:
      return inaction(problem, trigger.least, today);
  }
  return std::nullopt;
}

}  // namespace

std::vector<MetTrigger> met_triggers(Plan const& plan, CaseIndex const& index, Problem const& problem, Date today) {
  std::vector<MetTrigger> met;
  bool const nothing_there = finding_of(problem.notes) == FactFinding::unfounded;
  if (nothing_there || problem.rectification == Rectification::withdrawn) return met;
  for (auto const& trigger : plan.triggers) {
    auto shown = evidence_of(trigger, plan, index, problem, today);
    if (shown) met.push_back({&trigger, std::move(shown->records), std::move(shown->facts)});
  }
  return met;
}

}  // namespace zgz::rules
