#pragma once

#include <vector>

#include "lib/model/inspection.hpp"
#include "lib/store/store.hpp"

namespace zgz::cmd {

/// Says on standard error how many of the units earlier draws from the same list hold, too: whom somebody would visit
/// or call a second time in this campaign. Without units how many of the list were drawn at all.
void warn_of_second_time(store::Store const& store, Frame const& frame, std::vector<DrawnUnit> const& units);

}  // namespace zgz::cmd
