#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lib/intake/byte_view.hpp"

namespace zgz::intake {

/// How a workbook writes text: in Unicode (BIFF8, from 1997 on), or in a code page (BIFF5).
struct BiffTextForm {
  bool unicode = true;
  std::string encoding = "windows-1252";  ///< as ICU names it, of BIFF5
};

/// The name that ICU has for a code page of BIFF5. Throws `Error` (unreadable-workbook) for one that is not expected
/// in an office here.
[[nodiscard]] std::string encoding_of_code_page(std::uint16_t number);

/// Reads texts from a record and the records that continue it, one after the other. What ends before its time throws
/// `Error` (unreadable-workbook), so does a zero character.
class BiffTextReader {
 public:
  BiffTextReader(std::vector<std::string_view> pieces, BiffTextForm const& form);

  [[nodiscard]] std::uint8_t u8();
  [[nodiscard]] std::uint16_t u16();
  [[nodiscard]] std::uint32_t u32();
  void skip(std::size_t count);
  [[nodiscard]] bool at_end();

  /// `count` characters, without formatting that may follow; in BIFF8 a byte that tells their form stands before.
  [[nodiscard]] std::string text(std::size_t count);

  /// A text of the shared strings: with its count in front and formatting behind.
  [[nodiscard]] std::string shared_text();

 private:
  struct Flags {
    bool wide, extended, rich;
  };
  [[nodiscard]] Flags flags();
  [[nodiscard]] std::string unicode(std::size_t count, bool wide);
  [[nodiscard]] std::string encoded(std::size_t count);
  [[nodiscard]] std::string_view rest();

  std::vector<std::string_view> m_pieces;
  BiffTextForm const& m_form;
  std::size_t m_piece = 0, m_at = 0;
};

}  // namespace zgz::intake
