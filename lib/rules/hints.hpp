#pragma once

#include <string>
#include <vector>

#include "lib/model/hint.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"

namespace zgz::rules {

/// What a careful reader would ask back about: measures that do nothing, owners that are nobody, texts copied between
/// departments or from a problem that was closed, one measure for many problems, all days on the last one, mended at
/// once without evidence. Never faults. `problems` without withdrawn ones, in order of number; the thresholds are those
/// of the plan's `[hints]`.
[[nodiscard]] std::vector<Hint> hints(Plan const& plan, std::vector<Problem> const& problems);

}  // namespace zgz::rules
