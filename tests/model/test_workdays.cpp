#include "lib/model/workdays.hpp"

#include <catch2/catch.hpp>
#include <vector>

#include "lib/base/error.hpp"

using namespace zgz;

namespace {

Date day(char const* text) { return parse_iso_date(text).value(); }

void mark(Calendar& calendar, bool off, char const* holiday, std::vector<char const*> const& days) {
  for (auto const* text : days) calendar.days[day(text)] = {off, holiday, "示例通知"};
}

/// 2020 and 2021 as the State Council's notices have them, written out here apart from the shipped files.
Calendar calendar() {
  Calendar c;
  c.years = {2020, 2021};
  mark(c, true, "元旦", {"2020-01-01", "2021-01-01", "2021-01-02", "2021-01-03"});
  mark(c, true, "春节",
       {"2020-01-24", "2020-01-25", "2020-01-26", "2020-01-27", "2020-01-28", "2020-01-29", "2020-01-30", "2020-01-31",
        "2020-02-01", "2020-02-02", "2021-02-11", "2021-02-12", "2021-02-13", "2021-02-14", "2021-02-15", "2021-02-16",
        "2021-02-17"});
  mark(c, false, "春节", {"2020-01-19", "2021-02-07", "2021-02-20"});
  mark(c, true, "端午节", {"2020-06-25", "2020-06-26", "2020-06-27"});
  mark(c, false, "端午节", {"2020-06-28"});
  mark(
      c, true, "国庆节",
      {"2020-10-01", "2020-10-02", "2020-10-03", "2020-10-04", "2020-10-05", "2020-10-06", "2020-10-07", "2020-10-08"});
  mark(c, false, "国庆节", {"2020-09-27", "2020-10-10"});
  return c;
}

}  // namespace

TEST_CASE("a period in workdays ends on the day that the notices make it end") {
  struct Row {
    char const* start;
    int count;
    char const* end;
  };
  auto const row = GENERATE(values<Row>({
      {"2020-12-07", 15, "2020-12-28"},
      {"2020-12-18", 10, "2021-01-04"},
      {"2020-12-31", 1, "2021-01-04"},
      {"2020-12-31", 5, "2021-01-08"},
      {"2020-12-31", 15, "2021-01-22"},
      {"2020-09-25", 3, "2020-09-29"},
      {"2020-09-30", 1, "2020-10-09"},
      {"2020-09-30", 5, "2020-10-14"},
      {"2020-06-24", 2, "2020-06-29"},
      {"2021-02-05", 5, "2021-02-18"},
      {"2020-01-23", 1, "2020-02-03"},
      {"2020-12-05", 0, "2020-12-05"},
  }));
  CAPTURE(row.start, row.count);
  CHECK(iso(add_workdays(calendar(), day(row.start), row.count)) == row.end);
}

TEST_CASE("workdays between two days are those that adding counts") {
  CHECK(workdays_between(calendar(), day("2020-12-07"), day("2020-12-28")) == 15);
  CHECK(workdays_between(calendar(), day("2020-12-28"), day("2020-12-07")) == -15);
  CHECK(workdays_between(calendar(), day("2020-12-07"), day("2020-12-07")) == 0);
  CHECK(workdays_between(calendar(), day("2020-11-19"), day("2020-12-31")) == 30);
  CHECK(workdays_between(calendar(), day("2020-12-31"), day("2021-01-03")) == 0);
}

TEST_CASE("a period in calendar days that ends on a day off rolls on to the next workday") {
  struct Row {
    char const* start;
    int count;
    char const* end;
    char const* rolled;
  };
  auto const row = GENERATE(values<Row>({
      {"2020-11-20", 15, "2020-12-05", "2020-12-07"},
      {"2020-11-25", 60, "2021-01-24", "2021-01-25"},
      {"2020-11-20", 90, "2021-02-18", "2021-02-18"},
  }));
  auto const end = day(row.start) + std::chrono::days{row.count};
  CHECK(iso(end) == row.end);
  CHECK(iso(roll_forward(calendar(), end)) == row.rolled);
}

TEST_CASE("what a day is follows the notice before the weekday") {
  CHECK(is_workday(calendar(), day("2020-06-28")));        // a Sunday at work
  CHECK_FALSE(is_workday(calendar(), day("2020-02-01")));  // a make-up workday that was cancelled
  CHECK_FALSE(is_workday(calendar(), day("2020-10-08")));  // a Thursday off
  CHECK(is_workday(calendar(), day("2020-12-07")));
  CHECK_FALSE(is_workday(calendar(), day("2020-12-06")));
  CHECK(day_note(calendar(), day("2020-10-01")) == "day off: 国庆节 (示例通知)");
  CHECK(day_note(calendar(), day("2020-10-10")) == "make-up workday: 国庆节 (示例通知)");
  CHECK(day_note(calendar(), day("2020-12-07")) == "workday");
  CHECK(day_note(calendar(), day("2020-12-06")) == "weekend");
}

TEST_CASE("a year without data is refused by name and never taken for weekends only") {
  auto refused = [](auto const& compute) {
    try {
      compute();
    } catch (Error const& error) {
      return std::string{word_of(error.fault)} + " " + error.args.at(0);
    }
    return std::string{"not refused"};
  };
  CHECK(refused([] { (void)is_workday(calendar(), day("2022-01-04")); }) == "calendar-year-missing 2022");
  CHECK(refused([] { (void)add_workdays(calendar(), day("2021-12-30"), 5); }) == "calendar-year-missing 2022");
  CHECK(refused([] { (void)roll_forward(calendar(), day("2019-12-31")); }) == "calendar-year-missing 2019");
  CHECK(refused([] { (void)workdays_between(calendar(), day("2019-12-30"), day("2020-01-02")); }) ==
        "calendar-year-missing 2019");
  CHECK(refused([] { (void)workdays_between(calendar(), day("2021-12-30"), day("2022-01-02")); }) ==
        "calendar-year-missing 2022");
}
