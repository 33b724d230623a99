#pragma once

#include <string>

#include "lib/base/date.hpp"
#include "lib/model/plan.hpp"

namespace zgz {

/// Something that is late, or soon due.
struct OverdueItem {
  enum class Kind { duty, problem, complaint, supervision, accountability };
  enum class State { missing, returned, late, overdue, due_soon };
  Kind kind = Kind::duty;
  Department const* department = nullptr;  ///< absent for the office, the leading group, and who left the plan
  OwedBy owed_by = OwedBy::every_department;
  std::string subject;  ///< `P7`, `C3`, …, or the code of the duty
  std::string title;
  Date due;           ///< the last day in time
  int days_late = 0;  ///< calendar days; 0 or negative when only soon due
  State state = State::missing;
  std::string basis;         ///< clause of the plan, or law
  bool due_assumed = false;  ///< the plan gives no day of its own
  std::string left_plan;     ///< code of a department that the plan no longer has
  bool operator==(OverdueItem const&) const = default;

  /// The code of the department; empty for the office and the leading group.
  [[nodiscard]] std::string const& department_code() const {
    return department != nullptr ? department->code : left_plan;
  }
};

}  // namespace zgz
