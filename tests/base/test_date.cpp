#include "lib/base/date.hpp"

#include <catch2/catch.hpp>

using namespace zgz;

namespace {

Date day(int year, unsigned month, unsigned of_month) { return make_date(year, month, of_month).value(); }

}  // namespace

TEST_CASE("a date exists or is nothing") {
  CHECK(make_date(2020, 2, 29));
  CHECK(make_date(2000, 2, 29));
  CHECK_FALSE(make_date(1900, 2, 29));
  CHECK_FALSE(make_date(2021, 2, 29));
  CHECK_FALSE(make_date(2020, 11, 31));
  CHECK_FALSE(make_date(2020, 0, 1));
  CHECK_FALSE(make_date(2020, 13, 1));
  CHECK_FALSE(make_date(2020, 1, 0));
}

TEST_CASE("a date gives back its year, month and day") {
  auto const date = day(2020, 12, 7);
  CHECK(year_of(date) == 2020);
  CHECK(month_of(date) == 12);
  CHECK(day_of(date) == 7);
}

TEST_CASE("ISO dates are read exactly and written the same") {
  for (std::string const text : {"2020-12-07", "2020-02-29", "1999-01-01", "0001-01-01"}) {
    auto const date = parse_iso_date(text);
    REQUIRE(date);
    CHECK(iso(*date) == text);
  }
}

TEST_CASE("what is not exactly an ISO date is not read") {
  for (auto const* text : {"", "2020-12-7", "2020-12-32", "2021-02-29", "2020/12/07", "2020-12-07 ", " 2020-12-07",
                           "20201207", "2020-12-0x", "+020-12-07", "-020-12-07", "2020年12月7日", "２０２０"}) {
    INFO(text);
    CHECK_FALSE(parse_iso_date(text));
  }
}

TEST_CASE("a month ends on its last day") {
  CHECK(last_day_of(2020, 2) == day(2020, 2, 29));
  CHECK(last_day_of(2021, 2) == day(2021, 2, 28));
  CHECK(last_day_of(2020, 11) == day(2020, 11, 30));
  CHECK(last_day_of(2020, 12) == day(2020, 12, 31));
}

TEST_CASE("days are counted from one date to the other") {
  CHECK(days_between(day(2020, 12, 7), day(2020, 12, 7)) == 0);
  CHECK(days_between(day(2020, 12, 7), day(2021, 1, 7)) == 31);
  CHECK(days_between(day(2020, 3, 1), day(2020, 2, 28)) == -2);
}

TEST_CASE("the week begins on Monday") {
  CHECK(weekday_index(day(2020, 11, 30)) == 0);
  CHECK(weekday_index(day(2020, 12, 4)) == 4);
  CHECK(weekday_index(day(2020, 12, 6)) == 6);
}
