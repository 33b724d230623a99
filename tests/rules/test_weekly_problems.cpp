#include "lib/rules/weekly_problems.hpp"

#include <catch2/catch.hpp>

#include "lib/base/error.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;
using Kind = ProblemStep::Kind;

namespace {

ReportPeriod const week{day("2020-12-05"), day("2020-12-11")};

rules::DatedProblem problem(int number, char const* came, std::vector<ProblemStep> steps = {}) {
  auto made = small::problem(number, small::row("示例问题", "2020-12-10"), Rectification::not_started);
  for (auto const& step : steps) {
    if (step.kind == Kind::closed) made.rectification = Rectification::closed, made.closed_on = step.on;
    if (step.kind == Kind::sent_back) made.rectification = Rectification::ongoing, made.closed_on.reset();
  }
  made.steps = std::move(steps);
  return {std::move(made), day(came)};
}

ProblemStep closed(char const* on) { return {Kind::closed, day(on)}; }
ProblemStep sent_back(char const* on) { return {Kind::sent_back, day(on)}; }

}  // namespace

TEST_CASE("the period before is as long and ends the day before") {
  CHECK(week.before().from == day("2020-11-28"));
  CHECK(week.before().to == day("2020-12-04"));
  ReportPeriod const one_day{day("2020-12-05"), day("2020-12-05")};
  CHECK(one_day.before().from == day("2020-12-04"));
  CHECK(one_day.before().to == day("2020-12-04"));
}

TEST_CASE("what a problem adds to the flow of a week") {
  struct Row {
    char const* what;
    rules::DatedProblem problem;
    Flow flow;
  };
  auto const row = GENERATE(values<Row>({
      {"open all the while", problem(1, "2020-12-01"), {1, 0, 0, 1}},
      {"came in on the first day", problem(1, "2020-12-05"), {0, 1, 0, 1}},
      {"came in on the last day", problem(1, "2020-12-11"), {0, 1, 0, 1}},
      {"came in later", problem(1, "2020-12-12"), {0, 0, 0, 0}},
      {"closed before", problem(1, "2020-12-01", {closed("2020-12-04")}), {0, 0, 0, 0}},
      {"closed on the first day", problem(1, "2020-12-01", {closed("2020-12-05")}), {1, 0, 1, 0}},
      {"closed later", problem(1, "2020-12-01", {closed("2020-12-12")}), {1, 0, 0, 1}},
      {"came in and closed", problem(1, "2020-12-06", {closed("2020-12-08")}), {0, 1, 1, 0}},
      {"opened again", problem(1, "2020-12-01", {closed("2020-12-04"), sent_back("2020-12-06")}), {0, 0, -1, 1}},
      {"closed, opened again and closed",
       problem(1, "2020-12-01", {closed("2020-12-06"), sent_back("2020-12-07"), closed("2020-12-08")}),
       {1, 0, 1, 0}},
      {"a report sent back is no opening",
       problem(1, "2020-12-01", {{Kind::reported, day("2020-12-06")}, sent_back("2020-12-07")}),
       {1, 0, 0, 1}},
  }));
  INFO(row.what);
  CHECK(rules::flow_of(row.problem, week) == row.flow);
  CHECK(rules::unbalanced({row.problem}, week).empty());
}

TEST_CASE("records that contradict each other are named, and nothing is printed") {
  rules::WeeklyRecords records;
  records.problems = {problem(7, "2020-12-06", {closed("2020-12-04")}), problem(8, "2020-12-06")};
  CHECK(rules::unbalanced(records.problems, week) == std::vector<std::string>{"P7"});
  try {
    (void)rules::weekly({}, records, week);
    FAIL("the report was made");
  } catch (Error const& error) {
    CHECK(error.fault == Fault::report_unbalanced);
    CHECK(error.args == std::vector<std::string>{"P7"});
  }
}

TEST_CASE("equal shares closed share a place, and departments without problems have none") {
  Plan plan;
  for (auto const* code : {"a", "b", "c", "d"}) plan.departments.emplace_back().code = code;
  std::vector<rules::DatedProblem> problems;
  auto const add = [&](char const* code, bool is_closed) {
    auto made = is_closed ? problem(1, "2020-12-01", {closed("2020-12-06")}) : problem(1, "2020-12-01");
    made.problem.department = code;
    problems.push_back(std::move(made));
  };
  add("a", true), add("a", false), add("b", true), add("c", true), add("c", true), add("c", false), add("c", false);
  auto const lines = rules::standing_by_department(plan, problems, week.to);
  CHECK(lines.at(0).rank == 2);
  CHECK(lines.at(1).rank == 1);
  CHECK(lines.at(2).rank == 2);
  CHECK(lines.at(3).rank == 0);
}

TEST_CASE("rates are of the problems that had to be finished by the day") {
  auto const late = problem(1, "2020-12-01");
  auto const in_time = problem(2, "2020-12-01", {closed("2020-12-09")});
  auto const finished_late = problem(3, "2020-12-01", {closed("2020-12-11")});
  std::vector<rules::DatedProblem> const problems{late, in_time, finished_late};
  auto const before = rules::standing_of_all(problems, day("2020-12-09"));
  CHECK(before.due == 0);
  CHECK(before.closed == 1);
  auto const after = rules::standing_of_all(problems, day("2020-12-11"));
  CHECK(after.total == 3);
  CHECK(after.due == 3);
  CHECK(after.in_time == 1);
  CHECK(after.late == 2);
  CHECK(after.overdue == 1);
}

TEST_CASE("a problem of two categories is once in the flow and twice under touching") {
  auto each = problem(1, "2020-12-06");
  each.problem.row.category = "1";
  each.problem.row.also = {"2"};
  auto lines = rules::flows_by({each}, week, {"1", "2", "3"}, [](Problem const& p) { return p.row.category; });
  rules::count_touching(lines, {each}, week.to);
  CHECK(lines.at(0).now == Flow{0, 1, 0, 1});
  CHECK(lines.at(1).now == Flow{});
  CHECK(lines.at(0).touching == 1);
  CHECK(lines.at(1).touching == 1);
  CHECK(lines.at(2).touching == 0);
}

TEST_CASE("what is due next is what is open and due after the period") {
  auto const due = problem(1, "2020-12-01");
  auto const list = rules::movements({due, problem(2, "2020-12-06", {closed("2020-12-08")})},
                                     {day("2020-12-05"), day("2020-12-09")}, 7);
  REQUIRE(list.size() == 3);
  CHECK(list[0].kind == Movement::Kind::added);
  CHECK(list[1].kind == Movement::Kind::closed);
  CHECK(list[2].kind == Movement::Kind::due);
  CHECK(list[2].day == day("2020-12-10"));
}
