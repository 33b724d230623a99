#pragma once

#include <string>
#include <vector>

#include "lib/model/duty_status.hpp"
#include "lib/model/events.hpp"
#include "lib/model/plan.hpp"

namespace zgz::rules {

/// What the register says of submissions and duties done.
struct Records {
  std::vector<Submission> submissions;
  std::vector<DutyRecord> duties;
  std::vector<std::string> with_problems;  ///< codes of departments that have problems not withdrawn
};

/// Every duty of the plan with everyone who owes it, in the order of the plan. What came in after `today` has not
/// happened. A checklist duty is met on the day the first accepted submission came in; a returned one leaves it owed.
[[nodiscard]] std::vector<DutyStatus> duty_statuses(Plan const& plan, Records const& records, Date today);

/// Of the checklist duty.
[[nodiscard]] Coverage coverage(std::vector<DutyStatus> const& statuses);

}  // namespace zgz::rules
