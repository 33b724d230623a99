#include "lib/intake/attempt_time.hpp"

#include <catch2/catch.hpp>

using namespace zgz::intake;

TEST_CASE("a time of a day is read however it is written") {
  auto const text =
      GENERATE("2020-12-08 09:30", "2020-12-08 09:30:00", "2020/12/8 9:30", "2020.12.8 9:30", "2020年12月8日 9:30",
               "2020年12月8日9时30分", "2020-12-08T09:30", "  2020-12-08 09：30 ", "2020-12-8 9点30");
  CAPTURE(text);
  CHECK(attempt_time(text) == "2020-12-08 09:30");
}

TEST_CASE("what is no time of a day is not taken for one") {
  auto const text = GENERATE("", "2020-12-08", "09:30", "12-08 09:30", "2020-02-30 09:30", "2020-12-08 24:00",
                             "2020-12-08 09:60", "2020-12-08 09:30 下午", "20201208 0930", "昨天上午", "2020-12-08 9",
                             "2020-12-08 009:30", "2020-12-08 09:30:", "44173.395833");
  CAPTURE(text);
  CHECK_FALSE(attempt_time(text));
}
