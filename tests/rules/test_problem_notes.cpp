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
  auto plan = small::plan();
  plan.categories = {{"1", "拖延", {}, {}, false, "四（一）"}, {"2", "谋私", {}, {}, true, "四（二）"}};
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
  auto const refused = [&](std::int64_t again, char const* received) {
    return refusal([&] {
      need_later(problem, day("2020-12-04"), ProblemRef{again}, day(received));
      return 0;
    });
  };
  CHECK(refused(8, "2020-12-04") == "not refused");
  CHECK(refused(7, "2020-12-04") == "same-record | P7 | P7");
  CHECK(refused(8, "2020-12-03") == "days-in-disorder | P7 | 2020-12-04 | P8 | 2020-12-03");
}

TEST_CASE("the ways in which a problem comes to light have words of their own") {
  for (auto const& way : ways_of_finding()) {
    CHECK_FALSE(way.word.empty());
    CHECK(way.title != nullptr);
  }
}
