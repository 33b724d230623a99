#include "lib/rules/counting.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;

namespace {

Calendar calendar() {
  Calendar value;
  value.years = {2020, 2021};
  value.days[day("2021-01-01")] = {true, "元旦", "示例通知"};
  return value;
}

}  // namespace

TEST_CASE("days late are counted one by one from the day after the last day, over the turn of the year") {
  auto const days = rules::count_days_late(calendar(), day("2020-12-30"), day("2021-01-02"));
  REQUIRE(days.size() == 3);
  CHECK(days[0] == CountedDay{day("2020-12-31"), 1, "workday"});
  CHECK(days[1] == CountedDay{day("2021-01-01"), 2, "day off: 元旦 (示例通知)"});
  CHECK(days[2] == CountedDay{day("2021-01-02"), 3, "weekend"});
}

TEST_CASE("the last day itself and days before it are not late") {
  CHECK(rules::count_days_late(calendar(), day("2020-12-07"), day("2020-12-07")).empty());
  CHECK(rules::count_days_late(calendar(), day("2020-12-07"), day("2020-12-01")).empty());
}

TEST_CASE("calendar days of a year without data are counted without a remark") {
  auto const days = rules::count_days_late(calendar(), day("2021-12-31"), day("2022-01-01"));
  REQUIRE(days.size() == 1);
  CHECK(days[0] == CountedDay{day("2022-01-01"), 1, ""});
}
