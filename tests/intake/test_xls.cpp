#include "lib/intake/xls.hpp"

#include <catch2/catch.hpp>

#include "tests/intake/old_workbook.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

/// Row, column and style of a cell, as they stand at the start of its record.
std::string at(std::uint32_t row, std::uint32_t column, std::uint32_t style = 0) {
  return u16(row) + u16(column) + u16(style);
}

std::string number(std::uint32_t row, std::uint32_t column, double value, std::uint32_t style = 0) {
  return record(BiffKind::number, at(row, column, style) + real(value));
}

/// A formula whose result is none of the numbers.
std::string formula(int kind, int value) {
  auto const result = u8(static_cast<std::uint64_t>(kind)) + u8(0) + u8(static_cast<std::uint64_t>(value)) +
                      std::string(3, '\0') + u16(0xFFFF);
  return record(BiffKind::formula, at(0, 0) + result + std::string(8, '\0'));
}

Cell only(Sheet const& sheet) { return sheet.rows.at(0).cells.at(0); }

/// A style with this number format, and the format's code unless it is built in.
std::string style(std::uint32_t format, std::string const& code = {}) {
  auto const own = code.empty() ? "" : record(BiffKind::format, u16(format) + u16(code.size()) + u8(0) + code);
  return own + record(BiffKind::style, u16(0) + u16(format) + std::string(16, '\0'));
}

}  // namespace

TEST_CASE("a checklist written by a program reads cell by cell as it was written") {
  auto const sheets = read(fixture("checklist.xls"));
  REQUIRE(sheets.size() == 2);
  auto const& sheet = sheets[0];
  CHECK(sheet.name == "清单");
  CHECK(sheet.format == "xls");
  CHECK(sheet.merges == std::vector<Merge>{{3, 4, 1, 1}, {1, 1, 0, 5}});
  CHECK(sheet.hidden_columns == std::vector<std::uint32_t>{3});
  REQUIRE(sheet.rows.size() == 6);
  CHECK(sheet.rows[0].cells[0].text == "示例局“中梗阻”问题排查清单");
  CHECK(sheet.rows[2].cells[2].text == "证照办理超过承诺时限");
  CHECK(sheet.rows[2].cells[3].text == "公开办理时限\n逐日核对");
  CHECK(sheet.rows[2].cells[4] == Cell{4, CellKind::date, "2020-12-07", 44172.0, false});
  CHECK_FALSE(sheet.rows[2].hidden);
  CHECK(sheet.rows[3].hidden);
  CHECK(sheet.rows[3].cells[3] == Cell{4, CellKind::date, "2020-12-20 10:30:00", 44185.4375, false});
  CHECK(sheet.rows[3].cells[4] == Cell{5, CellKind::boolean, "TRUE", {}, false});
  CHECK(sheet.rows[4].cells[1] == Cell{1, CellKind::error, "#N/A", {}, false});
  CHECK(sheet.rows[4].cells[2] == Cell{2, CellKind::number, "0.1", 0.1, false});
  CHECK(sheet.rows[4].cells[3] == Cell{3, CellKind::number, "-1234567.25", -1234567.25, false});
  // The writer computes nothing and says so in the way in which an empty result is said.
  CHECK(sheet.rows[4].cells[4].column == 5);
  CHECK(sheet.rows[4].cells[4].text == std::string(9000, 'A'));
  CHECK(sheet.rows[5].cells[0].text == "12345678");
  CHECK(sheets[1].name == "备查");
  CHECK(sheets[1].hidden);
}

TEST_CASE("a workbook saved by an office program keeps results, comments, the filter and what is hidden") {
  auto const sheets = read(fixture("office.xls"));
  REQUIRE(sheets.size() == 1);
  auto const& sheet = sheets[0];
  CHECK(sheet.name == "台账");
  REQUIRE(sheet.rows.size() == 9);
  CHECK(sheet.rows[1].cells[2].text == "2020-12-07");
  CHECK(sheet.rows[1].cells[3] == Cell{3, CellKind::text, "示例问题！", {}, true});
  CHECK(sheet.rows[2].cells[2].text == "12月底前");
  CHECK(sheet.rows[2].cells[3] == Cell{3, CellKind::error, "#DIV/0!", {}, true});
  CHECK(sheet.rows[3].cells[2] == Cell{2, CellKind::boolean, "TRUE", {}, true});
  CHECK(sheet.rows[3].cells[3] == Cell{3, CellKind::boolean, "TRUE", {}, true});
  CHECK(sheet.rows[3].hidden);
  CHECK(sheet.rows[4].cells[1].text == "𠮷 与 “引号”");
  CHECK(sheet.rows[4].cells[2] == Cell{2, CellKind::date, "12:00:00", 0.5, false});
  CHECK(sheet.rows[4].cells[3] == Cell{3, CellKind::number, "1.5", 1.5, true});
  CHECK(sheet.merges == std::vector<Merge>{{9, 10, 0, 3}});
  CHECK(sheet.hidden_columns == std::vector<std::uint32_t>{3});
  CHECK(sheet.filtered);
  CHECK_FALSE(sheet.macros);
  REQUIRE(sheet.comments.size() == 1);
  CHECK(sheet.comments[0].row == 2);
  CHECK(sheet.comments[0].column == 1);
  CHECK_THAT(sheet.comments[0].text, Catch::Matchers::Contains("请核对：示例批注"));
}

