#include "lib/rules/problem_notes.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;
using small::refusal;

namespace {

using Kind = ProblemNote::Kind;

Plan plan_with_form() {
  auto plan = small::campaign();
  plan.closure = {{"measures", "措施落实", {}}};
  plan.checklist.due_from = day("2020-11-01");
  plan.checklist.due_to = day("2020-12-31");
  return plan;
}

ProblemNote note(Kind kind, char const* on = "2020-12-08") {
  ProblemNote value;
  value.kind = kind;
  value.on = day(on);
  value.text = "示例";
  return value;
}

std::string note_refused(Problem const& problem, ProblemNote const& value) {
  return refusal([&] { return note_problem(plan_with_form(), problem, day("2020-12-04"), value); });
}

Problem added(char const* category, char const* also, char const* due) {
  auto problem = small::problem(9, small::row("示例问题", due));
  problem.first = problem.last = {};
  problem.row.category = category;
  if (*also != '\0') problem.row.also = {also};
  return problem;
}

}  // namespace

TEST_CASE("an added problem has categories of the plan and a due day within the plan's days") {
  struct Row {
    char const* category;
    char const* also;
    char const* due;
    char const* refused;
  };
  auto const row = GENERATE(values<Row>({
      {"1", "", "", "not refused"},
      {"1", "2", "2020-12-31", "not refused"},
      {"9", "", "", "unknown-code | 9 | the categories of the plan | 1, 2"},
      {"1", "9", "", "unknown-code | 9 | the categories of the plan | 1, 2"},
      {"1", "", "2021-01-01", "due-out-of-range | 2021-01-01 | 2020-11-01 | 2020-12-31"},
      {"1", "", "2020-10-31", "due-out-of-range | 2020-10-31 | 2020-11-01 | 2020-12-31"},
  }));
  auto const problem = added(row.category, row.also, row.due);
  CHECK(refusal([&] { return add_problem(plan_with_form(), problem); }) == row.refused);
}

TEST_CASE("a note lies on or after the day on which the problem came in") {
  auto const problem = small::problem(7, small::row("示例问题", "2020-12-10"));
  CHECK(note_refused(problem, note(Kind::cause, "2020-12-04")) == "not refused");
  CHECK(note_refused(problem, note(Kind::cause, "2020-12-03")) == "before-received | 2020-12-03 | P7 | 2020-12-04");
}

TEST_CASE("who mends a problem neither investigates it nor finds what is true of it") {
  auto const problem = small::problem(7, small::row("示例问题", "2020-12-10"));
  for (auto const kind : {Kind::investigated, Kind::found, Kind::cause}) {
    auto by_owner = note(kind, "2020-12-08");
    by_owner.by = "王某某同志";
    CHECK(note_refused(problem, by_owner) ==
          (kind == Kind::cause ? "not refused" : "verifier-is-owner | 王某某同志 | P7"));
  }
}

TEST_CASE("a withdrawn problem takes no notes, a closed one does") {
  using enum Rectification;
  auto const row = small::row("示例问题", "2020-12-10");
  CHECK(note_refused(small::problem(7, row, withdrawn), note(Kind::cause)) ==
        "problem-state | P7 | withdrawn | not withdrawn");
  CHECK(note_refused(small::problem(7, row, closed), note(Kind::recurred)) == "not refused");
}

TEST_CASE("an item of the closure checklist must be one of the plan's") {
  auto const problem = small::problem(7, small::row("示例问题", "2020-12-10"));
  auto item = note(Kind::checked);
  item.word = "measures";
  CHECK(note_refused(problem, item) == "not refused");
  item.word = "measure";
  CHECK(note_refused(problem, item) == "unknown-code | measure | the items of the closure checklist | measures");
}

TEST_CASE("a problem comes back as another one that came in no earlier") {
  auto const problem = small::problem(7, small::row("示例问题", "2020-12-10"));
  auto const refused = [&](std::int64_t again, char const* received, Rectification state = Rectification::not_started) {
    return refusal([&] {
      need_later(problem, day("2020-12-04"), small::problem(again, small::row("示例问题"), state), day(received));
      return 0;
    });
  };
  CHECK(refused(8, "2020-12-04") == "not refused");
  CHECK(refused(7, "2020-12-04") == "same-record | P7 | P7");
  CHECK(refused(8, "2020-12-04", Rectification::withdrawn) == "problem-state | P8 | withdrawn | not withdrawn");
  CHECK(refused(8, "2020-12-03") == "days-in-disorder | P7 | 2020-12-04 | P8 | 2020-12-03");
}

TEST_CASE("the ways in which a problem comes to light have words of their own") {
  for (auto const& way : ways_of_finding()) {
    CHECK_FALSE(way.word.empty());
    CHECK(way.title != nullptr);
  }
}

