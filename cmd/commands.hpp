#pragma once

#include "cmd/job.hpp"

namespace zgz::cmd {

/// Declares every command.
void set_up_commands(CLI::App& app, Job& job);

}  // namespace zgz::cmd
