#include "lib/rules/period.hpp"

#include <catch2/catch.hpp>

#include "lib/plan/load.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;

namespace {

/// The shipped calendars of 2019 to 2021.
Calendar const& calendar() {
  static auto const loaded =
      plan::load_plan(std::string{ZGZ_REPO} + "/config/dangshan-2020.toml", std::string{ZGZ_REPO} + "/config");
  return loaded.plan.calendar;
}

struct Case {
  char const *start, *end;
  rules::Period period;
};

rules::Period workdays(int count) { return {count, DayUnit::workday, false, Roll::none}; }
rules::Period days(int count) { return {count, DayUnit::day, false, Roll::none}; }
rules::Period rolled(int count) { return {count, DayUnit::day, false, Roll::next_workday}; }

}  // namespace

TEST_CASE("periods end where the notices of the State Council and the rules put them") {
  for (auto const& [start, end, period] : {
           Case{"2020-12-07", "2020-12-28", workdays(15)},                                  // plain
           Case{"2020-12-18", "2021-01-04", workdays(10)},                                  // over New Year
           Case{"2020-12-31", "2021-01-04", workdays(1)},                                   //
           Case{"2020-12-31", "2021-01-08", workdays(5)},                                   //
           Case{"2020-12-31", "2021-01-22", workdays(15)},                                  //
           Case{"2020-09-25", "2020-09-29", workdays(3)},                                   // 9-27 Sunday works
           Case{"2020-09-30", "2020-10-09", workdays(1)},                                   // eight days off
           Case{"2020-09-30", "2020-10-14", workdays(5)},                                   // and 10-10 works
           Case{"2020-06-24", "2020-06-29", workdays(2)},                                   // 6-28 works
           Case{"2021-02-05", "2021-02-18", workdays(5)},                                   // 2-7 works, 春节
           Case{"2020-11-20", "2020-12-05", days(15)},                                      // stays on a Saturday
           Case{"2020-11-20", "2020-12-07", rolled(15)},                                    // or moves on
           Case{"2020-11-25", "2021-01-25", rolled(60)},                                    //
           Case{"2020-11-20", "2021-02-18", rolled(90)},                                    // 春节 ends on 2-17
           Case{"2021-01-31", "2021-02-01", days(1)},                                       //
           Case{"2020-02-28", "2020-02-29", days(1)},                                       // leap year
           Case{"2020-12-07", "2020-12-18", {10, DayUnit::workday, true, Roll::none}},      // 含第1个工作日
           Case{"2020-12-05", "2020-12-18", {10, DayUnit::workday, true, Roll::none}},      // starts on a Saturday
           Case{"2020-12-07", "2020-12-07", {1, DayUnit::day, true, Roll::none}},           //
           Case{"2020-12-07", "2020-12-21", {15, DayUnit::day, true, Roll::next_workday}},  //
       }) {
    CAPTURE(start, period.count, period.unit == DayUnit::workday, period.count_start);
    CHECK(iso(rules::period_end(calendar(), period, day(start))) == end);
  }
}

TEST_CASE("a count names every day from the first to the last, and the last number is the length") {
  auto const counted = rules::count_out(calendar(), workdays(5), day("2020-12-31"));
  REQUIRE(counted.size() == 9);
  CHECK(counted.front() == CountedDay{day("2020-12-31"), 0, "workday"});
  CHECK(counted[1].number == 0);
  CHECK(counted[1].note.find("元旦") != std::string::npos);
  CHECK(counted[4] == CountedDay{day("2021-01-04"), 1, "workday"});
  CHECK(counted.back() == CountedDay{day("2021-01-08"), 5, "workday"});

  auto const moved = rules::count_out(calendar(), rolled(15), day("2020-11-20"));
  CHECK(moved.back().number == 0);
  CHECK(moved[moved.size() - 3] == CountedDay{day("2020-12-05"), 15, "weekend"});
}

TEST_CASE("a count and an end agree for every start of a year") {
  for (auto start = day("2020-01-01"); start < day("2021-01-01"); start += std::chrono::days{1}) {
    for (auto const& period : {workdays(1), workdays(15), rolled(15), rolled(60), days(30),
                               rules::Period{7, DayUnit::workday, true, Roll::none}}) {
      auto const counted = rules::count_out(calendar(), period, start);
      auto const last = std::max_element(counted.begin(), counted.end(),
                                         [](auto const& a, auto const& b) { return a.number < b.number; });
      if (last->number != period.count || counted.back().day != rules::period_end(calendar(), period, start)) {
        FAIL(iso(start) << " + " << period.count);
      }
    }
  }
}

TEST_CASE("a year without data is refused by name wherever the end depends on it") {
  auto const refused = [](rules::Period const& period, char const* start) -> std::string {
    try {
      return iso(rules::period_end(calendar(), period, day(start)));
    } catch (Error const& error) {
      return std::string{word_of(error.fault)} + ' ' + error.args.at(0);
    }
  };
  CHECK(refused(workdays(1), "2021-12-31") == "calendar-year-missing 2022");
  CHECK(refused(rolled(60), "2021-12-01") == "calendar-year-missing 2022");
  CHECK(refused(days(60), "2021-12-01") == "2022-01-30");
  CHECK(refused(workdays(1), "2018-06-01") == "calendar-year-missing 2018");
}
