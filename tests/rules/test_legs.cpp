#include "lib/rules/legs.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/cases.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::complaint;
using small::day;
using small::step;
using Kind = CaseStep::Kind;

namespace {

Date const today = day("2020-12-20");

ComplaintCase bounced_once() {
  return complaint(1, {step(Kind::dispatched, "2020-12-03", "jia"), step(Kind::accepted, "2020-12-05", "jia"),
                       step(Kind::returned, "2020-12-07", "jia"), step(Kind::dispatched, "2020-12-10", "yi")});
}

}  // namespace

TEST_CASE("a leg runs from the dispatch to what ends it, whether it was signed for or not") {
  auto const legs = legs_of(bounced_once(), today);
  REQUIRE(legs.size() == 2);
  CHECK(legs[0] ==
        Leg{"jia", day("2020-12-03"), false, day("2020-12-05"), day("2020-12-07"), Leg::End::returned, "示例理由", 4});
  CHECK(legs[1] == Leg{"yi", day("2020-12-10"), false, {}, {}, Leg::End::open, {}, 10});
}

TEST_CASE("whoever has a complaint now has had it since the last step that moved it") {
  struct Row {
    std::vector<CaseStep> steps;
    int days;
  };
  auto const row = GENERATE(values<Row>({
      {{}, 18},
      {{step(Kind::dispatched, "2020-12-03", "jia")}, 17},
      {{step(Kind::dispatched, "2020-12-03", "jia"), step(Kind::accepted, "2020-12-08", "jia")}, 17},
      {{step(Kind::dispatched, "2020-12-03", "jia"), step(Kind::returned, "2020-12-08", "jia")}, 12},
      {{step(Kind::concluded, "2020-12-08")}, 0},
  }));
  CHECK(days_with_holder(complaint(1, row.steps), today) == row.days);
}

TEST_CASE("a ruling that moves a complaint on ends the time of whoever had it") {
  auto const it = complaint(1, {step(Kind::dispatched, "2020-12-03", "jia"), step(Kind::ruled, "2020-12-05", "yi")});
  auto const legs = legs_of(it, today);
  REQUIRE(legs.size() == 2);
  CHECK(legs[0].end == Leg::End::moved);
  CHECK(legs[0].days == 2);
  CHECK_FALSE(legs[1].ended);
}

TEST_CASE("what was given back most often comes first, then what waited longest for a department") {
  auto twice = complaint(2, {step(Kind::dispatched, "2020-12-03", "jia"), step(Kind::returned, "2020-12-04", "jia"),
                             step(Kind::ruled, "2020-12-05", "yi"), step(Kind::returned, "2020-12-06", "yi")});
  auto waiting = complaint(3, {step(Kind::dispatched, "2020-12-03", "jia"), step(Kind::returned, "2020-12-04", "jia")});
  auto const ranked = bounced({complaint(4, {}), bounced_once(), waiting, twice}, today);
  REQUIRE(ranked.size() == 3);
  CHECK(ranked[0] == Bounces{twice, 2, 15});
  CHECK(ranked[1] == Bounces{waiting, 1, 16});
  CHECK(ranked[2] == Bounces{bounced_once(), 1, 3});
}

TEST_CASE("departments are ranked by what they gave back, then by the days for which they held it") {
  auto const answered =
      complaint(5, {step(Kind::dispatched, "2020-12-03", "yi"), step(Kind::answered, "2020-12-09", "yi")});
  auto const ranked = legs_by_department({bounced_once(), answered}, today);
  CHECK(ranked == std::vector<DepartmentLegs>{{"jia", 1, 1, 4}, {"yi", 2, 0, 16}});
}

TEST_CASE("what happened before a part was split off counts once, with the whole") {
  auto const whole = bounced_once();
  auto part = complaint(2, steps_for_part(whole));
  part.facts.split_from = ComplaintRef{1};
  auto split = step(Kind::split, "2020-12-11");
  split.other = "C1";
  part.steps.push_back(split);
  auto const departments = legs_by_department({whole, part}, today);
  REQUIRE(departments.size() == 2);
  CHECK(departments[0] == DepartmentLegs{"jia", 1, 1, 4});
  CHECK(departments[1] == DepartmentLegs{"yi", 2, 0, 20});
  CHECK(bounced({whole, part}, today).size() == 1);
  CHECK(legs_of(part, today) == legs_of(whole, today));
  part.steps.push_back(step(Kind::returned, "2020-12-12", "yi"));
  auto const back = bounced({whole, part}, today);
  REQUIRE(back.size() == 2);
  CHECK(back[1].returns == 1);
}
