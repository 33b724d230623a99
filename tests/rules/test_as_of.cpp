#include "lib/rules/as_of.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;
using Kind = ProblemStep::Kind;

namespace {

/// Begun on the 2nd, reported on the 4th, sent back on the 6th, reported on the 8th, closed on the 10th.
Problem long_story() {
  auto problem = small::problem(1, small::row("示例问题", "2020-12-20"), Rectification::closed);
  problem.steps = {{Kind::started, day("2020-12-02")},
                   {Kind::reported, day("2020-12-04")},
                   {Kind::sent_back, day("2020-12-06")},
                   {Kind::reported, day("2020-12-08")},
                   {Kind::closed, day("2020-12-10")}};
  problem.reported_on = day("2020-12-08");
  problem.closed_on = day("2020-12-10");
  return problem;
}

}  // namespace

TEST_CASE("a problem stands on a past day as its steps until then left it") {
  struct Row {
    char const* day;
    Rectification state;
    char const* reported;
  };
  auto const row = GENERATE(values<Row>({
      {"2020-12-01", Rectification::not_started, ""},
      {"2020-12-02", Rectification::ongoing, ""},
      {"2020-12-05", Rectification::reported, "2020-12-04"},
      {"2020-12-07", Rectification::ongoing, ""},
      {"2020-12-09", Rectification::reported, "2020-12-08"},
      {"2020-12-10", Rectification::closed, "2020-12-08"},
      {"2021-01-01", Rectification::closed, "2020-12-08"},
  }));
  CAPTURE(row.day);
  auto const past = rules::as_of(long_story(), day(row.day));
  CHECK(past.rectification == row.state);
  CHECK(past.closed_on.has_value() == (row.state == Rectification::closed));
  if (*row.reported == '\0') {
    CHECK_FALSE(past.reported_on.has_value());
  } else {
    CHECK(past.reported_on == day(row.reported));
  }
}

TEST_CASE("an extension that was granted later does not move the day of the past") {
  auto problem = small::problem(1, small::row("示例问题", "2020-12-25"), Rectification::ongoing);
  problem.extensions = {{day("2020-12-05"), day("2020-12-15"), "甲某", "", "", day("2020-12-04"), {}},
                        {day("2020-12-15"), day("2020-12-25"), "甲某", "", "", day("2020-12-14"), {}}};
  CHECK(rules::as_of(problem, day("2020-12-03")).row.due == day("2020-12-05"));
  CHECK(rules::as_of(problem, day("2020-12-04")).row.due == day("2020-12-15"));
  CHECK(rules::as_of(problem, day("2020-12-14")).row.due == day("2020-12-25"));
}

TEST_CASE("a claim that a checklist made later has not been made") {
  auto problem = small::problem(1, small::row("示例问题", "2020-12-25"), Rectification::reported);
  problem.reported_on = day("2020-12-09");
  CHECK(rules::as_of(problem, day("2020-12-08")).rectification == Rectification::not_started);
  CHECK(rules::as_of(problem, day("2020-12-09")).rectification == Rectification::reported);
}
