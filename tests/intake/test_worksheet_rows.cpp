#include "lib/intake/worksheet_rows.hpp"

#include <catch2/catch.hpp>

#include "lib/intake/reader.hpp"
#include "lib/render/worksheet.hpp"

using namespace zgz;
using namespace zgz::intake;

namespace {

QuestionSet questions() {
  QuestionSet set;
  set.code = "s";
  Question first;
  first.code = "pj";
  first.text = "总体评价";
  first.choices = {"满意", "不满意"};
  Question scale;
  scale.code = "fs";
  scale.text = "打分";
  scale.scale = 5;
  Question free;
  free.code = "yj";
  free.text = "意见";
  set.questions = {first, scale, free};
  return set;
}

Worksheet worksheet() {
  Worksheet sheet;
  sheet.number = 4;
  sheet.draw = {2};
  sheet.inspector = "甲某";
  sheet.set = "s";
  sheet.version = 1;
  sheet.phones = true;
  sheet.units = {"A1", "A2", "A3"};
  return sheet;
}

/// The sheet as it was made, read back.
std::vector<Sheet> made(Worksheet const& sheet, QuestionSet const& set) {
  std::vector<render::WorksheetUnit> units;
  for (auto const& unit : sheet.units) units.push_back({unit, "jia", "示例商行", "0000-0000001", "开户"});
  return read_sheets("表.xlsx",
                     render::xlsx_bytes(render::form_book(render::worksheet_form({}, sheet, set, units), sheet.made)));
}

/// Types a text into a cell: the row of the unit, the column under the heading.
void type(std::vector<Sheet>& sheets, std::string const& unit, std::string const& heading, std::string const& text) {
  auto& rows = sheets.front().rows;
  std::uint32_t column = 0;
  for (auto const& row : rows) {
    for (auto const& cell : row.cells) {
      if (cell.text == heading) column = cell.column;
    }
  }
  for (auto& row : rows) {
    if (row.cells.empty() || row.cells.front().text != unit) continue;
    std::erase_if(row.cells, [&](Cell const& cell) { return cell.column == column; });
    Cell cell;
    cell.column = column;
    cell.text = text;
    row.cells.push_back(cell);
  }
}

struct Filled {
  QuestionSet set = questions();
  Worksheet sheet = worksheet();
  std::vector<Sheet> sheets = made(sheet, set);
  WorksheetTerms terms{sheet,
                       set,
                       {{"A1", "jia"}, {"A2", "jia"}, {"A3", "jia"}, {"A9", "jia"}},
                       {{"A1", "甲某"}, {"A2", "甲某"}, {"A3", "乙某"}},
                       {},
                       parse_iso_date("2020-12-07").value(),
                       "2020-12-08 09:00"};

  Filled() {
    type(sheets, "A1", "Attempt 1: time", "2020-12-07 10:00");
    type(sheets, "A1", "Attempt 1: outcome", "completed");
    type(sheets, "A1", "1. 总体评价", "满意");
    type(sheets, "A1", "2. 打分", "5");
  }

