#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "lib/model/workdays.hpp"
#include "lib/plan/load.hpp"

using namespace zgz;

namespace {

Date day(char const* text) { return parse_iso_date(text).value(); }

plan::Loaded const& shipped() {
  static auto const loaded =
      plan::load_plan(std::string{ZGZ_REPO} + "/config/dangshan-2020.toml", std::string{ZGZ_REPO} + "/config");
  return loaded;
}

Duty const& duty(std::string const& code) {
  auto const& duties = shipped().plan.duties;
  auto const found = std::find_if(duties.begin(), duties.end(), [&](Duty const& d) { return d.code == code; });
  REQUIRE(found != duties.end());
  return *found;
}

}  // namespace

TEST_CASE("the shipped plan loads without a fault") {
  for (auto const& fault : shipped().faults) UNSCOPED_INFO(fault.place + " " + fault.message);
  CHECK(shipped().faults.empty());
}

TEST_CASE("the shipped plan says what its source says") {
  auto const& plan = shipped().plan;
  CHECK(plan.language == "zh_CN");
  CHECK(iso(plan.start) == "2020-11-20");
  CHECK(iso(plan.end) == "2020-12-31");
  CHECK(plan.scope == "区直各部门");
  CHECK(plan.departments.size() == 16);
  REQUIRE(plan.categories.size() == 11);
  for (std::size_t i = 0; i < 11; ++i) CHECK(plan.categories[i].code == std::to_string(i + 1));
  std::set<std::string> integrity;
  for (auto const& category : plan.categories) {
    if (category.integrity) integrity.insert(category.code);
  }
  CHECK(integrity == std::set<std::string>{"2", "3", "4", "10"});
  CHECK(plan.categories[10].clause == "四（十一）");
}

TEST_CASE("the stages of the shipped plan end when it says and start only where it says") {
  auto const& stages = shipped().plan.stages;
  REQUIRE(stages.size() == 3);
  CHECK(iso(stages[0].end) == "2020-11-25");
  CHECK(iso(stages[1].end) == "2020-12-10");
  CHECK(iso(stages[2].end) == "2020-12-31");
  CHECK(stages[0].start == day("2020-11-20"));
  CHECK_FALSE(stages[1].start.has_value());
  CHECK_FALSE(stages[2].start.has_value());
}

TEST_CASE("the checklist is the only duty with a day of its own, signed, stamped, due on 7 December inclusive") {
  auto const& checklist = duty("checklist");
  CHECK(iso(checklist.last_day()) == "2020-12-07");
  CHECK(checklist.checklist);
  CHECK(checklist.signature);
  CHECK(checklist.stamp);
  CHECK(checklist.clause == "五（一）3");
  for (auto const& d : shipped().plan.duties) {
    CAPTURE(d.code);
    CHECK(d.due_assumed == (d.code != "checklist"));
    CHECK(d.checklist == (d.code == "checklist"));
  }
}

TEST_CASE("a duty without a day of its own is due on the last day of its stage, or of the campaign") {
  auto const& plan = shipped().plan;
  for (auto const& d : plan.duties) {
    if (!d.due_assumed) continue;
    CAPTURE(d.code);
    auto const stage =
        std::find_if(plan.stages.begin(), plan.stages.end(), [&](Stage const& s) { return s.code == d.stage; });
    CHECK(iso(d.due) == iso(stage == plan.stages.end() ? plan.end : stage->end));
  }
}

TEST_CASE("the shipped plan can score a review, and knows what a matter not finished in time is") {
  auto const& plan = shipped().plan;
  int weights = 0;
  for (auto const& group : plan.review_groups) weights += group.weight;
  CHECK(weights == 100);
  REQUIRE(plan.review_words.size() == 4);
  CHECK(plan.review_words[1].score == 70);
  CHECK_FALSE(plan.review_words[3].score.has_value());
  CHECK(plan.inspection.late_category == "5");
}

TEST_CASE("the five methods of inspection, the notice and the typical cases are owed by the office's side") {
  std::vector<std::string> clauses;
  for (auto const& d : shipped().plan.duties) {
    if (d.stage == "2") clauses.push_back(d.clause);
  }
  CHECK(clauses == std::vector<std::string>{"五（二）1", "五（二）2", "五（二）3", "五（二）4", "五（二）5"});
  for (auto const* code :
       {"announce", "inspect_compare", "focus_checks", "supervise", "accountability", "typical_cases"}) {
    CAPTURE(code);
    CHECK(duty(code).owed_by != OwedBy::every_department);
  }
  CHECK(iso(duty("typical_cases").due) == "2020-12-31");
}

TEST_CASE("only the rules of 2020 count in the shipped plan") {
  auto const& plan = shipped().plan;
  REQUIRE_FALSE(plan.time_limits.empty());
  for (auto const& limit : plan.time_limits) {
    CAPTURE(limit.code);
    CHECK(limit.valid_from.value() <= plan.start);
    CHECK(limit.valid_to.value_or(plan.end) >= plan.end);
  }
}

TEST_CASE("the shipped calendar has as many workdays a year as were worked") {
  auto const& calendar = shipped().plan.calendar;
  CHECK(calendar.years == std::set<int>{2019, 2020, 2021});
  auto const in_2020 = workdays_between(calendar, day("2019-12-31"), day("2020-12-31"));
  CHECK(in_2020 == 249);
  CHECK(workdays_between(calendar, day("2020-12-31"), day("2021-12-31")) == 250);
  CHECK(workdays_between(calendar, day("2020-11-19"), day("2020-12-31")) == 30);
}

TEST_CASE("the extended Spring Festival of 2020 cancels its make-up workday and names the later notice") {
  auto const& calendar = shipped().plan.calendar;
  CHECK(calendar.days.at(day("2020-01-30")).notice == "国办发明电〔2019〕16号");
  CHECK(calendar.days.at(day("2020-02-01")) == SpecialDay{true, "春节", "国办发明电〔2020〕1号"});
  CHECK(iso(add_workdays(calendar, day("2020-01-23"), 1)) == "2020-02-03");
}
