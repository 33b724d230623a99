#pragma once

#include <vector>

#include "lib/model/burden.hpp"
#include "lib/model/inspection.hpp"
#include "lib/model/plan.hpp"

namespace zgz::rules {

/// What was asked, by department in the order of the plan and by month; months without a demand are left out. `over`
/// as `[burden] monthly` says, where it says anything.
[[nodiscard]] std::vector<MonthBurden> burden_by_month(Plan const& plan, std::vector<Demand> const& demands);

/// Units that were asked in the same way for more than one record (draw), in the order of their first time. Attempts to
/// reach somebody for one draw are one time.
[[nodiscard]] std::vector<AskedAgain> asked_again(std::vector<Demand> const& demands);

/// How many of the units an earlier draw from the same list holds, too: who would be visited or called a second time.
struct DrawnBefore {
  InspectionRef draw;
  std::int64_t units = 0;
  bool operator==(DrawnBefore const&) const = default;
};
[[nodiscard]] std::vector<DrawnBefore> drawn_before(std::vector<Draw> const& earlier,
                                                    std::vector<DrawnUnit> const& units);

}  // namespace zgz::rules
