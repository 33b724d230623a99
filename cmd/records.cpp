#include "cmd/records.hpp"

#include <algorithm>

#include "cmd/refs.hpp"
#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/sender.hpp"
#include "lib/rules/timeliness.hpp"

namespace zgz::cmd {

rules::Records records_of(store::Store const& store) {
  return {store.submissions(), store.duty_records(), store.departments_with_problems()};
}

std::optional<store::ChainBreak> chain_break(store::Store const& store, std::int64_t count) {
  if (auto const broken = store.find_break(count)) return broken;
  bool with_plan = false;
  store.each_entry(1, [&](LogEntry const& entry) {
    with_plan = entry.kind == "plan-adopted";
    return false;
  });
  if (with_plan) return std::nullopt;
  return store::ChainBreak{1, Fault::log_without_plan};
}

Duty const& checklist_duty(Plan const& plan) {
  auto const found =
      std::find_if(plan.duties.begin(), plan.duties.end(), [](Duty const& duty) { return duty.checklist; });
  if (found == plan.duties.end()) throw usage_error(Fault::plan_without_checklist);
  return *found;
}

Duty const& duty_called(std::string const& code, Plan const& plan) {
  std::vector<std::string> codes;
  for (auto const& duty : plan.duties) {
    if (duty.code == code) return duty;
    codes.push_back(duty.code);
  }
  auto const close = nearest(code, codes);
  throw usage_error(Fault::unknown_duty, {code, close.empty() ? close : say("Did you mean {}? ", close)});
}

std::string department_code(std::string const& word, Plan const& plan) {
  return word.empty() ? std::string{} : intake::department_called(word, plan).code;
}

std::vector<report::JudgedProblem> judged(std::vector<Problem> const& problems, Date today) {
  std::vector<report::JudgedProblem> result;
  for (auto const& problem : problems) result.push_back({problem, rules::judge(problem, today)});
  return result;
}

Date received_on(store::Store const& store, Problem const& problem) {
  return problem.added_on ? *problem.added_on : submission_in(store, problem.first).received;
}

std::vector<Problem> standing_problems(store::Store const& store, std::string const& department,
                                       std::optional<Date> received_until) {
  store::ProblemFilter filter;
  filter.department = department;
  filter.received_until = received_until;
  filter.states = {Rectification::not_started, Rectification::ongoing, Rectification::reported, Rectification::closed,
                   Rectification::long_term};
  return store.problems(filter);
}

std::vector<Problem> withdrawn_problems(store::Store const& store, std::optional<Date> received_until) {
  store::ProblemFilter filter;
  filter.received_until = received_until;
  filter.states = {Rectification::withdrawn};
  return store.problems(filter);
}

}  // namespace zgz::cmd
