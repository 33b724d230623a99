#include "lib/render/document_book.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "tests/render/sample.hpp"

using namespace zgz;
using namespace zgz::render;
using namespace zgz::render::test;

namespace {

DocTable figures() {
  DocTable table;
  table.key = "t";
  table.title = "T1: 示例/一";
  table.columns = {{"name", "单位"}, {"count", "件数", true}, {"rate", "占比", true}, {"day", "日期"}};
  table.rows = {{{text("=1+1")}, {std::int64_t{3}}, {Share{1, 3}}, {day(12, 7)}},
                {{Term{"total", "合计"}}, {std::int64_t{3}}, {Share{3, 0}}, {}}};
  return table;
}

BookCell const& cell(BookSheet const& sheet, std::uint32_t row, std::uint32_t column) {
  auto const found = std::find_if(sheet.cells.begin(), sheet.cells.end(),
                                  [&](BookCell const& each) { return each.row == row && each.column == column; });
  REQUIRE(found != sheet.cells.end());
  return *found;
}

}  // namespace

TEST_CASE("a table is a sheet of values that can be computed with") {
  auto const book = document_book(with(figures()), day(12, 8));
  REQUIRE(book.sheets.size() == 1);
  auto const& sheet = book.sheets.front();
  CHECK(sheet.name == "T1  示例 一");
  CHECK(sheet.frozen_rows == 2);
  CHECK(std::get<std::string>(cell(sheet, 3, 0).value) == "=1+1");
  CHECK(cell(sheet, 3, 0).style.format == CellFormat::text);
  CHECK(std::get<double>(cell(sheet, 3, 1).value) == 3);
  CHECK(std::get<double>(cell(sheet, 3, 2).value) == Approx(0.3333).margin(1e-12));
  CHECK(cell(sheet, 3, 2).style.format == CellFormat::percent);
  CHECK(std::get<Date>(cell(sheet, 3, 3).value) == day(12, 7));
  CHECK(std::get<std::string>(cell(sheet, 4, 2).value) == "—");
}

TEST_CASE("a chart leaves the row of sums out") {
  auto table = figures();
  table.chart = {"name", {"count"}};
  auto const book = document_book(with(table), day(12, 8));
  auto const& chart = book.sheets.front().chart;
  REQUIRE(chart.has_value());
  CHECK(chart->first_row == 3);
  CHECK(chart->last_row == 3);
  CHECK(chart->values == std::vector<std::uint32_t>{1});
}

TEST_CASE("headings and paragraphs stand on a sheet before the tables, whose names differ") {
  auto document = with(Heading{"题", 0});
  document.blocks.emplace_back(Paragraph{"文"});
  document.blocks.emplace_back(figures());
  document.blocks.emplace_back(figures());
  auto const book = document_book(document, day(12, 8));
  REQUIRE(book.sheets.size() == 3);
  CHECK(book.sheets[0].cells.size() == 2);
  CHECK(book.sheets[1].name != book.sheets[2].name);
  CHECK(xlsx_bytes(book) == xlsx_bytes(document_book(document, day(12, 8))));
}
