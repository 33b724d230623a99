#pragma once

#include <string>
#include <vector>

#include "lib/model/plan.hpp"

namespace zgz::rules {

/// What guards that an earlier plan of the campaign had and the plan in force has no more, as sentences: categories
/// that must be investigated (涉腐必查), time limits, triggers of 一案双查, items of the closure checklist.
[[nodiscard]] std::vector<std::string> loosened(Plan const& earlier, Plan const& now);

}  // namespace zgz::rules
