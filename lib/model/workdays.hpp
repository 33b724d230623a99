#pragma once

#include <string>

#include "lib/base/date.hpp"
#include "lib/model/calendar.hpp"

namespace zgz {

/// Each throws `Error` (failed, `calendar-year-missing`) when it touches a year that the calendar has no data for.

[[nodiscard]] bool is_workday(Calendar const& calendar, Date date);

/// The `n`th workday after `start`, which is not counted; `n` is at least 1, for 0 `start` itself.
[[nodiscard]] Date add_workdays(Calendar const& calendar, Date start, int n);

/// `date` if it is a workday, else the next one.
[[nodiscard]] Date roll_forward(Calendar const& calendar, Date date);

/// Workdays after `from` up to and including `to`; negative, counted from the other end, when `to` is earlier.
[[nodiscard]] int workdays_between(Calendar const& calendar, Date from, Date to);

/// What a day is, in the reader's language: `workday`, `weekend`, `day off: 元旦 (notice)`, `make-up workday: …`.
[[nodiscard]] std::string day_note(Calendar const& calendar, Date date);

}  // namespace zgz
