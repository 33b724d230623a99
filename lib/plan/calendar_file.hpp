#pragma once

#include <string_view>

#include "lib/model/calendar.hpp"
#include "lib/plan/fault_list.hpp"

namespace zgz::plan {

/// Adds the year of a calendar file to `calendar`; what is wrong goes to `faults`. Each day off and each make-up
/// workday must lie in that year and name a notice of the file; a make-up workday is a Saturday or a Sunday.
void read_calendar(std::string_view text, FaultList& faults, Calendar& calendar);

}  // namespace zgz::plan