  [[nodiscard]] std::vector<std::string> faults() const {
    std::vector<std::string> words;
    for (auto const& fault : read_worksheet(sheets, terms).faults) words.emplace_back(word_of(fault.kind));
    return words;
  }
};

using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("a worksheet says which one it is when it comes back") {
  auto const sheets = made(worksheet(), questions());
  auto const mark = worksheet_mark(sheets);
  REQUIRE(mark);
  CHECK(mark->number == 4);
  CHECK(mark->draw == "I2");
  CHECK(mark->inspector == "甲某");
  CHECK(mark->set == "s/1");
  CHECK_FALSE(worksheet_mark({sheets.front()}));
}

TEST_CASE("what was filled in is read, and nothing of the persons") {
  Filled filled;
  type(filled.sheets, "A1", "Remark", "下午再打");
  type(filled.sheets, "A1", "3. 意见", "希望更快");
  type(filled.sheets, "A2", "Attempt 1: time", "2020-12-07 10:30");
  type(filled.sheets, "A2", "Attempt 1: outcome", "无人接听");
  auto const reading = read_worksheet(filled.sheets, filled.terms);
  CHECK(reading.faults.empty());
  REQUIRE(reading.rows.size() == 2);
  CHECK(reading.untouched == 1);
  auto const& first = reading.rows[0].result;
  CHECK(first.unit == "A1");
  CHECK(first.department == "jia");
  CHECK(first.worksheet == 4);
  CHECK(first.attempts == std::vector<Attempt>{{"2020-12-07 10:00", UnitOutcome::completed}});
  CHECK(first.answers == std::vector<Answer>{{"pj", "满意"}, {"fs", "5"}, {"yj", "希望更快"}});
  CHECK(first.remark == "下午再打");
  CHECK(reading.rows[0].texts.size() == 2);
  CHECK(reading.rows[1].result.attempts.front().outcome == UnitOutcome::no_answer);
}

TEST_CASE("every fault of a worksheet is found") {
  struct Case {
    char const *unit, *heading, *text;
    Faults faults;
  };
  auto const each = GENERATE(values<Case>({
      {"A1", "Attempt 1: outcome", "talked", {"outcome-unknown"}},
      {"A1", "Attempt 1: outcome", "", {"attempt-without-outcome"}},
      {"A1", "Attempt 1: outcome", "refused to answer", {"answers-without-attempt"}},
      {"A1", "Attempt 1: time", "", {"attempt-without-time"}},
      {"A1", "Attempt 1: time", "上午", {"attempt-unreadable"}},
      {"A1", "Attempt 1: time", "2020-12-08 09:01", {"attempt-out-of-time"}},
      {"A1", "Attempt 1: time", "2020-12-06 23:59", {"attempt-out-of-time"}},
      {"A1", "1. 总体评价", "很好", {"answer-unknown"}},
      {"A1", "2. 打分", "6", {"answer-unknown"}},
      {"A1", "2. 打分", "", {"completed-without-answers"}},
      {"A1", "No. of the unit", "A2", {}},
      {"A1", "No. of the unit", "Z9", {"unit-not-drawn"}},
      {"A1", "No. of the unit", "A9", {"unit-of-another"}},
      {"A1", "No. of the unit", "A3", {"unit-of-another"}},
      {"A1", "Remark", "好", {}},
      {"A2", "1. 总体评价", "满意", {"answers-without-attempt"}},
      {"A3", "Remark", "好", {"unit-of-another"}},
  }));
  CAPTURE(each.unit, each.heading, each.text);
  Filled filled;
  type(filled.sheets, each.unit, each.heading, each.text);
  CHECK(filled.faults() == each.faults);
}

TEST_CASE("attempts are in the order of their times, a unit has one row, and a replaced one gives no answers") {
  Filled filled;
  type(filled.sheets, "A1", "Attempt 2: time", "2020-12-07 10:00");
  type(filled.sheets, "A1", "Attempt 2: outcome", "completed");
  CHECK(filled.faults() == Faults{"attempts-in-disorder"});
  Filled twice;
  type(twice.sheets, "A2", "Attempt 1: time", "2020-12-07 10:00");
  type(twice.sheets, "A2", "Attempt 1: outcome", "no-answer");
  type(twice.sheets, "A2", "No. of the unit", "A1");
  CHECK(twice.faults() == Faults{"unit-in-two-rows"});
  Filled replaced;
  replaced.terms.replaced["A1"] = "A9";
  CHECK(replaced.faults() == Faults{"unit-replaced"});
}

TEST_CASE("a worksheet without one of its columns is not read at all") {
  Filled filled;
  for (auto& row : filled.sheets.front().rows)
    std::erase_if(row.cells, [](Cell const& cell) { return cell.text == "2. 打分"; });
  CHECK(filled.faults() == Faults{"missing-column"});
}
