#pragma once

#include <string>
#include <vector>

#include "lib/model/overdue_item.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"
#include "lib/rules/duties.hpp"

namespace zgz::rules {

/// What to look for; an empty department means all.
struct OverdueQuery {
  Date today;
  bool duties = true, problems = true;
  std::string department;  ///< code
  int soon = 0;            ///< also what falls due within so many calendar days, today included
};

/// Duties not met or met late, and open problems past their due day; by department in the order of the plan (those that
/// have left the plan after it, those of the office last), the latest first within each. `open` are the open problems
/// due before `today + soon`.
[[nodiscard]] std::vector<OverdueItem> overdue(Plan const& plan, std::vector<DutyStatus> const& statuses,
                                               std::vector<Problem> const& open, OverdueQuery const& query);

}  // namespace zgz::rules
