#pragma once

#include "lib/report/dispositions.hpp"

namespace zgz::cmd {

/// With the last day of its period of effect, and how it stands on the day.
[[nodiscard]] report::DatedDisposition dated(Plan const& plan, Disposition disposition, Date today);

}  // namespace zgz::cmd
