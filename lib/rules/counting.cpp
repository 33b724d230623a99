#include "lib/rules/counting.hpp"

#include "lib/model/workdays.hpp"

namespace zgz::rules {

std::vector<CountedDay> count_days_late(Calendar const& calendar, Date last_day, Date end) {
  std::vector<CountedDay> days;
  int number = 0;
  for (auto day = last_day + std::chrono::days{1}; day <= end; day += std::chrono::days{1}) {
    // Calendar days count whether or not the calendar has the year; only the remark needs it.
    auto note = calendar.years.contains(year_of(day)) ? day_note(calendar, day) : std::string{};
    days.push_back({day, ++number, std::move(note)});
  }
  return days;
}

}  // namespace zgz::rules
