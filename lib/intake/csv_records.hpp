#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/error.hpp"

namespace zgz::intake {

/// Walks through text with separators, one record after the other. Line ends are `\r\n`, `\n` or `\r`.
class CsvRecords {
 public:
  /// `text` must outlive the walk.
  CsvRecords(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

  /// Reads the next record into `fields()`; false at the end. Throws `Error` (unreadable-text) as `read_csv` says.
  [[nodiscard]] bool next();

  /// The fields of the record without their quotes, valid until the next call of `next`.
  [[nodiscard]] std::vector<std::string_view> const& fields() const { return m_fields; }

  /// The line on which the record starts, from 1.
  [[nodiscard]] std::uint32_t line() const { return m_start; }

 private:
  bool read_field();
  void read_quoted();
  [[nodiscard]] std::string_view unescaped(std::string_view inside);
  [[nodiscard]] bool end_of_record();
  [[nodiscard]] bool is_end(char c) const { return c == m_separator || c == '\n' || c == '\r'; }

  std::string_view m_text;
  char m_separator;
  std::size_t m_at = 0;
  std::uint32_t m_line = 1, m_start = 1;
  std::vector<std::string_view> m_fields;
  std::deque<std::string> m_unescaped;  // its elements stay where they are
};

/// The separator that most of the first records agree on: comma, tab or semicolon.
[[nodiscard]] char guess_separator(std::string_view text);

}  // namespace zgz::intake
