#include "lib/rules/weekly_late.hpp"

#include <algorithm>
#include <map>

#include "lib/rules/as_of.hpp"
#include "lib/rules/clocks.hpp"
#include "lib/rules/overdue.hpp"
#include "lib/rules/supervision.hpp"

namespace zgz::rules {

namespace {

using Items = std::vector<OverdueItem>;
using Problems = std::map<ProblemRef, Problem>;

template <typename Coded>
Coded const* with_code(std::vector<Coded> const& list, std::string const& code) {
  auto const found = std::find_if(list.begin(), list.end(), [&](Coded const& each) { return each.code == code; });
  return found == list.end() ? nullptr : &*found;
}

/// Problems by number, with the category in place of the text.
Problems problems_on(Plan const& plan, std::vector<DatedProblem> const& problems, Date day) {
  Problems standing;
  for (auto const& each : problems) {
    if (each.came > day) continue;
    auto problem = as_of(each.problem, day);
    auto const* const category = with_code(plan.categories, problem.row.category);
    problem.row.problem = category == nullptr ? problem.row.category : category->name;
    standing.emplace(problem.ref, std::move(problem));
  }
  return standing;
}

void add(Items& items, std::optional<OverdueItem> item) {
  if (item) items.push_back(*std::move(item));
}

void add_clocks(Plan const& plan, std::vector<ComplaintCase> const& standing, OverdueQuery const& query, Items& items) {
  if (standing.empty()) return;
  ClockReader reader{plan, query.today};
  for (auto const& each : standing) {
    for (auto const& clock : reader.clocks_of(each)) add(items, late_clock(plan, each, clock, query));
  }
}

void add_supervisions(Plan const& plan, std::vector<Supervision> const& supervisions, Problems const& problems,
                      OverdueQuery const& query, Items& items) {
  for (auto const& each : supervisions) {
    auto const status = status_of(as_of(each, query.today), query.today);
    auto const problem = problems.find(each.problem);
    if (status.state != SupervisionState::listed || !status.due || problem == problems.end()) continue;
    add(items, late_record(plan, OverdueItem::Kind::supervision, each.ref.str(), problem->second, *status.due,
                           plan.supervision.clause, false, query));
  }
}

void add_accountabilities(Plan const& plan, std::vector<Accountability> const& accountabilities,
                          Problems const& problems, OverdueQuery const& query, Items& items) {
  for (auto const& each : accountabilities) {
    auto const seen = as_of(each, query.today);
    auto const problem = problems.find(each.problem);
    bool const decided =
        std::all_of(seen.findings.begin(), seen.findings.end(), [](auto const& finding) { return finding.decided; });
    if (each.opened > query.today || decided || problem == problems.end()) continue;
    auto const* const trigger = with_code(plan.triggers, each.trigger);
    add(items, late_record(plan, OverdueItem::Kind::accountability, each.ref.str(), problem->second, plan.end,
                           trigger == nullptr ? std::string{} : trigger->clause, true, query));
  }
}

}  // namespace

std::vector<OverdueItem> late_on(Plan const& plan, WeeklyRecords const& records,
                                 std::vector<DutyStatus> const& statuses, std::vector<ComplaintCase> const& standing,
                                 Date day) {
  OverdueQuery query;
  query.today = day;
  auto const problems = problems_on(plan, records.problems, day);
  Items others;
  add_clocks(plan, standing, query, others);
  add_supervisions(plan, records.supervisions, problems, query, others);
  add_accountabilities(plan, records.accountabilities, problems, query, others);
  std::vector<Problem> open;
  for (auto const& [ref, problem] : problems) {
    if (problem.open() && problem.row.due && *problem.row.due < day) open.push_back(problem);
  }
  return overdue(plan, statuses, open, others, query);
}

}  // namespace zgz::rules
