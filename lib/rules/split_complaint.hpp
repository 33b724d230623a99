#pragma once

#include <string>
#include <vector>

#include "lib/model/events.hpp"
#include "lib/model/plan.hpp"

namespace zgz::rules {

/// The second matter of a complaint that speaks of two.
struct PartOfComplaint {
  ComplaintRef ref;                     ///< the number that it gets
  std::string about;                    ///< code of the department complained of; empty where it is none of the plan's
  std::vector<std::string> categories;  ///< codes, the first is the category; may be empty
  std::string summary;                  ///< handling summary
};

/// The splitting of a complaint, if it may be done. The part came in on the same day by the same channel, has the same
/// superior's deadline and (when folded) the same steps, so that no clock is reset; it has neither the number nor the
/// receipt of the whole, which go on to mean that one. `step` says who does it and when; `although` who decided that a
/// department that has the whole now may keep the part that complains of it. Throws `Error` (usage) as `take_step` does
/// (case-state for one that is concluded, merged or withdrawn; summary-betrays), and unknown-code, accused-department.
[[nodiscard]] ComplaintSplit split_complaint(Plan const& plan, ComplaintCase const& whole, PartOfComplaint part,
                                             CaseStep step, std::string const& although);

}  // namespace zgz::rules
