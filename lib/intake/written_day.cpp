#include "lib/intake/written_day.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace zgz::intake {

namespace {

constexpr int first_year = 1900, last_year = 2199;
constexpr std::u32string_view date_marks = U"-/.";

/// The part of a month after its name: a day, or 底, 上旬 ….
bool read_day(Scanner& scan, Written& written) {
  if (auto const day = scan.number()) {
    written.day = *day;
    (void)scan.take_any(U"日号");
    return true;
  }
  bool const month_of_year = scan.take(U"份");
  written.assumed = true;
  written.day = last_of_month;
  if (scan.take_any(U"底末")) return true;
  written.period = true;
  if (scan.take(U"上旬")) return written.day = 10, true;
  if (scan.take(U"中旬")) return written.day = 20, true;
  if (scan.take(U"下旬")) return true;
  return month_of_year || !scan.at_any(U"内之");  // 3月内 may be three months
}

bool read_month_and_day(Scanner& scan, Written& written, int month, bool marks) {
  written.month = month;
  bool const dash = scan.at_any(U"-");
  if (marks && scan.take_any(date_marks)) {
    auto const day = scan.number();
    if (!day) return false;
    written.day = *day;
    bool const named = scan.take_any(U"日号");
    return !(named && dash && !written.year);  // 3-5日 are days, not the fifth of March
  }
  written.month_named = true;
  return scan.take(U"月") && read_day(scan, written);
}

/// 底, 年底, 一季度末 … after the year.
bool read_year_part(Scanner& scan, Written& written) {
  written.assumed = true;
  written.day = last_of_month;
  if (scan.take(U"年底") || scan.take(U"年末") || scan.take_any(U"底末")) return written.month = 12, true;
  (void)scan.take(U"第");
  auto const quarter = scan.number();
  if (!quarter || *quarter < 1 || *quarter > 4 || !scan.take(U"季度")) return false;
  written.period = !scan.take_any(U"底末");
  return written.month = *quarter * 3, true;
}

bool read_after_year(Scanner& scan, Written& written, int year) {
  written.year = year;
  bool const chinese = scan.take(U"年");
  if (!chinese && !scan.take_any(date_marks)) return false;
  auto const before = scan.at;
  if (auto const month = scan.number()) {
    if (read_month_and_day(scan, written, *month, !chinese)) return true;
    scan.at = before;
    written = {};
    written.year = year;
  }
  return chinese && read_year_part(scan, written);
}

std::optional<Written> read_written(Scanner& scan) {
  auto const before = scan.at;
  Written written;
  auto const number = scan.number();
  if (number && *number >= 19000101)
    return Written{*number / 10000, *number / 100 % 100, *number % 100, false, false, true};
  if (number && *number > last_year) return std::nullopt;
  if (number && *number >= first_year)
    return read_after_year(scan, written, *number) ? std::optional{written} : std::nullopt;
  if (number && read_month_and_day(scan, written, *number, true)) return written;
  scan.at = before;
  written = {};
  // 底 alone says nothing, 年底 does.
  if (!scan.at_any(U"底末") && read_year_part(scan, written)) return written;
  return std::nullopt;
}

/// 12月1—7日: the day alone.
std::optional<Written> read_last_day(Scanner& scan, Written const& first) {
  auto const day = scan.number();
  if (!day) return std::nullopt;
  (void)scan.take_any(U"日号");
  auto last = first;
  last.day = *day;
  return last;
}

bool ends_before(Written const& last, Written const& first) {
  // Neither number has been checked against a calendar yet: any of nine digits may stand here.
  auto const rank = [](Written const& w) {
    return std::pair(w.month, w.day == last_of_month ? std::numeric_limits<int>::max() : w.day);
  };
  return first.year && last.year == first.year && rank(last) < rank(first);
}

}  // namespace

bool take_any_word(Scanner& scan, std::initializer_list<std::u32string_view> words) {
  return std::any_of(words.begin(), words.end(), [&](auto word) { return scan.take(word); });
}

std::optional<Written> read_written_day(Scanner& scan) {
  auto first = read_written(scan);
  if (!first || !scan.take_any(U"至到~-—–")) return first;
  (void)scan.take_any(U"—–");
  auto const before = scan.at;
  auto second = read_written(scan);
  if (!second) {
    scan.at = before;
    second = read_last_day(scan, *first);
  }
  if (!second) return std::nullopt;
  if (!second->year) second->year = first->year;
  if (ends_before(*second, *first)) return std::nullopt;
  return second;
}

}  // namespace zgz::intake
