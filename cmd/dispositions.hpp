#pragma once

#include <string>

#include "lib/report/dispositions.hpp"
#include "lib/store/store.hpp"

namespace zgz::cmd {

/// The disposition of the register. Throws `Error` (usage, unknown-ref).
[[nodiscard]] Disposition disposition_in(store::Store const& store, DispositionRef ref);

/// With the last day of its period of effect.
[[nodiscard]] report::DatedDisposition dated(Plan const& plan, Disposition disposition);

}  // namespace zgz::cmd
