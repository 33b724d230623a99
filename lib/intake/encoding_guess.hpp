#pragma once

#include <cstddef>
#include <string_view>

namespace zgz::intake {

/// Length of the well-formed UTF-8 character at the start of `text` (not empty); 0 if there is none.
[[nodiscard]] std::size_t utf8_length(std::string_view text);

/// Where the first ill-formed UTF-8 is; `text.size()` if there is none.
[[nodiscard]] std::size_t first_not_utf8(std::string_view text);

/// Whether text that is not UTF-8 as a whole was yet meant as such: most of its non-ASCII bytes are UTF-8 characters of
/// three bytes or more, or so are all those of a line with at least four. Chinese in GB18030 does not fall so by
/// chance.
class PartlyUtf8 {
 public:
  /// Looks at a piece and gives how many bytes of it need not be given again: all of the `last` one, else the three at
  /// the end may be.
  std::size_t look(std::string_view piece, bool last);

  /// The answer after the last piece.
  [[nodiscard]] bool is_so();

 private:
  /// Non-ASCII bytes of a line, and how they stand to UTF-8.
  struct Tally {
    std::size_t high = 0;        ///< bytes
    std::size_t covered = 0;     ///< bytes in characters of three or four
    std::size_t characters = 0;  ///< such characters
    bool broken = false;
  };
  void end_line();

  Tally m_line;
  std::size_t m_high = 0, m_covered = 0;
  bool m_whole_line = false;
};

/// Whether bytes that can be decoded as GB18030 are likely to be that: at least seven in ten of their double-byte
/// characters are in the GB 2312 ranges of symbols and ideographs, where ordinary Chinese stays (other encodings do
/// not).
class LikeGb18030 {
 public:
  /// As `PartlyUtf8::look`.
  std::size_t look(std::string_view piece, bool last);

  [[nodiscard]] bool is_so() const { return m_pairs > 0 && m_ordinary * 10 >= m_pairs * 7; }

 private:
  std::size_t m_pairs = 0, m_ordinary = 0;
  std::size_t m_skip = 0;  // bytes of the next piece that belong to a character of this one
};

}  // namespace zgz::intake
