#include <catch2/catch.hpp>

#include "tests/intake/documents.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

std::string repeated(std::string const& text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

std::string document_refusal(std::string const& body, intake::Limits const& limits = {}) {
  return refusal(zip_of(document_parts(body)), limits);
}

std::string ods_refusal(std::string const& rows, intake::Limits const& limits = {}) {
  return refusal(zip_of(spreadsheet_parts(ods_table(rows))), limits);
}

std::string const one = "<text:p>甲</text:p>";

}  // namespace

TEST_CASE("absurd spans in a document are refused") {
  for (auto const* span : {"4000000000", "99999999999999999999", "16385"}) {
    auto const wide = "<w:gridSpan w:val=\"" + std::string{span} + "\"/>";
    CHECK(document_refusal(table(table_row(cell("甲", wide)))) ==
          "unreadable-document: row 1 of table 1 has a cell that cannot be there");
    auto const before = "<w:gridBefore w:val=\"" + std::string{span} + "\"/>";
    CHECK(document_refusal(table(table_row(cell("甲"), before))) ==
          "unreadable-document: row 1 of table 1 has a cell that cannot be there");
  }
  for (auto const* span : {"0", "-1", "x", ""}) {
    auto const odd = "<w:gridSpan w:val=\"" + std::string{span} + "\"/>";
    CHECK(listed(read_document(table(table_row(cell("甲", odd) + cell("乙")))).at(0)) == "1:0 甲\n1:1 乙\n");
  }
}

