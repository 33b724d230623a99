#include "lib/rules/late_records.hpp"

#include <catch2/catch.hpp>

#include "lib/base/text.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;

namespace {

Plan const plan = [] {
  auto value = small::campaign();
  value.triggers = {{"idle", "听之任之", TriggerRule::inaction, 15, "五2"}};
  value.supervision.clause = "五（三）1";
  return value;
}();

Problem const problem = small::problem(7, small::row("示例问题", "2020-12-31"), Rectification::ongoing);

OverdueQuery on(char const* today) {
  OverdueQuery query;
  query.today = day(today);
  return query;
}

Supervision listed() {
  SupervisionStep approved;
  approved.kind = SupervisionStep::Kind::approved;
  approved.on = day("2020-12-01");
  approved.due = day("2020-12-20");
  approved.cycle = 7;
  return {{1}, {7}, {approved}};
}

/// `due +days title` of each.
std::string told(std::vector<OverdueItem> const& items) {
  std::vector<std::string> lines;
  for (auto const& item : items)
    lines.push_back(iso(item.due) + " +" + std::to_string(item.days_late) + " " + item.title);
  return join(lines, "; ");
}

}  // namespace

TEST_CASE("a supervision and its next report are late each on its own day") {
  CHECK(told(late_supervision(plan, listed(), problem, on("2020-12-08"))).empty());
  CHECK(told(late_supervision(plan, listed(), problem, on("2020-12-10"))) == "2020-12-08 +2 Report on: 示例问题");
  CHECK(told(late_supervision(plan, listed(), problem, on("2020-12-21"))) ==
        "2020-12-20 +1 示例问题; 2020-12-08 +13 Report on: 示例问题");
  auto proposed = listed();
  proposed.steps.front().kind = SupervisionStep::Kind::proposed;
  CHECK(told(late_supervision(plan, proposed, problem, on("2020-12-21"))).empty());
}

TEST_CASE("an accountability is late after the plan's last day until all its findings are made") {
  Accountability opened{{1}, {7}, "idle", day("2020-12-08"), {}, {}, {{"head", "示例", false, false, "", "", {}}}};
  CHECK_FALSE(late_accountability(plan, opened, problem, on("2020-12-31")));
  auto const late = late_accountability(plan, opened, problem, on("2021-01-02"));
  REQUIRE(late);
  CHECK(late->days_late == 2);
  CHECK(late->basis == "五2");
  CHECK(late->due_assumed);
  opened.findings.front().decided = true;
  CHECK_FALSE(late_accountability(plan, opened, problem, on("2021-01-02")));
}
