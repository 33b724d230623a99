#pragma once

#include "cmd/command.hpp"

namespace zgz::cmd {

/// The commands below `zgz problem` that add a problem and record its investigation, what was found, and what it led
/// to.
void set_up_problem_case(Command const& problem);

}  // namespace zgz::cmd
