#include "lib/intake/hidden.hpp"

#include "tests/intake/sheets.hpp"

using namespace zgz;
using namespace zgz::test;
using intake::Hidden;

namespace {

Line const headings{"序号", "问题类别", "问题", "整改措施", "整改时限", "责任人", "备注"};

Line problem(std::string number) {
  return {std::move(number), "5", "窗口超时", "限时办结", "2020年12月20日", "王某某", "已核"};
}

/// A form of three problems, signed and stamped.
Sheet form() {
  return sheet({{"填报单位（盖章）：财政局（已盖章）"},
                headings,
                problem("1"),
                problem("2"),
                problem("3"),
                {"主要负责人（签字）：张某某"}});
}

std::string told(std::vector<Diagnostic> const& diagnostics) {
  std::string words;
  for (auto const& d : diagnostics)
    words += std::string{d.severity == Severity::fault ? "!" : ""} + std::string{word_of(d.kind)} + " ";
  return words;
}

Reading read_with(std::vector<Sheet> const& sheets, Hidden hidden) {
  intake::ReadOptions options;
  options.hidden = hidden;
  return intake::ChecklistReader{shipped_plan()}.read(sheets, day("2020-12-04"), options);
}

}  // namespace

TEST_CASE("hidden rows are a fault until somebody has looked, then read or left out") {
  auto hiding = form();
  hiding.rows[3].hidden = true;
  CHECK(told(intake::hidden_content(hiding, 2, Hidden::ask)) == "!hidden-rows ");
  CHECK(told(intake::hidden_content(hiding, 2, Hidden::include)) == "hidden-rows-read ");
  CHECK(told(intake::hidden_content(hiding, 2, Hidden::skip)) == "hidden-rows-skipped ");
  CHECK(faults_of(read_with({hiding}, Hidden::ask)) == "hidden-rows");
  CHECK(read_with({hiding}, Hidden::include).rows.size() == 3);
  auto const skipped = read_with({hiding}, Hidden::skip);
  CHECK(faults_of(skipped).empty());
  CHECK(skipped.rows.size() == 2);
  CHECK(skipped.rows.back().row == 5);
}

TEST_CASE("hidden columns count only where they hold something below the headings") {
  auto hiding = form();
  hiding.hidden_columns = {6, 7, 8};
  CHECK(told(intake::hidden_content(hiding, 2, Hidden::ask)) == "!hidden-columns ");
  CHECK(read_with({hiding}, Hidden::skip).rows.front().note.empty());
  CHECK(read_with({hiding}, Hidden::include).rows.front().note == "已核");
  auto empty = sheet({headings, {"1", "5", "窗口超时", "限时办结", "2020年12月20日", "王某某"}});
  empty.hidden_columns = {6};
  CHECK(intake::hidden_content(empty, 1, Hidden::ask).empty());
}

TEST_CASE("a hidden sheet is a fault only where it holds the form's table") {
  auto second = form();
  second.name = "底稿";
  second.hidden = true;
  CHECK(faults_of(read_with({form(), second}, Hidden::ask)) == "hidden-sheet");
  CHECK(faults_of(read_with({form(), second}, Hidden::skip)).empty());
  CHECK(faults_of(read_with({form(), second}, Hidden::include)) == "several-tables");
  auto notes = sheet({{"选项"}, {"自查"}, {"投诉"}});
  notes.name = "选项";
  notes.hidden = true;
  CHECK(notes_of(read_with({form(), notes}, Hidden::ask)).find("hidden-sheet-unread") != std::string::npos);
}

TEST_CASE("a filter, macros and comments are told and are no faults") {
  auto odd = form();
  odd.filtered = true;
  odd.macros = true;
  odd.comments = {{3, 2, "请\n再核"}};
  auto const found = intake::hidden_content(odd, 2, Hidden::ask);
  CHECK(told(found) == "filter-on macros-ignored comment-in-cell ");
  CHECK(found.back().place.str() == "清单.xlsx[Sheet1]!C3");
}

TEST_CASE("a sheet, a row of headings and columns can be named, and what is not there is a fault") {
  auto other = form();
  other.name = "二";
  intake::ReadOptions options;
  options.sheet = "二";
  auto const reader = intake::ChecklistReader{shipped_plan()};
  CHECK(reader.read({form(), other}, day("2020-12-04"), options).sheet == "二");
  options.sheet = "三";
  CHECK(faults_of(reader.read({form(), other}, day("2020-12-04"), options)) == "no-such-sheet");
  options = {};
  options.header_row = 40;
  CHECK(faults_of(reader.read({form()}, day("2020-12-04"), options)) == "no-such-header");
  auto own = sheet({{"序号", "问题类别", "梗阻情形", "怎么改", "整改时限", "责任人"},
                    {"1", "5", "窗口超时", "限时办结", "2020年12月20日", "王某某"}});
  options = {};
  options.columns = {{"梗阻情形", Field::problem}, {"怎么改", Field::measure}};
  auto const mapped = reader.read({own}, day("2020-12-04"), options);
  CHECK(faults_of(mapped).empty());
  CHECK(mapped.rows.front().problem == "窗口超时");
  options.columns = {{"没有这列", Field::problem}, {"怎么改", Field::measure}, {"梗阻情形", Field::problem}};
  CHECK(faults_of(reader.read({own}, day("2020-12-04"), options)) == "no-such-column");
  options = {};
  options.remembered = {{"没有这列", Field::note}, {"怎么改", Field::measure}, {"梗阻情形", Field::problem}};
  CHECK(faults_of(reader.read({own}, day("2020-12-04"), options)).empty());
}

TEST_CASE("a table of more rows than a checklist has, or a cell longer than any spreadsheet holds, is refused") {
  auto const reader = intake::ChecklistReader{shipped_plan()};
  std::vector<Line> lines{headings};
  for (int i = 0; i < 5001; ++i) lines.push_back(problem(std::to_string(i)));
  CHECK_THROWS_WITH(reader.read({sheet(lines)}, day("2020-12-04")), Catch::Contains("unreadable-too-large"));
  auto long_cell = form();
  long_cell.rows[2].cells[2].text = std::string(32'768, 'x');
  CHECK_THROWS_WITH(reader.read({long_cell}, day("2020-12-04")), Catch::Contains("unreadable-too-large"));
}

TEST_CASE("the rows of the headings keep their numbers where hidden rows above them were left out") {
  auto hiding = form();
  hiding.rows.front().hidden = true;
  intake::ReadOptions options;
  options.hidden = Hidden::skip;
  auto const trace = intake::ChecklistReader{shipped_plan()}.trace({hiding}, day("2020-12-04"), options);
  CHECK(trace.header_rows == std::vector<std::uint32_t>{2});
}

TEST_CASE("another of our own forms is no checklist, whatever its columns are called") {
  auto marker = sheet({{"kind", "progress"}, {"version", "1"}});
  marker.name = "zgz";
  marker.hidden = true;
  CHECK(faults_of(read({form(), marker})) == "other-form");
  marker.rows.front().cells.back().text = "checklist";
  CHECK(faults_of(read({form(), marker})).empty());
}
