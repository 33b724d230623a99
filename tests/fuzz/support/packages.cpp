#include "tests/fuzz/support/packages.hpp"

#include <algorithm>

#include "tests/fuzz/support/check.hpp"
#include "tests/fuzz/support/stored_zip.hpp"
#include "tests/intake/documents.hpp"
#include "tests/intake/old_workbook.hpp"

namespace zgz::fuzz {

namespace {

/// A part with remarks and the links that name it; an empty one is not there.
void put_comments(test::Parts& parts, std::string const& links, std::string const& target, std::string const& name,
                  std::string const& text) {
  if (text.empty()) return;
  put_part(parts, links, test::links({{"rId1", "comments", target}}));
  put_part(parts, name, text);
}

}  // namespace

std::string xlsx_of(std::string_view input) {
  auto const pieces = pieces_of(input, 5);
  auto parts = test::book(pieces[0]).parts();
  put_part(parts, "xl/sharedStrings.xml", pieces[1]);
  put_part(parts, "xl/styles.xml", pieces[2]);
  put_part(parts, "xl/workbook.xml", pieces[3]);
  put_comments(parts, "xl/worksheets/_rels/sheet1.xml.rels", "../comments1.xml", "xl/comments1.xml", pieces[4]);
  return stored_zip(parts);
}

std::string ods_of(std::string_view input) {
  auto const pieces = pieces_of(input, 2);
  auto parts = test::spreadsheet_parts("");
  put_part(parts, "content.xml", pieces[0]);
  put_part(parts, "META-INF/manifest.xml", pieces[1]);
  return stored_zip(parts);
}

std::string docx_of(std::string_view input) {
  auto const pieces = pieces_of(input, 2);
  auto parts = test::document_parts("");
  put_part(parts, "word/document.xml", pieces[0]);
  put_comments(parts, "word/_rels/document.xml.rels", "comments.xml", "word/comments.xml", pieces[1]);
  return stored_zip(parts);
}

std::string xls_of(std::string_view input) {
  constexpr std::string_view excel_5{"\x00\x05", 2};
  bool const old = input.size() > 6 && input.substr(4, 2) == excel_5;
  return test::ole_of({{old ? "Book" : "Workbook", std::string{input}}});
}

std::string archive_of(std::string_view input) {
  auto const count = static_cast<std::size_t>(std::count(input.begin(), input.end(), '\0')) + 1;
  test::Parts parts;
  for (auto const& piece : pieces_of(input, std::min<std::size_t>(count, 40))) {
    auto const line_end = std::min(piece.find('\n'), piece.size());
    parts.emplace_back(piece.substr(0, line_end), piece.substr(std::min(line_end + 1, piece.size())));
  }
  return stored_zip(parts);
}

}  // namespace zgz::fuzz
