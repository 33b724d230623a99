#pragma once

#include <vector>

#include "lib/model/calendar.hpp"
#include "lib/model/receipt.hpp"

namespace zgz::rules {

/// The calendar days late one by one, from the day after `last_day` to `end`; empty when `end` is not later.
[[nodiscard]] std::vector<CountedDay> count_days_late(Calendar const& calendar, Date last_day, Date end);

}  // namespace zgz::rules