TEST_CASE("what the office writes of a problem holds no number of a person") {
  struct Row {
    std::string ChecklistRow::*member;
    char const* text;
    char const* refused;
  };
  auto const row = GENERATE(values<Row>({
      {&ChecklistRow::problem, "窗口推诿，2020年12月受理3件", "not refused"},
      {&ChecklistRow::problem, "窗口推诿，联系 0000-0000000", "number-in-text | telephone number"},
      {&ChecklistRow::measure, "回复 someone@example.org", "number-in-text | e-mail address"},
      {&ChecklistRow::owner, "甲某 0000 0000000", "number-in-text | telephone number"},
      {&ChecklistRow::leader, "乙某，身份证 000000190001010000", "number-in-text | identity card number"},
  }));
  auto problem = added("1", "", "2020-12-10");
  problem.row.*row.member = row.text;
  CAPTURE(row.text);
  CHECK(refusal([&] { return add_problem(plan_with_form(), problem); }) == row.refused);
}

TEST_CASE("no kind of note holds a number of a person") {
  auto const problem = small::problem(7, small::row("示例问题", "2020-12-10"));
  for (auto const kind :
       {Kind::investigated, Kind::found, Kind::cause, Kind::mechanism, Kind::recurred, Kind::admitted}) {
    auto value = note(kind);
    value.text = "示例，电话 0000-0000000";
    CHECK(note_refused(problem, value) == "number-in-text | telephone number");
    value.text = "示例";
    value.by = "甲某 0000-0000000";
    CHECK(note_refused(problem, value) == "number-in-text | telephone number");
    value.by = "甲某";
    CHECK(note_refused(problem, value) == "not refused");
  }
}

namespace {

Problem office_added() {
  auto problem = added("1", "", "2020-12-10");
  problem.added_on = day("2020-12-04");
  return problem;
}

std::string withdrawal_refused(Problem const& problem, RestingRecords const& records = {},
                               char const* on = "2020-12-08", char const* reason = "录入重复") {
  return refusal([&] { return withdraw_problem(problem, records, day(on), reason, "示例领导"); });
}

RestingRecords with_supervision(std::vector<SupervisionStep::Kind> const& kinds) {
  RestingRecords records;
  Supervision supervision{{1}, {9}, {}};
  for (auto const kind : kinds) supervision.steps.push_back({kind});
  records.supervisions = {supervision};
  return records;
}

RestingRecords with_disposition(std::string withdrawn) {
  RestingRecords records;
  Disposition disposition{};
  disposition.ref = {2};
  disposition.withdrawn = std::move(withdrawn);
  records.dispositions = {disposition};
  return records;
}

}  // namespace

TEST_CASE("only what the office added itself is withdrawn, once, and not before it was added") {
  CHECK(withdrawal_refused(office_added()) == "not refused");
  CHECK(withdrawal_refused(office_added(), {}, "2020-12-03") == "before-received | 2020-12-03 | P9 | 2020-12-04");
  CHECK(withdrawal_refused(office_added(), {}, "2020-12-08", "重复，0000-0000000") ==
        "number-in-text | telephone number");
  CHECK(withdrawal_refused(small::problem(7, small::row("示例问题"))) == "not-added-here | P7 | S1");
  auto withdrawn = office_added();
  withdrawn.rectification = Rectification::withdrawn;
  CHECK(withdrawal_refused(withdrawn) == "problem-state | P9 | withdrawn | not withdrawn");
}

TEST_CASE("a problem on which something rests is not withdrawn, and the refusal names it") {
  using enum SupervisionStep::Kind;
  CHECK(withdrawal_refused(office_added(), with_disposition("")) == "rested-on | P9 | D2");
  CHECK(withdrawal_refused(office_added(), with_disposition("录入错误")) == "not refused");
  CHECK(withdrawal_refused(office_added(), with_supervision({proposed})) == "rested-on | P9 | W1");
  CHECK(withdrawal_refused(office_added(), with_supervision({proposed, approved, inspected, delisted})) ==
        "rested-on | P9 | W1");
  CHECK(withdrawal_refused(office_added(), with_supervision({proposed, dropped})) == "not refused");
  auto all = with_disposition("");
  all.supervisions = with_supervision({proposed}).supervisions;
  all.accountabilities = {{{3}, {9}, "idle", day("2020-12-05"), {}, {}, {}}};
  auto came_back = small::problem(4, small::row("示例问题"));
  came_back.notes = {note(Kind::recurred)};
  came_back.notes.front().other = "P9";
  all.problems = {came_back, small::problem(5, small::row("示例问题"))};
  auto worked_on = office_added();
  worked_on.last = {6};
  worked_on.steps = {{ProblemStep::Kind::started, day("2020-12-05")}};
  CHECK(withdrawal_refused(worked_on, all) == "rested-on | P9 | the step “begun” of 2020-12-05, S6, D2, W1, A3, P4");
}
