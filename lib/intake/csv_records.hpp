#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lib/intake/encoding_stream.hpp"

namespace zgz::intake {

/// What one record of a text may be at most, in bytes: an open quotation mark would else take all that follows into
/// memory.
inline constexpr std::size_t most_record_bytes = 16u << 20;

/// Walks through text with separators, one record after the other; only the record at hand and a piece of what follows
/// are in memory. Line ends are `\r\n`, `\n` or `\r`.
class CsvRecords {
 public:
  CsvRecords(DecodedStream text, char separator, std::size_t most_bytes = most_record_bytes)
      : m_source(std::move(text)), m_separator(separator), m_most(most_bytes) {}

  /// Reads the next record into `fields()`; false at the end. Throws `Error` (unreadable-text) as `read_csv` says, also
  /// for a record of more than `most_bytes`.
  [[nodiscard]] bool next();

  /// The fields of the record without their quotes, valid until the next call of `next`.
  [[nodiscard]] std::vector<std::string_view> const& fields() const { return m_fields; }

  /// The line on which the record starts, from 1.
  [[nodiscard]] std::uint32_t line() const { return m_start; }

 private:
  /// A field in the text, without its quotes; `doubled` where there are quotes in it.
  struct Span {
    std::size_t from, size;
    bool doubled;
  };
  /// How far the record that is being read is understood.
  struct Cursor {
    std::size_t at;
    std::uint32_t line;
  };
  enum class Step { field, record, more };  // `more`: what follows has to be there first

  void read_more();
  [[nodiscard]] bool read_record();
  [[nodiscard]] Step read_field(Cursor& cursor);
  [[nodiscard]] bool read_quoted(Cursor& cursor);
  [[nodiscard]] Step end_of_field(Cursor& cursor);
  [[nodiscard]] bool is_end(char c) const { return c == m_separator || c == '\n' || c == '\r'; }
  void give_fields();

  DecodedStream m_source;
  char m_separator;
  std::size_t m_most;
  std::string m_text;    // from the record at hand on
  std::size_t m_at = 0;  // where the next record starts in it
  bool m_ended = false;  // nothing follows the text
  std::uint32_t m_line = 1, m_start = 1;
  std::vector<Span> m_spans;
  std::vector<std::string_view> m_fields;
};

/// The separator that most of the first records agree on: comma, tab or semicolon.
[[nodiscard]] char guess_separator(ByteSource& bytes, std::string const& encoding);

}  // namespace zgz::intake
