#pragma once

#include "lib/model/plan.hpp"

namespace zgz::fuzz {

/// The plan that comes with the program, loaded once.
[[nodiscard]] Plan const& shipped_plan();

}  // namespace zgz::fuzz
