#include <catch2/catch.hpp>

#include <array>

#include "lib/base/error.hpp"
#include "lib/intake/marker.hpp"
#include "lib/intake/reader.hpp"
#include "lib/intake/zip.hpp"
#include "lib/render/workbook.hpp"

using namespace zgz;
using namespace zgz::render;

namespace {

Date const made = *make_date(2020, 11, 25);

BookSheet sheet_with(std::vector<BookCell> cells) {
  BookSheet sheet;
  sheet.name = "示例";
  sheet.cells = std::move(cells);
  return sheet;
}

std::vector<Sheet> read_back(Book const& book) { return intake::read_sheets("示例.xlsx", xlsx_bytes(book)); }

std::string part_of(Book const& book, std::string const& name) {
  auto const bytes = xlsx_bytes(book);
  intake::Archive archive{bytes, 1u << 20};
  auto part = archive.open(name);
  std::string text;
  std::array<char, 4096> block{};
  for (auto count = part.read(block.data(), block.size()); count > 0; count = part.read(block.data(), block.size()))
    text.append(block.data(), count);
  return text;
}

std::string rules_of(Validation const& validation) {
  auto sheet = sheet_with({});
  sheet.validations = {validation};
  return part_of({{sheet}, {}, made}, "xl/worksheets/sheet1.xml");
}

Fault refusal_of(BookSheet sheet) {
  try {
    (void)xlsx_bytes({{std::move(sheet)}, {}, made});
  } catch (Error const& error) {
    return error.fault;
  }
  FAIL("it was written");
  return Fault::unexpected;
}

}  // namespace

TEST_CASE("what is written is read back") {
  CellStyle day;
  day.format = CellFormat::date;
  auto sheet = sheet_with(
      {{1, 0, std::string{"整改时限"}, {}}, {2, 0, *make_date(2020, 12, 20), day}, {3, 1, 12.0, {}}, {4, 2, {}, day}});
  sheet.merges = {{1, 1, 0, 2}, {9, 9, 9, 9}};
  sheet.comments = {{2, 0, "请核对"}};
  auto const sheets = read_back({{sheet}, {}, made});
  REQUIRE(sheets.size() == 1);
  CHECK(sheets[0].name == "示例");
  REQUIRE(sheets[0].rows.size() == 3);
  CHECK(sheets[0].rows[0].cells.at(0).text == "整改时限");
  CHECK(sheets[0].rows[1].cells.at(0).text == "2020-12-20");
  CHECK(sheets[0].rows[2].cells.at(0) == Cell{1, CellKind::number, "12", 12.0, false});
  CHECK(sheets[0].merges == std::vector<Merge>{{1, 1, 0, 2}});
  CHECK(sheets[0].comments == std::vector<Comment>{{2, 0, "请核对"}});
}

TEST_CASE("equal books give equal bytes, and the day they were made tells them apart") {
  Book book{{sheet_with({{1, 0, std::string{"甲"}, {}}})}, FormMarker{"checklist", 1}, made};
  auto const first = xlsx_bytes(book);
  CHECK(xlsx_bytes(book) == first);
  book.made = *make_date(2020, 11, 26);
  CHECK(xlsx_bytes(book) != first);
}

TEST_CASE("the file names nobody") {
  auto const core = part_of({{sheet_with({})}, {}, made}, "docProps/core.xml");
  CHECK(core.find("<dc:creator></dc:creator>") != std::string::npos);
  CHECK(core.find("<cp:lastModifiedBy></cp:lastModifiedBy>") != std::string::npos);
  CHECK(core.find("2020-11-25T00:00:00Z") != std::string::npos);
}

TEST_CASE("the marker comes back from a hidden sheet") {
  auto const sheets = read_back({{sheet_with({{1, 0, std::string{"甲"}, {}}})}, FormMarker{"progress", 3}, made});
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[1].hidden);
  CHECK(intake::marker_in(sheets) == FormMarker{"progress", 3});
}

TEST_CASE("rules stand in the sheet with their messages") {
  auto const days = rules_of({1, 9, 6, DayRange{*make_date(2020, 11, 1), *make_date(2021, 12, 31)}, "时限", "填到日",
                              "时限", "不在范围内", false});
  CHECK(days.find(R"(type="date" errorStyle="warning")") != std::string::npos);
  CHECK(days.find("<formula1>44136</formula1><formula2>44561</formula2>") != std::string::npos);
  CHECK(days.find(R"(sqref="G1:G9")") != std::string::npos);
  CHECK(days.find(R"(error="不在范围内")") != std::string::npos);
  auto const text = rules_of({1, 1, 0, LongestText{50}, {}, {}, {}, {}, true});
  CHECK(text.find(R"(type="textLength" operator="lessThanOrEqual")") != std::string::npos);
  CHECK(text.find("<formula1>50</formula1>") != std::string::npos);
}

TEST_CASE("a message that is too long for the format is cut, not lost") {
  std::string long_text;
  for (int i = 0; i < 300; ++i) long_text += "长";
  auto const rule = rules_of({1, 1, 0, LongestText{5}, long_text, long_text, long_text, long_text, true});
  CHECK(rule.find("…\"") != std::string::npos);
}

TEST_CASE("a drop-down may be long and hold commas: its list lies on the hidden sheet") {
  Choices choices;
  for (int i = 0; i < 200; ++i) choices.values.push_back("示例选项, " + std::to_string(i));
  auto sheet = sheet_with({});
  sheet.validations = {{1, 9, 0, choices, {}, {}, {}, {}, true}, {1, 9, 1, choices, {}, {}, {}, {}, true}};
  Book const book{{sheet}, {}, made};
  auto const xml = part_of(book, "xl/worksheets/sheet1.xml");
  CHECK(xml.find("<formula1>zgz!$D$1:$D$200</formula1>") != std::string::npos);
  auto const sheets = read_back(book);
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[1].rows.size() == 200);
  CHECK(sheets[1].rows[199].cells.at(0).text == "示例选项, 199");
}

TEST_CASE("the page is A4 across, one page wide, with headings on each") {
  auto sheet = sheet_with({{1, 0, std::string{"序号"}, {}}});
  sheet.frozen_rows = 1;
  sheet.repeated = RepeatedRows{1, 1};
  auto const xml = part_of({{sheet}, {}, made}, "xl/worksheets/sheet1.xml");
  CHECK(xml.find(R"(paperSize="9")") != std::string::npos);
  CHECK(xml.find(R"(orientation="landscape")") != std::string::npos);
  CHECK(xml.find(R"(fitToHeight="0")") != std::string::npos);
  CHECK(xml.find(R"(<pane ySplit="1" topLeftCell="A2")") != std::string::npos);
}

TEST_CASE("what the format cannot hold is refused") {
  CHECK(refusal_of(sheet_with({{0, 0, 1.0, {}}})) == Fault::unwritable);
  CHECK(refusal_of(sheet_with({{2'000'000, 0, 1.0, {}}})) == Fault::unwritable);
  CHECK(refusal_of(sheet_with({{1, 20'000, 1.0, {}}})) == Fault::unwritable);
  CHECK(refusal_of(sheet_with({{1, 0, std::string(40'000, 'x'), {}}})) == Fault::unwritable);
  auto bad_name = sheet_with({});
  bad_name.name = "a/b";
  CHECK(refusal_of(bad_name) == Fault::unwritable);
  CHECK_THROWS_AS(xlsx_bytes({{sheet_with({}), sheet_with({})}, {}, made}), Error);
}
