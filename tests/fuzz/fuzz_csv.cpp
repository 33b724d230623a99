#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"
#include "lib/intake/csv.hpp"
#include "tests/fuzz/support/check.hpp"

namespace zgz::fuzz {

namespace {

/// The cells as text with commas, every field in quotation marks.
std::string written(Sheet const& sheet) {
  std::string text;
  for (auto const& row : sheet.rows) {
    std::uint32_t column = 0;
    for (auto const& cell : row.cells) {
      for (; column < cell.column; ++column) text += "\"\",";
      text += '"' + replace_all(cell.text, "\"", "\"\"") + "\",";
      ++column;
    }
    text += "\"\"\n";
  }
  return text;
}

void check_written_again(Sheet const& sheet) {
  auto const text = written(sheet);
  auto const again = intake::read_csv("清单", text, small_limits);
  require(again.rows.size() == sheet.rows.size(), "what is written again has the same rows");
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    require(again.rows[i].cells == sheet.rows[i].cells, "what is written again has the same cells");
  }
}

/// UTF-16LE with its mark.
std::string in_utf16(std::string_view text) {
  std::string bytes = "\xFF\xFE";
  auto const put = [&](char32_t unit) { bytes += {static_cast<char>(unit & 0xFF), static_cast<char>(unit >> 8)}; };
  for (auto const code : code_points(text)) {
    if (code >= 0x10000) put(0xD7C0 + (code >> 10));
    put(code < 0x10000 ? code : 0xDC00 + (code & 0x3FF));
  }
  return bytes;
}

void check_other_encoding(std::string_view text, Sheet const& sheet) {
  if (sheet.encoding != "UTF-8") return;
  require(intake::read_csv("清单", in_utf16(text), small_limits).rows == sheet.rows, "UTF-16 reads as UTF-8 does");
}

}  // namespace

}  // namespace zgz::fuzz

/// A text with separators in any encoding.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
  using namespace zgz::fuzz;
  auto const text = text_of(bytes, size);
  check_file(text);
  attempt([&] {
    auto const sheet = zgz::intake::read_csv("清单", text, small_limits);
    check_written_again(sheet);
    check_other_encoding(text, sheet);
  });
  return 0;
}
