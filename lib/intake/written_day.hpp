#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>

#include "lib/intake/numeral.hpp"

namespace zgz::intake {

/// Goes through a folded text.
struct Scanner {
  std::u32string_view text;
  std::size_t at = 0;

  [[nodiscard]] bool done() const { return at >= text.size(); }
  bool take(std::u32string_view word) {
    if (text.substr(at, word.size()) != word) return false;
    at += word.size();
    return true;
  }
  bool take_any(std::u32string_view set) {
    if (done() || set.find(text[at]) == std::u32string_view::npos) return false;
    ++at;
    return true;
  }
  [[nodiscard]] bool at_any(std::u32string_view set) const {
    return !done() && set.find(text[at]) != std::u32string_view::npos;
  }
  std::optional<int> number() { return read_number(text, at); }
};

/// Takes one of the words, the first that fits.
[[nodiscard]] bool take_any_word(Scanner& scan, std::initializer_list<std::u32string_view> words);

inline constexpr int last_of_month = -1;

/// A date as written.
struct Written {
  std::optional<int> year;
  int month = 0;
  int day = 0;  ///< or `last_of_month`
  bool assumed = false;
  bool period = false;       ///< a month, a third of one or a quarter, not its end: “前” would be open
  bool month_named = false;  ///< 13月 is a slip, 13/5 is unreadable
};

/// The day that is written, or the last day of a range of days; nothing where the text cannot be a day.
[[nodiscard]] std::optional<Written> read_written_day(Scanner& scan);

}  // namespace zgz::intake
