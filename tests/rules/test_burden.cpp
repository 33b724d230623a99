#include "lib/rules/burden.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;

namespace {

using Kind = Demand::Kind;

Demand demand(Kind kind, char const* department, char const* on, char const* unit = "", char const* ref = "I1") {
  return {kind, department, day(on), unit, ref};
}

}  // namespace

TEST_CASE("demands are counted by department, month and kind, and the ceiling is that of what is asked of itself") {
  auto plan = small::plan();
  std::vector<Demand> const demands{demand(Kind::call, "yi", "2020-12-09"),    demand(Kind::duty, "jia", "2020-11-25"),
                                    demand(Kind::duty, "jia", "2020-12-07"),   demand(Kind::again, "jia", "2020-12-05"),
                                    demand(Kind::report, "jia", "2020-12-31"), demand(Kind::call, "jia", "2020-12-09")};
  auto const months = burden_by_month(plan, demands);
  REQUIRE(months.size() == 3);
  CHECK(months[0].department == "jia");
  CHECK(months[0].month == 11);
  CHECK(months[0].own() == 1);
  CHECK(months[1].month == 12);
  CHECK(months[1].own() == 3);
  CHECK(months[1].count(Kind::call) == 1);
  CHECK(months[2].department == "yi");
  CHECK_FALSE(months[1].over);
  plan.burden.monthly = 3;
  CHECK_FALSE(burden_by_month(plan, demands)[1].over);
  plan.burden.monthly = 2;
  CHECK(burden_by_month(plan, demands)[1].over);
  CHECK_FALSE(burden_by_month(plan, demands)[0].over);
}

TEST_CASE("a unit is asked again when another draw asks it in the same way") {
  std::vector<Demand> const demands{demand(Kind::call, "jia", "2020-12-09", "名单/A1", "I1"),
                                    demand(Kind::call, "jia", "2020-12-10", "名单/A1", "I1"),
                                    demand(Kind::visit, "jia", "2020-12-11", "名单/A1", "I2"),
                                    demand(Kind::call, "jia", "2020-12-09", "名单/A2", "I1"),
                                    demand(Kind::call, "jia", "2020-12-15", "名单/A2", "I3"),
                                    demand(Kind::call, "yi", "2020-12-15", "名单/A1", "I3")};
  auto const again = asked_again(demands);
  REQUIRE(again.size() == 1);
  CHECK(again[0].unit == "名单/A2");
  CHECK(again[0].times == 2);
  CHECK(again[0].refs == std::vector<std::string>{"I1", "I3"});
}

TEST_CASE("the units that an earlier draw holds, too, are counted") {
  auto const unit = [](char const* id, char const* department) {
    DrawnUnit value;
    value.unit = id;
    value.department = department;
    return value;
  };
  Draw earlier;
  earlier.ref = {1};
  earlier.units = {unit("A1", "jia"), unit("A2", "jia"), unit("A3", "yi")};
  CHECK(drawn_before({earlier}, {unit("A1", "jia"), unit("A3", "yi"), unit("A9", "jia")}) ==
        std::vector<DrawnBefore>{{{1}, 2}});
  CHECK(drawn_before({earlier}, {unit("A1", "yi")}).empty());
}
