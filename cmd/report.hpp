#pragma once

#include "cmd/command.hpp"

namespace zgz::cmd {

/// The parts of the group `report`.
void set_up_report_weekly(Command const& group);

}  // namespace zgz::cmd
