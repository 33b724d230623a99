#include "lib/rules/timeliness.hpp"

#include <algorithm>

namespace zgz::rules {

std::optional<Date> finished_on(Problem const& problem) {
  if (problem.rectification == Rectification::reported) return problem.reported_on;
  if (problem.rectification == Rectification::closed)
    return problem.reported_on ? problem.reported_on : problem.closed_on;
  return std::nullopt;
}

Judged judge(Problem const& problem, Date today) {
  if (!problem.row.due) return {Timeliness::no_deadline, 0};
  auto const finished = finished_on(problem);
  auto const late = std::max(0, days_between(*problem.row.due, finished.value_or(today)));
  if (finished) return {late > 0 ? Timeliness::finished_late : Timeliness::on_time, late};
  if (!problem.open()) return {Timeliness::no_deadline, 0};
  return {late > 0 ? Timeliness::overdue : Timeliness::open, late};
}

}  // namespace zgz::rules
