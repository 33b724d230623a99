#include "lib/render/marked_workbook.hpp"

#include <catch2/catch.hpp>

#include "lib/intake/reader.hpp"

using namespace zgz;

namespace {

render::MarkedTitle title() { return {"退回说明：甲局.xlsx", "2020年12月5日收到。", make_date(2020, 12, 6).value()}; }

Sheet sheet_of(std::vector<Row> rows) {
  Sheet sheet;
  sheet.file = "甲局.xlsx";
  sheet.name = "清单";
  sheet.format = "xlsx";
  sheet.rows = std::move(rows);
  return sheet;
}

Cell text_cell(std::uint32_t column, std::string text) { return {column, CellKind::text, std::move(text), {}, false}; }

Diagnostic fault_at(Place place) { return {Severity::fault, Fault::missing_due, std::move(place), {}}; }

/// As our own reader takes the copy in.
std::vector<Sheet> read_back(std::vector<Sheet> const& sheets, std::vector<Diagnostic> const& diagnostics,
                             render::MarkedLimits const& limits = {}) {
  return intake::read_sheets("甲局-退回.xlsx", render::marked_workbook(sheets, diagnostics, title(), limits));
}

std::string remark_at(Sheet const& sheet, std::uint32_t row, std::uint32_t column) {
  for (auto const& comment : sheet.comments) {
    if (comment.row == row && comment.column == column) return comment.text;
  }
  return {};
}

std::string text_at(Sheet const& sheet, std::uint32_t row_number, std::uint32_t column) {
  for (auto const& row : sheet.rows) {
    for (auto const& cell : row.cells) {
      if (row.number == row_number && cell.column == column) return cell.text;
    }
  }
  return {};
}

std::string const due_remark =
    "The row has no due day. Give the day by which it will be mended, for example 2020-12-20.";

}  // namespace

TEST_CASE("a marked copy holds every cell where it was and lists the faults in front") {
  auto const sheets = read_back({sheet_of({{2, {text_cell(0, "甲")}}, {7, {text_cell(0, "乙"), text_cell(4, "丙")}}})},
                                {fault_at({"甲局.xlsx", "清单", 7, 3, "整改时限"})});
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[1].name == "清单");
  CHECK(text_at(sheets[1], 2, 0) == "甲");
  CHECK(text_at(sheets[1], 7, 4) == "丙");
  CHECK(remark_at(sheets[1], 7, 3) == due_remark);
  CHECK(text_at(sheets[0], 1, 0) == "退回说明：甲局.xlsx");
  CHECK(text_at(sheets[0], 5, 1) == "D7 “整改时限”");
  CHECK(text_at(sheets[0], 5, 2) == "The row has no due day.");
}

TEST_CASE("text never becomes a formula, and numbers and days keep their kind") {
  Cell const number{3, CellKind::number, "12.5", 12.5, false};
  Cell const date{4, CellKind::date, "2020-12-20", 44185.0, false};
  Cell const long_number{5, CellKind::number, "123456789012", 123456789012.0, false};
  Cell const formula{6, CellKind::text, "=A1", {}, true};
  auto const sheet = read_back({sheet_of({{1,
                                           {text_cell(0, "=1+1"), text_cell(1, "@甲"), text_cell(2, "+86"), number,
                                            date, long_number, formula}}})},
                               {})
                         .at(1);
  auto const& cells = sheet.rows.at(0).cells;
  REQUIRE(cells.size() == 7);
  for (auto const& cell : cells) CHECK_FALSE(cell.formula);
  CHECK(cells[0].text == "=1+1");
  CHECK(cells[1].text == "@甲");
  CHECK(cells[3].kind == CellKind::number);
  CHECK(cells[4].kind == CellKind::date);
  CHECK(cells[4].text == "2020-12-20");
  CHECK(cells[5].text == "123456789012");
  CHECK(cells[6].text == "=A1");
}

