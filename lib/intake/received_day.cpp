#include "lib/intake/received_day.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <string>

#include "lib/base/text.hpp"

namespace zgz::intake {

namespace {

/// Takes a number of at most `most` digits from the front.
std::optional<int> take_number(std::string_view& text, std::size_t most) {
  std::size_t digits = 0;
  while (digits < text.size() && digits < most && text[digits] >= '0' && text[digits] <= '9') ++digits;
  int number = 0;
  if (digits == 0) return std::nullopt;
  std::from_chars(text.data(), text.data() + digits, number);
  text.remove_prefix(digits);
  return number;
}

bool take(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

/// Whether this can stand behind a day: nothing, or a time of the day.
bool is_time(std::string_view text) {
  static constexpr std::array parts{"上午", "下午", "凌晨", "晚上", "中午", "时", "分", "秒", "点", "am", "pm"};
  while (!text.empty()) {
    auto const before = text.size();
    for (auto const* const part : parts) (void)take(text, part);
    if (!text.empty() && std::string_view{"0123456789:.t+z "}.find(text.front()) != std::string_view::npos)
      text.remove_prefix(1);
    if (text.size() == before) return false;
  }
  return true;
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos;
}

/// Only days of this century are believed: 1920-12-07 is a slip, and 13120202 a number of something else.
std::optional<Date> day_of(int year, int month, int day) {
  if (year < 2000 || year > 2099) return std::nullopt;
  return make_date(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

/// A spreadsheet counts days from 1899-12-30; here too only those of this century are believed.
std::optional<Date> serial_day(std::string_view text) {
  constexpr double first = 36526, last = 73050;
  double value = 0;
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value < first || value > last) return std::nullopt;
  return *make_date(1899, 12, 30) + std::chrono::days{static_cast<int>(std::floor(value))};
}

std::optional<Date> packed_day(std::string_view text) {
  auto const year = take_number(text, 4), month = take_number(text, 2), day = take_number(text, 2);
  if (!year || !month || !day) return std::nullopt;
  return day_of(*year, *month, *day);
}

std::optional<Date> separated_day(std::string_view text) {
  static constexpr std::array<std::array<std::string_view, 2>, 4> separators{
      {{"-", "-"}, {"/", "/"}, {".", "."}, {"年", "月"}}};
  auto const year = take_number(text, 4);
  if (!year) return std::nullopt;
  for (auto const& [first, second] : separators) {
    auto rest = text;
    if (!take(rest, first)) continue;
    auto const month = take_number(rest, 2);
    if (!month || !take(rest, second)) return std::nullopt;
    auto const day = take_number(rest, 2);
    if (!day) return std::nullopt;
    if (first == "年" && !take(rest, "日")) (void)take(rest, "号");
    if (!is_time(rest)) return std::nullopt;
    return day_of(*year, *month, *day);
  }
  return std::nullopt;
}

std::optional<Date> read_plain(std::string_view text) {
  if (auto const day = separated_day(text)) return day;
  if (!is_number(text)) return std::nullopt;
  if (auto const day = serial_day(text)) return day;
  auto const digits = text.find('.') == std::string_view::npos ? text.size() : 0;
  return digits == 8 || digits == 12 || digits == 14 ? packed_day(text) : std::nullopt;
}

}  // namespace

std::optional<Date> read_received_day(std::string_view text) {
  if (auto const day = read_plain(trim(text))) return day;
  // Full-width digits, blanks inside and control characters are for the slower way.
  return read_plain(fold(text));
}

}  // namespace zgz::intake
