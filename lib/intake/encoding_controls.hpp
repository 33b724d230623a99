#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace zgz::intake {

/// Counts the lines of a text that comes in pieces. Line ends are `\r\n`, `\n` or `\r`.
class LineCounter {
 public:
  void add(std::string_view piece);

  /// The line, from 1, on which the next character stands; `next` is a character that ends no line.
  [[nodiscard]] std::uint64_t line() const { return m_line + (m_return ? 1 : 0); }

 private:
  std::uint64_t m_line = 1;
  bool m_return = false;  // the last character was a carriage return, of which a line feed may be part
};

struct ControlCharacter {
  char value = 0;
  std::uint64_t line = 0;  ///< from 1
};

/// Looks in a text that comes in pieces for control characters other than tab, line ends, form feed and vertical tab.
class ControlSearch {
 public:
  void add(std::string_view piece);

  /// The first one; a Ctrl-Z at the very end, with which old programs end a text, is none.
  [[nodiscard]] std::optional<ControlCharacter> first() const;

  /// Whether there is a zero byte.
  [[nodiscard]] bool zero() const { return m_zero; }

 private:
  LineCounter m_lines;
  std::optional<ControlCharacter> m_first;
  bool m_at_end = false;  // the first one is the last character so far
  bool m_zero = false;
};

}  // namespace zgz::intake
