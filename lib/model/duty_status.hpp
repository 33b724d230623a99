#pragma once

#include <optional>
#include <string>

#include "lib/model/ids.hpp"
#include "lib/model/plan.hpp"

namespace zgz {

/// Zero is not missing: these are told apart in every list and total.
enum class DutyState { not_due, missing, returned, zero_report, has_items, done };

/// How one department (or the office, or the leading group) stands with one duty on a day.
struct DutyStatus {
  Duty const* duty = nullptr;
  Department const* department = nullptr;  ///< absent for duties of the office and the leading group
  DutyState state = DutyState::not_due;
  std::optional<Date> met_on;
  int days_late = 0;                        ///< calendar days after the last day; counts on while unmet
  std::optional<SubmissionRef> submission;  ///< the latest that counts: taken, else returned
  int returns = 0;                          ///< how often it was sent back
  std::string evidence;
  std::optional<SubmissionRef> met_by;  ///< the submission that came in on `met_on`
  int rounds = 0;                       ///< how often it was handed in, `returns` among them; undone ones do not count
  bool operator==(DutyStatus const&) const = default;

  [[nodiscard]] bool met() const { return met_on.has_value(); }
};

/// How complete a total is: “23 项，来自 14/17 个部门；2 零报告；1 未报”.
struct Coverage {
  int owed = 0, has_items = 0, zero = 0, returned = 0, missing = 0, not_due = 0;
  [[nodiscard]] int in() const { return has_items + zero; }
};

}  // namespace zgz
