#pragma once

#include <vector>

#include "lib/rules/focus.hpp"
#include "lib/store/casework.hpp"

namespace zgz::cmd {

/// What the register knows of each department of the plan, in its order, as far as `casework` shows it.
[[nodiscard]] std::vector<rules::FocusFacts> focus_facts(Plan const& plan, store::Store const& store,
                                                         store::Casework const& casework, Date today);

}  // namespace zgz::cmd
