#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/model/clock.hpp"
#include "lib/model/complaint_case.hpp"
#include "lib/model/overdue_item.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"
#include "lib/rules/duties.hpp"

namespace zgz::rules {

/// What to look for; an empty department means all.
struct OverdueQuery {
  Date today;
  bool duties = true, problems = true, complaints = true, supervisions = true, accountabilities = true;
  std::string department;  ///< code
  int soon = 0;            ///< also what falls due within so many calendar days, today included
};

/// Duties not met or met late, open problems past their due day, and what else is late (`others`); by department in the
/// order of the plan (those that have left the plan after it, those of the office last), the latest first within each.
/// `open` are the open problems due before `today + soon`.
[[nodiscard]] std::vector<OverdueItem> overdue(Plan const& plan, std::vector<DutyStatus> const& statuses,
                                               std::vector<Problem> const& open, std::vector<OverdueItem> const& others,
                                               OverdueQuery const& query);

/// A running clock of a complaint that is late, or soon due where that is asked for: owed by the department that has
/// it, else by the office.
[[nodiscard]] std::optional<OverdueItem> late_clock(Plan const& plan, ComplaintCase const& complaint,
                                                    Clock const& clock, OverdueQuery const& query);

/// Something of a problem's department that has a day of its own. `due_assumed`: the plan gives none.
[[nodiscard]] std::optional<OverdueItem> late_record(Plan const& plan, OverdueItem::Kind kind, std::string subject,
                                                     Problem const& problem, Date due, std::string basis,
                                                     bool due_assumed, OverdueQuery const& query);

}  // namespace zgz::rules
