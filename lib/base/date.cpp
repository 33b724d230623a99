#include "lib/base/date.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

namespace zgz {

namespace chr = std::chrono;

std::optional<Date> make_date(int year, unsigned month, unsigned day) {
  chr::year_month_day const ymd{chr::year{year}, chr::month{month}, chr::day{day}};
  if (!ymd.ok()) return std::nullopt;
  return Date{ymd};
}

Date last_day_of(int year, unsigned month) { return Date{chr::year{year} / chr::month{month} / chr::last}; }

int year_of(Date date) { return static_cast<int>(chr::year_month_day{date}.year()); }

unsigned month_of(Date date) { return static_cast<unsigned>(chr::year_month_day{date}.month()); }

unsigned day_of(Date date) { return static_cast<unsigned>(chr::year_month_day{date}.day()); }

namespace {

std::optional<int> digits(std::string_view text) {
  if (!std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

}  // namespace

std::optional<Date> parse_iso_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  auto const year = digits(text.substr(0, 4));
  auto const month = digits(text.substr(5, 2));
  auto const day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return make_date(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::string iso(Date date) { return fmt::format("{:04}-{:02}-{:02}", year_of(date), month_of(date), day_of(date)); }

int days_between(Date from, Date to) { return static_cast<int>((to - from).count()); }

unsigned weekday_index(Date date) { return chr::weekday{date}.iso_encoding() - 1; }

}  // namespace zgz