TEST_CASE("numbers are read in each of their forms") {
  struct Row {
    std::uint32_t rk;
    char const* text;
  };
  auto const row = GENERATE(values<Row>({
      {(12U << 2) | 2, "12"},
      {(1234U << 2) | 3, "12.34"},
      {static_cast<std::uint32_t>(-7 * 4) | 2, "-7"},
      {0x3FF00000, "1"},
      {0x3FF00001, "0.01"},
  }));
  CHECK(only(old_sheet(record(BiffKind::rk, at(0, 0) + u32(row.rk)))).text == row.text);
  auto const several = record(BiffKind::several_rk, u16(0) + u16(1) + u16(0) + u32(row.rk) + u16(0) + u32(6) + u16(2));
  auto const cells = old_sheet(several).rows.at(0).cells;
  REQUIRE(cells.size() == 2);
  CHECK(cells[0].text == row.text);
  CHECK(cells[1].column == 2);
  CHECK(cells[1].text == "1");
}

TEST_CASE("a number is a day by its format, also by the built-in ones of Chinese workbooks") {
  struct Row {
    std::uint32_t format;
    char const *code, *text;
  };
  auto const row = GENERATE(values<Row>({
      {0, "", "44172"},
      {2, "", "44172"},
      {14, "", "2020-12-07"},
      {31, "", "2020-12-07"},
      {57, "", "2020-12-07"},
      {164, "yyyy\"-\"m", "2020-12-07"},
      {165, "0.00\"d\"", "44172"},
      {166, "[Red]0", "44172"},
  }));
  CAPTURE(row.format);
  CHECK(only(old_sheet(number(0, 0, 44172), style(row.format, row.code))).text == row.text);
}

TEST_CASE("days are counted from 1904 where the workbook says so") {
  auto const globals = record(BiffKind::date_mode, u16(1)) + style(14);
  CHECK(only(old_sheet(number(0, 0, 42710), globals)).text == "2020-12-07");
}

TEST_CASE("a formula's result may be text, a truth value, an error, empty or missing") {
  auto const text = record(BiffKind::formula_text, u16(2) + u8(0) + "ok");
  CHECK(only(old_sheet(formula(0, 0) + text)) == Cell{0, CellKind::text, "ok", {}, true});
  CHECK(only(old_sheet(formula(1, 0))) == Cell{0, CellKind::boolean, "FALSE", {}, true});
  CHECK(only(old_sheet(formula(2, 7))) == Cell{0, CellKind::error, "#DIV/0!", {}, true});
  CHECK(old_sheet(formula(3, 0)).rows.empty());
  CHECK(only(old_sheet(formula(0, 0))) == Cell{0, CellKind::text, "", {}, true});
}

TEST_CASE("a shared text goes on in the next record, in one byte a character or two") {
  auto const head = u32(2) + u32(2);
  auto const strings = record(BiffKind::strings, head + u16(4) + u8(0) + "ab") +
                       record(BiffKind::continued, u8(1) + wide("cd") + u16(1) + u8(0)) +
                       record(BiffKind::continued, u8(0) + "z");
  auto const cells =
      old_sheet(record(BiffKind::shared_label, at(0, 0) + u32(0)) + record(BiffKind::shared_label, at(0, 1) + u32(1)),
                strings)
          .rows.at(0)
          .cells;
  CHECK(cells.at(0).text == "abcd");
  CHECK(cells.at(1).text == "z");
}

TEST_CASE("formatting inside a shared text and phonetic guides behind it are passed over") {
  auto const rich = u16(1) + u8(0x0C) + u16(1) + u32(3) + "a" + u32(0) + "xyz";
  auto const strings = record(BiffKind::strings, u32(2) + u32(2) + rich + u16(1) + u8(0) + "b");
  CHECK(only(old_sheet(record(BiffKind::shared_label, at(0, 0) + u32(1)), strings)).text == "b");
}

TEST_CASE("cells stand in order whatever the order of their records") {
  auto const sheet = old_sheet(number(5, 1, 3) + number(0, 2, 2) + number(0, 0, 1));
  REQUIRE(sheet.rows.size() == 2);
  CHECK(sheet.rows[0].number == 1);
  CHECK(sheet.rows[0].cells.at(1).column == 2);
  CHECK(sheet.rows[1].number == 6);
}

TEST_CASE("what is embedded in a worksheet is not part of it") {
  auto const chart = begin_record(0x20) + number(0, 0, 99) + record(BiffKind::end, "");
  CHECK(only(old_sheet(chart + number(0, 0, 1))).text == "1");
}

TEST_CASE("rows that are listed and hold nothing are counted") {
  auto const row = [](std::uint32_t n, std::uint32_t flags) {
    return record(BiffKind::row, u16(n) + std::string(10, '\0') + u32(flags));
  };
  auto const sheet = old_sheet(row(0, 0) + row(1, 0x20) + row(2, 0) + number(1, 0, 1));
  CHECK(sheet.blank_rows == 2);
  CHECK(sheet.rows.at(0).hidden);
}

TEST_CASE("a workbook of Excel 5 is read in its code page") {
  OldBook book;
  book.version = 0x0500;
  book.globals = record(BiffKind::code_page, u16(936));
  book.sheet = record(BiffKind::label, at(0, 0) + u16(4) + "\xB2\xC6\xD5\xFE");
  CHECK(only(read(book.bytes()).at(0)).text == "财政");
}

TEST_CASE("a hidden worksheet is marked, whichever way it is hidden") {
  OldBook book;
  book.sheet = number(0, 0, 1);
  CHECK_FALSE(read(book.bytes()).at(0).hidden);
  book.visibility = 1;
  CHECK(read(book.bytes()).at(0).hidden);
  book.visibility = 2;
  CHECK(read(book.bytes()).at(0).hidden);
}
