#include "lib/rules/overdue.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;

namespace {

/// One line an item: department, subject, state, days late.
std::vector<std::string> lines(Plan const& plan, rules::Records const& records, std::vector<Problem> const& problems,
                               rules::OverdueQuery const& query) {
  static constexpr char const* states[]{"missing", "returned", "late", "overdue", "due-soon"};
  std::vector<std::string> result;
  for (auto const& item : rules::overdue(plan, rules::duty_statuses(plan, records, query.today), problems, {}, query)) {
    result.push_back((item.department != nullptr ? item.department->code : "-") + " " + item.subject + " " +
                     states[static_cast<std::size_t>(item.state)] + " " + std::to_string(item.days_late));
  }
  return result;
}

Problem problem(std::int64_t number, char const* department, char const* due) {
  auto value = small::problem(number, small::row("示例问题", due));
  value.department = department;
  return value;
}

rules::OverdueQuery on(char const* today) {
  rules::OverdueQuery query;
  query.today = day(today);
  return query;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("what is late is listed by department in the order of the plan, the latest first, the office last") {
  auto const plan = small::plan();
  rules::Records records;
  records.submissions = {small::submission(1, "jia", "2020-12-01"),
                         small::submission(2, "yi", "2020-12-03", SubmissionState::returned),
                         small::submission(3, "bing", "2020-12-09")};
  records.with_problems = {"jia", "bing"};
  records.duties = {{"publish", "jia", day("2020-11-30"), "示例"},
                    {"publish", "yi", day("2020-12-01"), "示例"},
                    {"publish", "bing", day("2020-11-20"), "示例"},
                    {"hotline", "", day("2020-11-20"), "示例"}};
  std::vector<Problem> const problems{problem(4, "bing", "2020-12-01"), problem(5, "jia", "2020-12-08"),
                                      problem(6, "jia", "2020-12-10"), problem(7, "jia", "2020-12-09")};
  CHECK(lines(plan, records, problems, on("2020-12-10")) == Lines{"jia P5 overdue 2", "jia P7 overdue 1",
                                                                  "yi checklist returned 3", "yi publish late 1",
                                                                  "bing P4 overdue 9", "bing checklist late 2"});
}

TEST_CASE("a department that has left the plan is named by its code, before the office and never as it") {
  auto plan = small::plan();
  plan.duties = {small::duty("hotline", "2020-11-25", OwedBy::office)};
  auto query = on("2020-12-10");
  auto const problems = {problem(1, "ding", "2020-12-01"), problem(2, "jia", "2020-12-02")};
  auto const items = rules::overdue(plan, rules::duty_statuses(plan, {}, query.today), problems, {}, query);
  REQUIRE(items.size() == 3);
  CHECK(items[0].department_code() == "jia");
  CHECK(items[1].department_code() == "ding");
  CHECK(items[1].left_plan == "ding");
  CHECK(items[1].department == nullptr);
  CHECK(items[2].department_code().empty());
  query.department = "ding";
  CHECK(rules::overdue(plan, {}, problems, {}, query).size() == 1);
}

TEST_CASE("days late are calendar days over the turn of the year, and the office's own duties come last") {
  auto const plan = small::plan();
  rules::Records records;
  CHECK(lines(plan, records, {problem(1, "yi", "2020-12-30")}, on("2021-01-04")) ==
        Lines{"jia publish missing 35", "jia checklist missing 28", "yi publish missing 35", "yi checklist missing 28",
              "yi P1 overdue 5", "bing publish missing 35", "bing checklist missing 28", "- hotline missing 40",
              "- visit missing 4"});
}

TEST_CASE("the soon window counts today and its last day, and is shut unless asked for") {
  auto const plan = small::plan();
  struct Row {
    char const* today;
    int soon;
    Lines lines;
  };
  auto const row = GENERATE(values<Row>({
      {"2020-12-07", 0, {}},
      {"2020-12-06", 3, {}},
      {"2020-12-07", 3, {"jia P1 due-soon -3"}},
      {"2020-12-10", 3, {"jia P1 due-soon 0"}},
      {"2020-12-10", 0, {}},
      {"2020-12-11", 3, {"jia P1 overdue 1"}},
  }));
  auto query = on(row.today);
  query.duties = false;
  query.soon = row.soon;
  CAPTURE(row.today, row.soon);
  CHECK(lines(plan, {}, {problem(1, "jia", "2020-12-10")}, query) == row.lines);
}

TEST_CASE("a duty falls due soon on its last day in time") {
  auto plan = small::plan();
  plan.duties.resize(1);
  auto query = on("2020-11-29");
  query.soon = 1;
  CHECK(lines(plan, {}, {}, query).size() == 3);
  CHECK(lines(plan, {}, {}, query).front() == "jia publish due-soon -1");
  plan.duties[0].inclusive = false;
  CHECK(lines(plan, {}, {}, query).front() == "jia publish due-soon 0");
  query.today = day("2020-11-30");
  CHECK(lines(plan, {}, {}, query).front() == "jia publish missing 1");
}

TEST_CASE("a department is asked for alone, and duties and problems each alone") {
  auto const plan = small::plan();
  std::vector<Problem> const problems{problem(1, "jia", "2020-12-01"), problem(2, "yi", "2020-12-01")};
  auto query = on("2020-12-02");
  query.department = "yi";
  CHECK(lines(plan, {}, problems, query) == Lines{"yi publish missing 2", "yi P2 overdue 1"});
  query.problems = false;
  CHECK(lines(plan, {}, problems, query) == Lines{"yi publish missing 2"});
  query.problems = true;
  query.duties = false;
  CHECK(lines(plan, {}, problems, query) == Lines{"yi P2 overdue 1"});
}

TEST_CASE("finished problems and those without a day are never late") {
  auto const plan = small::plan();
  auto query = on("2021-12-31");
  query.duties = false;
  std::vector<Problem> problems;
  for (auto const state :
       {Rectification::reported, Rectification::closed, Rectification::long_term, Rectification::withdrawn}) {
    problems.push_back(problem(1, "jia", "2020-12-01"));
    problems.back().rectification = state;
  }
  problems.push_back(problem(2, "jia", ""));
  CHECK(lines(plan, {}, problems, query).empty());
}

TEST_CASE("an item carries its clause, its title and the last day in time") {
  auto const plan = small::plan();
  auto const items = rules::overdue(plan, rules::duty_statuses(plan, {}, day("2020-12-01")),
                                    {problem(3, "jia", "2020-11-01")}, {}, on("2020-12-01"));
  REQUIRE(items.size() >= 2);
  CHECK(items[0].kind == OverdueItem::Kind::problem);
  CHECK(items[0].title == "示例问题");
  CHECK(items[0].basis == "五（一）checklist");
  CHECK(items[1].kind == OverdueItem::Kind::duty);
  CHECK(items[1].basis == "五（一）publish");
  CHECK(items[1].due == day("2020-11-30"));
}
