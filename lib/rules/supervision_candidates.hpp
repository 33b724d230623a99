#pragma once

#include <vector>

#include "lib/model/complaint_case.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/supervision_status.hpp"
#include "lib/rules/case_index.hpp"

namespace zgz::rules {

/// Open problems, and those only reported done, that meet a reason of `plan.supervision` and are under no supervision
/// that is running, in the order of the records. A complaint counts for the problems to which it is linked and to which
/// the one that it was merged into is linked, once each; a repeat of another counted one adds no people.
[[nodiscard]] std::vector<Candidate> supervision_candidates(Plan const& plan, CaseIndex const& index,
                                                            std::vector<ComplaintCase> const& cases, Date today);

}  // namespace zgz::rules
