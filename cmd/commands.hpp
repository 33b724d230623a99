#pragma once

#include "cmd/command.hpp"

namespace zgz::cmd {

/// Declares every command.
void set_up_commands(Command const& root);

}  // namespace zgz::cmd
