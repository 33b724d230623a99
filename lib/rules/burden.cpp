#include "lib/rules/burden.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "lib/model/departments.hpp"

namespace zgz::rules {

std::vector<MonthBurden> burden_by_month(Plan const& plan, std::vector<Demand> const& demands) {
  std::map<std::tuple<std::size_t, std::string, int, int>, MonthBurden> months;
  for (auto const& demand : demands) {
    auto const year = year_of(demand.on);
    auto const month = static_cast<int>(month_of(demand.on));
    auto& line = months[{position_in(plan, demand.department), demand.department, year, month}];
    line.department = demand.department;
    line.year = year;
    line.month = month;
    ++line.counts[demand.kind];
  }
  std::vector<MonthBurden> lines;
  for (auto& [key, line] : months) {
    line.over = plan.burden.monthly > 0 && line.own() > plan.burden.monthly;
    lines.push_back(std::move(line));
  }
  return lines;
}

std::vector<AskedAgain> asked_again(std::vector<Demand> const& demands) {
  std::vector<AskedAgain> all;
  std::map<std::tuple<std::string, std::string, Demand::Kind>, std::size_t> places;
  for (auto const& demand : demands) {
    if (demand.unit.empty()) continue;
    auto const [place, is_new] = places.try_emplace({demand.department, demand.unit, demand.kind}, all.size());
    if (is_new) all.push_back({demand.unit, demand.department, demand.kind, 0, {}});
    auto& unit = all[place->second];
    if (std::count(unit.refs.begin(), unit.refs.end(), demand.ref) > 0) continue;
    ++unit.times;
    unit.refs.push_back(demand.ref);
  }
  std::erase_if(all, [](AskedAgain const& each) { return each.times < 2; });
  return all;
}

std::vector<DrawnBefore> drawn_before(std::vector<Draw> const& earlier, std::vector<DrawnUnit> const& units) {
  std::set<std::pair<std::string, std::string>> drawn;
  for (auto const& unit : units) drawn.emplace(unit.department, unit.unit);
  std::vector<DrawnBefore> before;
  for (auto const& draw : earlier) {
    auto const again = std::count_if(draw.units.begin(), draw.units.end(), [&](DrawnUnit const& unit) {
      return drawn.contains({unit.department, unit.unit});
    });
    if (again > 0) before.push_back({draw.ref, again});
  }
  return before;
}

}  // namespace zgz::rules
