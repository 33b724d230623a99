#include "lib/rules/loosened_plan.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;

namespace {

Plan guarded() {
  auto plan = small::campaign();
  TimeLimit limit;
  limit.code = "END";
  limit.name = "示例办结";
  plan.time_limits = {limit};
  plan.triggers = {{"idle", "听之任之", TriggerRule::inaction, 15, "五2"}};
  plan.closure = {{"cause", "已查明原因", "六3"}};
  return plan;
}

using Sentences = std::vector<std::string>;

}  // namespace

TEST_CASE("a plan that lost a guard says which") {
  struct Row {
    char const* what;
    void (*change)(Plan&);
    Sentences lost;
  };
  auto const row = GENERATE(values<Row>({
      {"nothing", [](Plan&) {}, {}},
      {"more", [](Plan& plan) { plan.categories.front().integrity = true; }, {}},
      {"renamed", [](Plan& plan) { plan.triggers.front().name = "别名"; }, {}},
      {"flag",
       [](Plan& plan) { plan.categories.back().integrity = false; },
       {"category 2 谋私 need not be investigated any more"}},
      {"category",
       [](Plan& plan) { plan.categories.pop_back(); },
       {"category 2 谋私 need not be investigated any more"}},
      {"limit", [](Plan& plan) { plan.time_limits.clear(); }, {"the time limit END 示例办结 is gone"}},
      {"trigger", [](Plan& plan) { plan.triggers.clear(); }, {"the trigger idle 听之任之 is gone"}},
      {"item",
       [](Plan& plan) { plan.closure.clear(); },
       {"the item of the closure checklist cause 已查明原因 is gone"}},
  }));
  CAPTURE(row.what);
  auto now = guarded();
  row.change(now);
  CHECK(loosened(guarded(), now) == row.lost);
}
