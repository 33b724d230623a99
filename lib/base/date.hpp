#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace zgz {

/// A civil day of China Standard Time. Arithmetic is in calendar days.
using Date = std::chrono::sys_days;

/// The date of a year, month (1–12) and day (1–31); nothing if there is no such day.
[[nodiscard]] std::optional<Date> make_date(int year, unsigned month, unsigned day);

/// The last day of a month; `month` is 1–12.
[[nodiscard]] Date last_day_of(int year, unsigned month);

[[nodiscard]] int year_of(Date date);
[[nodiscard]] unsigned month_of(Date date);
[[nodiscard]] unsigned day_of(Date date);

/// Reads `YYYY-MM-DD` exactly; nothing for any other text and for days that do not exist.
[[nodiscard]] std::optional<Date> parse_iso_date(std::string_view text);

/// `YYYY-MM-DD`.
[[nodiscard]] std::string iso(Date date);

/// Calendar days from `from` to `to`; negative when `to` is earlier.
[[nodiscard]] int days_between(Date from, Date to);

/// 0 for Monday … 6 for Sunday.
[[nodiscard]] unsigned weekday_index(Date date);

}  // namespace zgz
