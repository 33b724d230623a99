#include "lib/rules/period.hpp"

#include "lib/model/workdays.hpp"

namespace zgz::rules {

namespace {

/// Before the end is moved off a day off.
Date bare_end(Calendar const& calendar, Period const& period, Date start) {
  if (period.unit == DayUnit::day) return start + std::chrono::days{period.count - (period.count_start ? 1 : 0)};
  bool const first = period.count_start && is_workday(calendar, start);
  return add_workdays(calendar, start, period.count - (first ? 1 : 0));
}

}  // namespace

Period period_of(TimeLimit const& limit) { return {limit.count, limit.unit, limit.count_start, limit.roll}; }

Date period_end(Calendar const& calendar, Period const& period, Date start) {
  auto const end = bare_end(calendar, period, start);
  return period.roll == Roll::next_workday ? roll_forward(calendar, end) : end;
}

std::vector<CountedDay> count_out(Calendar const& calendar, Period const& period, Date start) {
  auto const last = period_end(calendar, period, start);
  std::vector<CountedDay> days;
  int number = 0;
  for (auto day = start; day <= last; day += std::chrono::days{1}) {
    bool const known = calendar.years.contains(year_of(day));
    bool const counts = (day != start || period.count_start) && number < period.count &&
                        (period.unit == DayUnit::day || is_workday(calendar, day));
    days.push_back({day, counts ? ++number : 0, known ? day_note(calendar, day) : std::string{}});
  }
  return days;
}

Date moved_on(Calendar const& calendar, Date day, int count, DayUnit unit) {
  return unit == DayUnit::day ? day + std::chrono::days{count} : add_workdays(calendar, day, count);
}

}  // namespace zgz::rules