TEST_CASE("deep nesting in a document is refused") {
  auto const deep = document_refusal(repeated("<w:tbl><w:tr><w:tc>", 10'000));
  CHECK(deep == "unreadable-document: its part word/document.xml is built as no workbook program builds it");
  CHECK(document_refusal(repeated("<w:p><w:r><w:txbxContent>", 10'000)) == deep);
}

TEST_CASE("parts of tables where none can be do no harm") {
  CHECK(listed(read_document("<w:tr><w:tc>" + paragraph("甲") + "</w:tc></w:tr>").at(0)) == "- 甲\n");
  CHECK(listed(read_document("<w:tbl><w:tc>" + paragraph("甲") + "</w:tc></w:tbl>").at(0)) == "- 甲\n");
  CHECK(listed(read_document(table("<w:tr><w:tr><w:tc><w:tc>" + paragraph("甲") + "</w:tc></w:tc></w:tr></w:tr>"))
                   .at(0)) == "1:0 甲\n");
  CHECK(document_refusal("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>") ==
        "accepted");
  CHECK(document_refusal("<w:rPr><w:vanish/></w:rPr><w:t>甲</w:t><w:br/><w:sdtContent><w:sdtPr/></w:sdtContent>"
                         "<mc:Choice/><mc:Fallback/><w:tbl><w:body/></w:tbl>") == "accepted");
}

TEST_CASE("what a document holds is bounded") {
  intake::Limits limits;
  limits.cells = 10;
  CHECK(document_refusal(repeated(paragraph("甲"), 10), limits) == "accepted");
  CHECK(document_refusal(repeated(paragraph("甲"), 11), limits) == "unreadable-too-large: 10 cells");
  CHECK(document_refusal(table(table_row(repeated(cell("甲"), 11))), limits) == "unreadable-too-large: 10 cells");
  // Each table has all the paragraphs around it.
  CHECK(document_refusal(repeated(paragraph("甲"), 4) + repeated(table(""), 2), limits) == "accepted");
  CHECK(document_refusal(repeated(paragraph("甲"), 4) + repeated(table(""), 3), limits) ==
        "unreadable-too-large: 10 cells");
  CHECK(document_refusal(repeated("<w:tbl/>", 10'001)) == "unreadable-too-large: 10000 tables");
  auto const wide = table_row(repeated(cell("", "<w:gridSpan w:val=\"2\"/>"), 8'000));
  CHECK(document_refusal(table(repeated(wide, 13))) == "unreadable-too-large: 100000 merged ranges");
}

TEST_CASE("absurd repetition in a spreadsheet costs nothing") {
  auto const all_columns = "table:number-columns-repeated=\"16384\"",
             all_rows = "table:number-rows-repeated=\"1048576\"";
  CHECK(ods_refusal(ods_row(ods_cell("", all_columns), all_rows)) == "accepted");
  CHECK(ods_refusal(ods_row(ods_cell(one, all_columns), all_rows)) == "unreadable-too-large: 2000000 cells");
  CHECK(ods_refusal(ods_row(ods_cell(one), "table:number-rows-repeated=\"4294967295\"")) ==
        "unreadable-workbook: worksheet 清单 goes on after row 1048576 with one that cannot be there");
  CHECK(ods_refusal(ods_row(ods_cell(one, "table:number-columns-repeated=\"99999999999999999999\""))) ==
        "unreadable-workbook: row 1 of worksheet 清单 has a cell that cannot be there");
  auto const empty = ods_row(ods_cell(""), "table:number-rows-repeated=\"4294967295\"");
  CHECK(ods_refusal(repeated(empty, 1000)) == "accepted");
  CHECK(ods_refusal(empty + ods_row(ods_cell(one))) ==
        "unreadable-workbook: worksheet 清单 goes on after row 1048576 with one that cannot be there");
  auto const columns = repeated(R"(<table:table-column table:visibility="collapse" )"
                                R"(table:number-columns-repeated="4294967295"/>)",
                                1000);
  CHECK(only_ods(columns).hidden_columns.size() == 16'384);
}

TEST_CASE("absurd texts and spans in a spreadsheet are bounded") {
  intake::Limits limits;
  limits.inflated_bytes = 1u << 20;
  CHECK(ods_refusal(ods_row(ods_cell("<text:p><text:s text:c=\"4294967295\"/></text:p>")), limits) ==
        "unreadable-too-large: 1 MiB");
  auto const long_text = "<text:p>" + repeated("x", 100'000) + "</text:p>";
  CHECK(ods_refusal(ods_row(ods_cell(long_text, "table:number-columns-repeated=\"20\"")), limits) ==
        "unreadable-too-large: 1 MiB");
  auto const sheet = only_ods(
      ods_row(ods_cell(one, "table:number-columns-spanned=\"4294967295\" table:number-rows-spanned=\"4294967295\"")));
  CHECK(sheet.merges == std::vector<Merge>{{1, 1'048'576, 0, 16'383}});
  auto const spanned =
      ods_row(repeated(ods_cell(one, "table:number-columns-spanned=\"2\""), 2), "table:number-rows-repeated=\"60000\"");
  CHECK(ods_refusal(spanned) == "unreadable-too-large: 100000 merged ranges");
  CHECK(ods_refusal(repeated("<table:table-row><table:table-cell>", 10'000)) ==
        "unreadable-workbook: its part content.xml is built as no workbook program builds it");
}

TEST_CASE("a document type in a document or spreadsheet is refused") {
  auto const type = std::string{"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"};
  CHECK(refusal(zip_of({{"word/document.xml", type + "<document/>"}})) ==
        "unreadable-document: its part word/document.xml is built as no workbook program builds it");
  CHECK(refusal(zip_of({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                        {"content.xml", type + "<document-content/>"}})) ==
        "unreadable-workbook: its part content.xml is built as no workbook program builds it");
}

TEST_CASE("no single changed byte of a document or spreadsheet leads to anything but a reading or a refusal") {
  for (auto const& bytes :
       {zip_of(document_parts(paragraph("标题") + table(table_row(cell("甲") + cell("乙", "<w:vMerge/>"))))),
        zip_of(spreadsheet_parts(ods_table(ods_row(ods_cell(one, "table:number-columns-repeated=\"2\"")))))}) {
    for (std::size_t at = 0; at < bytes.size(); ++at) {
      for (unsigned const flip : {0x01u, 0x80u}) {
        auto changed = bytes;
        changed[at] = static_cast<char>(static_cast<unsigned char>(changed[at]) ^ flip);
        CHECK_FALSE(refusal(changed).empty());
      }
    }
  }
}
