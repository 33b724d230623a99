#pragma once

#include <string>
#include <vector>

#include "lib/rules/focus.hpp"
#include "lib/store/casework.hpp"

namespace zgz::cmd {

/// What the register knows of each department of the plan, in its order, as far as `casework` shows it. Problems that
/// were written from a complaint from which `actor` is recused are not told.
[[nodiscard]] std::vector<rules::FocusFacts> focus_facts(Plan const& plan, store::Store const& store,
                                                         store::Casework const& casework, Date today,
                                                         std::string const& actor);

}  // namespace zgz::cmd
