#pragma once

#include <string>
#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/duty_status.hpp"
#include "lib/model/overdue_item.hpp"
#include "lib/model/receipt.hpp"
#include "lib/report/problems.hpp"

namespace zgz::report {

/// A duty with its days late counted out.
struct CountedDuty {
  DutyStatus status;
  std::vector<CountedDay> days;
};

/// Why a problem is in time or late (`first` is absent for one that the office added itself): where its day comes from,
/// what moved it, and the count; schema `zgz.why/1`.
[[nodiscard]] Document why_problem(Plan const& plan, JudgedProblem const& judged,
                                   std::optional<Submission> const& first, std::vector<CountedDay> const& days,
                                   Date today);

/// Why a submission was taken or returned and how it counts for its duty (absent where the department is unknown).
[[nodiscard]] Document why_submission(Plan const& plan, Submission const& submission, CountedDuty const* duty,
                                      Date today);

/// How a department stands with each of its duties, each count with its clause, and its late problems.
[[nodiscard]] Document why_department(Department const& department, std::vector<CountedDuty> const& duties,
                                      std::vector<OverdueItem> const& problems, Date today);

}  // namespace zgz::report
