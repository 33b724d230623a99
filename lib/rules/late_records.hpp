#pragma once

#include <optional>
#include <vector>

#include "lib/model/casework.hpp"
#include "lib/rules/overdue.hpp"

namespace zgz::rules {

/// What of a listed supervision is late, or soon due where that is asked for: itself, and its next report, which has a
/// day of its own (the cycle runs from the notice). `problem` is the one under supervision.
[[nodiscard]] std::vector<OverdueItem> late_supervision(Plan const& plan, Supervision const& supervision,
                                                        Problem const& problem, OverdueQuery const& query);

/// An accountability without all its findings. The plan gives no day to decide by; its last one is taken.
[[nodiscard]] std::optional<OverdueItem> late_accountability(Plan const& plan, Accountability const& accountability,
                                                             Problem const& problem, OverdueQuery const& query);

}  // namespace zgz::rules
