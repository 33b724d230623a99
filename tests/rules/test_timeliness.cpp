#include "lib/rules/timeliness.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;

namespace {

struct Row {
  char const* due;
  Rectification state;
  char const* reported;
  char const* closed;
  char const* today;
  Timeliness timeliness;
  int days_late;
};

Problem problem_of(Row const& row) {
  auto problem = small::problem(1, small::row("示例问题", row.due), row.state);
  if (*row.reported != '\0') problem.reported_on = day(row.reported);
  if (*row.closed != '\0') problem.closed_on = day(row.closed);
  return problem;
}

}  // namespace

TEST_CASE("finished problems are judged by the day they finished, open ones by today") {
  using enum Rectification;
  auto const row = GENERATE(values<Row>({
      {"2020-12-10", not_started, "", "", "2020-12-09", Timeliness::open, 0},
      {"2020-12-10", not_started, "", "", "2020-12-10", Timeliness::open, 0},
      {"2020-12-10", not_started, "", "", "2020-12-11", Timeliness::overdue, 1},
      {"2020-12-10", ongoing, "", "", "2021-01-10", Timeliness::overdue, 31},
      {"2020-12-10", reported, "2020-12-10", "", "2021-01-10", Timeliness::on_time, 0},
      {"2020-12-10", reported, "2020-12-11", "", "2021-01-10", Timeliness::finished_late, 1},
      {"2020-12-10", closed, "2020-12-09", "2020-12-20", "2021-01-10", Timeliness::on_time, 0},
      {"2020-12-10", closed, "", "2020-12-10", "2021-01-10", Timeliness::on_time, 0},
      {"2020-12-10", closed, "", "2021-01-02", "2021-01-10", Timeliness::finished_late, 23},
      {"2020-12-10", withdrawn, "", "", "2021-01-10", Timeliness::no_deadline, 0},
      {"2020-12-10", long_term, "", "", "2021-01-10", Timeliness::no_deadline, 0},
      {"", long_term, "", "", "2021-01-10", Timeliness::no_deadline, 0},
      {"", not_started, "", "", "2021-01-10", Timeliness::no_deadline, 0},
      {"", closed, "", "2021-01-02", "2021-01-10", Timeliness::no_deadline, 0},
  }));
  CAPTURE(row.due, row.reported, row.closed, row.today);
  CHECK(rules::judge(problem_of(row), day(row.today)) == Judged{row.timeliness, row.days_late});
}

TEST_CASE("a claim that the office refused is no day of finishing") {
  auto problem = small::problem(1, small::row("示例问题", "2020-12-10"), Rectification::ongoing);
  problem.reported_on = day("2020-12-09");
  CHECK_FALSE(rules::finished_on(problem).has_value());
  problem.rectification = Rectification::reported;
  CHECK(rules::finished_on(problem) == day("2020-12-09"));
  problem.rectification = Rectification::closed;
  problem.closed_on = day("2020-12-12");
  CHECK(rules::finished_on(problem) == day("2020-12-09"));
}
