#include "lib/report/plan.hpp"

#include <catch2/catch.hpp>

using namespace zgz;

namespace {

Date day(char const* text) { return parse_iso_date(text).value(); }

Plan example() {
  Plan plan;
  plan.title = "示例专项治理";
  plan.short_name = "示例";
  plan.start = day("2020-11-20");
  plan.end = day("2020-12-31");
  plan.categories = {{"1", "拖延", "示例说明", {"久拖"}, true, "四（一）"}};
  plan.stages = {{"1", "排查", {}, day("2020-11-25"), "五（一）"}};
  Duty notice;
  notice.code = "announce";
  notice.owed_by = OwedBy::office;
  notice.due = day("2020-11-25");
  notice.due_assumed = true;
  Duty checklist;
  checklist.code = "checklist";
  checklist.due = day("2020-12-07");
  checklist.checklist = true;
  Duty before;
  before.code = "before";
  before.due = day("2020-12-07");
  before.inclusive = false;
  plan.duties = {notice, checklist, before};
  plan.departments = {{"jia", "甲局", {"甲分局"}, {{"甲局局长", day("2020-12-01"), {}}}, {}, "服务型", true, false}};
  plan.time_limits.resize(1);
  plan.time_limits[0] = {"END",      "办结", "accepted",  "concluded", {}, 15, DayUnit::workday, false,
                         Roll::none, 5,      {"hearing"}, 0,           {}, {}, "示例规定",       true};
  plan.calendar.years = {2020, 2021};
  return plan;
}

DocTable table_of(Document const& document, std::string const& key) {
  for (auto const& block : document.blocks) {
    auto const* table = std::get_if<DocTable>(&block);
    if (table != nullptr && table->key == key) return *table;
  }
  FAIL("no table " << key);
  return {};
}

Value cell(DocTable const& table, std::size_t row, std::string const& key) {
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].key == key) return table.rows.at(row).at(i).value;
  }
  FAIL("no column " << key);
  return {};
}

Value fact(Document const& document, std::string const& key) {
  for (auto const& f : document.facts) {
    if (f.key == key) return f.value;
  }
  FAIL("no fact " << key);
  return {};
}

}  // namespace

TEST_CASE("every row of a plan's tables is as long as its columns") {
  auto const document = report::plan_document(example());
  int tables = 0;
  for (auto const& block : document.blocks) {
    auto const* table = std::get_if<DocTable>(&block);
    if (table == nullptr) continue;
    ++tables;
    CAPTURE(table->key);
    for (auto const& row : table->rows) CHECK(row.size() == table->columns.size());
  }
  CHECK(tables == 7);
}

TEST_CASE("a plan tells its facts to machines, open ones as nothing") {
  auto const document = report::plan_document(example());
  CHECK(document.schema == "zgz.plan/1");
  CHECK(fact(document, "title") == Value{std::string{"示例专项治理"}});
  CHECK(fact(document, "end") == Value{day("2020-12-31")});
  CHECK(fact(document, "calendar_years") == Value{Words{"2020", "2021"}});
  CHECK(fact(document, "sampling_rate") == Value{});
  CHECK(cell(table_of(document, "stages"), 0, "start") == Value{});
}

TEST_CASE("duties stand under who owes them, departments first, and say how their day is meant") {
  auto const duties = table_of(report::plan_document(example()), "duties");
  CHECK(duties.group_by == "owed_by");
  CHECK(cell(duties, 0, "code") == Value{std::string{"checklist"}});
  CHECK(cell(duties, 0, "owed_by") == Value{Term{"every_department", "every department"}});
  CHECK(cell(duties, 0, "due_note") == Value{std::string{"that day included"}});
  CHECK(cell(duties, 0, "checklist") == Value{true});
  CHECK(cell(duties, 1, "due_note") == Value{std::string{"before that day"}});
  CHECK(cell(duties, 2, "owed_by") == Value{Term{"office", "the office"}});
  CHECK(cell(duties, 2, "due_note") == Value{std::string{"assumed: the plan gives no day of its own"}});
}

TEST_CASE("officers carry their dates and time limits their words") {
  auto const document = report::plan_document(example());
  CHECK(cell(table_of(document, "departments"), 0, "heads") == Value{Words{"甲局局长 from 2020-12-01"}});
  auto const limits = table_of(document, "time_limits");
  CHECK(cell(limits, 0, "start") == Value{Term{"accepted", "accepted for handling"}});
  CHECK(cell(limits, 0, "count") == Value{std::int64_t{15}});
  CHECK(cell(limits, 0, "unit") == Value{Term{"workday", "workdays"}});
  CHECK(cell(limits, 0, "named_only") == Value{true});
  CHECK(cell(limits, 0, "valid_to") == Value{});
}

TEST_CASE("findings are counted and told with word, clause and sentence") {
  auto const document = report::lint_document(example(), {{"stage-waits", "五（二）", {"2"}, "示例"}});
  CHECK(document.schema == "zgz.plan-lint/1");
  CHECK(fact(document, "count") == Value{std::int64_t{1}});
  auto const findings = table_of(document, "findings");
  REQUIRE(findings.rows.size() == 1);
  CHECK(cell(findings, 0, "word") == Value{std::string{"stage-waits"}});
  CHECK(cell(findings, 0, "clause") == Value{std::string{"五（二）"}});
  CHECK(cell(findings, 0, "message") == Value{std::string{"示例"}});
}

TEST_CASE("a plan without findings says that nothing is open") {
  auto const document = report::lint_document(example(), {});
  CHECK(fact(document, "count") == Value{std::int64_t{0}});
  CHECK(table_of(document, "findings").empty == "Nothing is left open.");
  for (auto const& block : document.blocks) CHECK_FALSE(std::holds_alternative<Paragraph>(block));
}
