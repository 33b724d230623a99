#include "lib/rules/same_person.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;

TEST_CASE("a cell with names, posts and numbers names a person however the person is written") {
  struct Row {
    char const *cell, *person;
    bool same;
  };
  auto const row = GENERATE(values<Row>({
      {"王某某 0000-1234", "王某某", true},
      {"王某某、李某某", "李某某", true},
      {"王某某", "王某某同志", true},
      {"王某某", "甲局 王某某", true},
      {"王某某", "王某某（甲局）", true},
      {"王 某 某", "王某某", true},
      {"王某某", "李某某", false},
      {"", "李某某", false},
      {"王某某", "", false},
      {"王某某", "（甲局）", false},
  }));
  CAPTURE(row.cell, row.person);
  CHECK(names_the_same(row.cell, row.person) == row.same);
}

TEST_CASE("who mends a problem, leads it or heads its department is of the problem") {
  auto plan = small::plan();
  plan.departments[0].heads = {{"甲局局长", {}, {}}};
  plan.departments[0].supervising_leaders = {{"分管甲局的副主任", {}, {}}};
  auto problem = small::problem(7, small::row("示例问题"));
  problem.department = "jia";
  problem.row.leader = "赵某某";
  for (auto const* person : {"王某某", "赵某某同志", "甲局局长", "分管甲局的副主任"})
    CHECK(is_of_the_problem(plan, problem, person));
  for (auto const* person : {"钱某某", "乙局局长", "示例核查组"}) CHECK_FALSE(is_of_the_problem(plan, problem, person));
}

TEST_CASE("people count once, and only what can be one name counts") {
  struct Row {
    std::vector<std::string> named;
    std::size_t people;
  };
  auto const row = GENERATE(values<Row>({
      {{"甲某某", "乙某某", "丙某某"}, 3},
      {{"甲某某", " 甲 某某", "甲某某同志", "甲某某（财政局）"}, 1},
      {{"甲某某、乙某某", "乙某某"}, 1},
      {{"1", "2", "."}, 0},
      {{"", "  "}, 0},
      {{"Canary A", "Canary B"}, 2},
  }));
  CHECK(different_people(row.named).size() == row.people);
}