TEST_CASE("a fault marks its cell, the first cell of its row, the seen cell of a merged range, or nothing") {
  struct Case {
    Place place;
    std::uint32_t row, column;
  };
  Case const cases[] = {
      {{"甲局.xlsx", "清单", 3, 5, {}}, 3, 5},
      {{"甲局.xlsx", "清单", 3, {}, {}}, 3, 1},
      {{"甲局.xlsx", "清单", 5, 2, {}}, 4, 2},
      {{"甲局.xlsx", "清单", 9, {}, {}}, 9, 0},
  };
  auto sheet = sheet_of({{3, {text_cell(1, "甲"), text_cell(5, "乙")}}, {4, {text_cell(2, "丙")}}});
  sheet.merges = {{4, 6, 2, 2}, {6, 7, 2, 2}};
  for (auto const& [place, row, column] : cases) {
    auto const copy = read_back({sheet}, {fault_at(place)}).at(1);
    CHECK(copy.comments.size() == 1);
    CHECK(remark_at(copy, row, column) == due_remark);
    CHECK(copy.merges == std::vector<Merge>{{4, 6, 2, 2}});
  }
  CHECK(read_back({sheet}, {fault_at({"甲局.xlsx", {}, 0, {}, {}})}).at(1).comments.empty());
  CHECK(read_back({sheet}, {fault_at({"甲局.xlsx", "别的", 3, 1, {}})}).at(1).comments.empty());
}

TEST_CASE("all that is said of one cell stands in one remark, the sender's own first") {
  auto sheet = sheet_of({{3, {text_cell(1, "甲")}}});
  sheet.comments = {{3, 1, "自注"}};
  Diagnostic const note{Severity::note, Fault::total_row, {"甲局.xlsx", "清单", 3, 1, {}}, {}};
  auto const copy = read_back({sheet}, {note, fault_at({"甲局.xlsx", "清单", 3, 1, {}})}).at(1);
  CHECK(remark_at(copy, 3, 1) == "自注\nThe row with totals was left out.\n" + due_remark);
}

TEST_CASE("paragraphs around the table of a document take rows of their own, and marks move with the table") {
  Sheet sheet = sheet_of({{0, {text_cell(0, "题目")}, false, true},
                          {0, {text_cell(0, "填报单位：甲局")}, false, true},
                          {1, {text_cell(0, "问题")}},
                          {2, {text_cell(0, "推诿")}},
                          {0, {text_cell(0, "主要负责人")}, false, true}});
  sheet.name.clear();
  sheet.table = 1;
  sheet.format = "docx";
  auto const copy = read_back({sheet}, {fault_at({"甲局.docx", {}, 2, 1, {}, 1})}).at(1);
  CHECK(copy.name == "table 1");
  CHECK(text_at(copy, 2, 0) == "填报单位：甲局");
  CHECK(copy.merges.at(1) == Merge{2, 2, 0, 7});
  CHECK(text_at(copy, 4, 0) == "推诿");
  CHECK(text_at(copy, 5, 0) == "主要负责人");
  CHECK(remark_at(copy, 4, 1) == due_remark);
}

TEST_CASE("what a copy cannot hold is cut, and the first sheet says so") {
  auto const long_text = std::string(40'000, 'x');
  auto const cut = read_back({sheet_of({{1, {text_cell(0, long_text)}}})}, {});
  CHECK(text_at(cut.at(1), 1, 0).size() == 29'999 + std::string{"…"}.size());
  CHECK(remark_at(cut.at(1), 1, 0) == "Only the first 30000 characters are shown.");
  CHECK(text_at(cut.at(0), 3, 0) == "This copy is not complete: the file holds more than a copy can show.");

  render::MarkedLimits limits;
  limits.cells = 2;
  auto const sheet = sheet_of({{1, {text_cell(0, "甲"), text_cell(1, "乙"), text_cell(2, "丙")}}});
  CHECK(read_back({sheet}, {}, limits).at(1).rows.at(0).cells.size() == 2);
  CHECK(text_at(read_back({sheet}, {}, limits).at(0), 3, 0).starts_with("This copy is not complete"));
}

TEST_CASE("sheets get names that a workbook can hold, each once") {
  auto first = sheet_of({{1, {text_cell(0, "甲")}}});
  auto second = first, third = first;
  first.name = "问题[清单]/排查*情况?汇总:表\\甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌";
  second.name = "What to mend";
  third.name.clear();
  auto const sheets = read_back({first, second, third, third}, {});
  REQUIRE(sheets.size() == 5);
  CHECK(sheets[1].name == "问题清单排查情况汇总表甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申…");
  CHECK(sheets[2].name == "What to mend-2");
  CHECK(sheets[3].name == "Table");
  CHECK(sheets[4].name == "Table-2");
}
