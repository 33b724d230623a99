#pragma once

#include <vector>

#include "lib/model/plan.hpp"
#include "lib/model/receipt.hpp"

namespace zgz::rules {

/// A length of time as a rule gives it.
struct Period {
  int count = 1;  ///< in `unit`, at least 1
  DayUnit unit = DayUnit::day;
  bool count_start = false;  ///< the starting day is day 1
  Roll roll = Roll::none;    ///< what happens when it ends on a day off
  bool operator==(Period const&) const = default;
};

[[nodiscard]] Period period_of(TimeLimit const& limit);

/// The last day of a period that starts with `start`; it counts to its end (民法典 §201, §203; whether the starting day
/// counts and the end moves is the rule's). Throws `Error` (failed, calendar-year-missing) where it depends on a year
/// without data.
[[nodiscard]] Date period_end(Calendar const& calendar, Period const& period, Date start);

/// The same, counted out: every day from the starting day to the last, with its number (0: not counted) and what it is.
/// Throws as `period_end` does.
[[nodiscard]] std::vector<CountedDay> count_out(Calendar const& calendar, Period const& period, Date start);

/// `day` moved on by `count` of `unit`, as an extension does. Throws as `period_end` does.
[[nodiscard]] Date moved_on(Calendar const& calendar, Date day, int count, DayUnit unit);

}  // namespace zgz::rules
