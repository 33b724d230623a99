#include "lib/rules/weekly_late.hpp"

#include <algorithm>
#include <map>

#include "lib/rules/as_of.hpp"
#include "lib/rules/clocks.hpp"
#include "lib/rules/late_records.hpp"

namespace zgz::rules {

namespace {

using Items = std::vector<OverdueItem>;
using Problems = std::map<ProblemRef, Problem>;

/// Problems by number, with the category in place of the text.
Problems problems_on(Plan const& plan, std::vector<DatedProblem> const& problems, Date day) {
  Problems standing;
  for (auto const& each : problems) {
    if (each.came > day) continue;
    auto problem = as_of(each.problem, day);
    auto const category = std::find_if(plan.categories.begin(), plan.categories.end(),
                                       [&](Category const& each_one) { return each_one.code == problem.row.category; });
    problem.row.problem = category == plan.categories.end() ? problem.row.category : category->name;
    standing.emplace(problem.ref, std::move(problem));
  }
  return standing;
}

void add(Items& items, std::optional<OverdueItem> item) {
  if (item) items.push_back(*std::move(item));
}

/// One that is handled together with another sees what happens to that one, as everywhere.
ComplaintCase seen_by_clocks(ComplaintCase const& complaint, std::map<ComplaintRef, ComplaintCase const*> const& all) {
  auto const into = merged_into(complaint);
  auto const main = into ? all.find(*into) : all.end();
  return main == all.end() ? complaint : as_merged(complaint, *main->second);
}

void add_clocks(Plan const& plan, std::vector<ComplaintCase> const& standing, OverdueQuery const& query, Items& items) {
  if (standing.empty()) return;
  std::map<ComplaintRef, ComplaintCase const*> all;
  for (auto const& each : standing) all.emplace(each.complaint.ref, &each);
  ClockReader reader{plan, query.today};
  for (auto const& each : standing) {
    auto const seen = seen_by_clocks(each, all);
    for (auto const& clock : reader.clocks_of(seen)) add(items, late_clock(plan, seen, clock, query));
  }
}

void add_supervisions(Plan const& plan, std::vector<Supervision> const& supervisions, Problems const& problems,
                      OverdueQuery const& query, Items& items) {
  for (auto const& each : supervisions) {
    auto const problem = problems.find(each.problem);
    if (problem == problems.end()) continue;
    for (auto& item : late_supervision(plan, as_of(each, query.today), problem->second, query))
      items.push_back(std::move(item));
  }
}

void add_accountabilities(Plan const& plan, std::vector<Accountability> const& accountabilities,
                          Problems const& problems, OverdueQuery const& query, Items& items) {
  for (auto const& each : accountabilities) {
    auto const problem = problems.find(each.problem);
    if (each.opened > query.today || problem == problems.end()) continue;
    add(items, late_accountability(plan, as_of(each, query.today), problem->second, query));
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
