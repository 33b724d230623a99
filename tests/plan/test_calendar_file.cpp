#include "lib/plan/calendar_file.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

#include "tests/plan/small_plan.hpp"

using namespace zgz;
using namespace zgz::plan;

namespace {

std::string const head = "year = 2020\n[[notices]]\nnumber = \"示例1号\"\ndate = 2019-11-21\n";
std::string const holiday = "[[holidays]]\nname = \"示例节\"\nnotice = \"示例1号\"\n";

std::string faults_of(std::string const& text) {
  FaultList faults{"y.toml"};
  Calendar calendar;
  read_calendar(text, faults, calendar);
  std::string lines;
  for (auto const& fault : faults.in_order()) lines += fault.place + " " + fault.message + "\n";
  return lines;
}

int workdays(Calendar const& calendar, int year) {
  int count = 0;
  auto const end = *make_date(year + 1, 1, 1);
  for (auto date = *make_date(year, 1, 1); date < end; date += std::chrono::days{1}) {
    auto const found = calendar.days.find(date);
    if (found == calendar.days.end() ? weekday_index(date) < 5 : !found->second.off) ++count;
  }
  return count;
}

}  // namespace

TEST_CASE("days off and make-up workdays carry their holiday and notice") {
  FaultList faults{"y.toml"};
  Calendar calendar;
  read_calendar(head + holiday + "off = [2020-06-25]\nwork = [2020-06-28]\n", faults, calendar);
  CHECK(faults.empty());
  CHECK(calendar.years == std::set<int>{2020});
  CHECK(calendar.days.at(*make_date(2020, 6, 25)) == SpecialDay{true, "示例节", "示例1号"});
  CHECK(calendar.days.at(*make_date(2020, 6, 28)) == SpecialDay{false, "示例节", "示例1号"});
}

TEST_CASE("a calendar file that contradicts itself is refused with the place") {
  struct Row {
    std::string text;
    char const* fault;
  };
  auto const row = GENERATE(values<Row>({
      {head + holiday + "off = [2021-01-01]\n", "y.toml:8:8 2021-01-01 is not a day of 2020.\n"},
      {head + holiday + "off = [2020-05-01, 2020-05-01]\n", "y.toml:8:20 2020-05-01 is listed twice.\n"},
      {head + holiday + "off = [2020-06-28]\nwork = [2020-06-28]\n", "y.toml:9:9 2020-06-28 is listed twice.\n"},
      {head + holiday + "work = [2020-02-03]\n",
       "y.toml:8:9 2020-02-03 is no make-up workday: it is neither a Saturday nor a Sunday.\n"},
      {head + "[[holidays]]\nname = \"示例节\"\nnotice = \"示例2号\"\n",
       "y.toml:7:10 No notice 示例2号 in this file.\n"},
      {head + holiday + "offs = [2020-05-01]\n", "y.toml:8:1 Unknown key offs; did you mean off?\n"},
      {head, "y.toml:1:1 The key holidays is missing.\n"},
  }));
  CHECK(faults_of(row.text) == row.fault);
}

TEST_CASE("a year that two files describe is a fault") {
  FaultList faults{"y.toml"};
  Calendar calendar;
  read_calendar(head + holiday, faults, calendar);
  CHECK(faults.empty());
  read_calendar(head + holiday, faults, calendar);
  CHECK(faults.in_order() == std::vector<PlanFault>{{"y.toml:1:8", "There are two calendar files for 2020."}});
}

TEST_CASE("every shipped calendar loads and has its number of workdays") {
  auto const [year, expected] =
      GENERATE(table<int, int>({{2018, 250}, {2019, 250}, {2020, 249}, {2021, 250}, {2022, 249}}));
  std::ifstream in{calendar_folder + "/" + std::to_string(year) + ".toml"};
  std::string const text{std::istreambuf_iterator<char>{in}, {}};
  FaultList faults{"y.toml"};
  Calendar calendar;
  read_calendar(text, faults, calendar);
  CHECK(faults.empty());
  CHECK(workdays(calendar, year) == expected);
}
