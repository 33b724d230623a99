#include "lib/model/workdays.hpp"

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"

namespace zgz {

namespace {

constexpr std::chrono::days one_day{1};

/// Null for a day that is what its weekday says.
SpecialDay const* special(Calendar const& calendar, Date date) {
  if (!calendar.years.contains(year_of(date))) {
    throw failure(Fault::calendar_year_missing, {std::to_string(year_of(date))});
  }
  auto const found = calendar.days.find(date);
  return found == calendar.days.end() ? nullptr : &found->second;
}

}  // namespace

bool is_workday(Calendar const& calendar, Date date) {
  if (auto const* day = special(calendar, date)) return !day->off;
  return weekday_index(date) < 5;
}

Date add_workdays(Calendar const& calendar, Date start, int n) {
  Date date = start;
  while (n > 0) {
    date += one_day;
    if (is_workday(calendar, date)) --n;
  }
  return date;
}

Date roll_forward(Calendar const& calendar, Date date) {
  while (!is_workday(calendar, date)) date += one_day;
  return date;
}

int workdays_between(Calendar const& calendar, Date from, Date to) {
  if (to < from) return -workdays_between(calendar, to, from);
  int count = 0;
  for (Date date = from + one_day; date <= to; date += one_day) {
    if (is_workday(calendar, date)) ++count;
  }
  return count;
}

std::string day_note(Calendar const& calendar, Date date) {
  if (auto const* day = special(calendar, date)) {
    return day->off ? say("day off: {0} ({1})", day->holiday, day->notice)
                    : say("make-up workday: {0} ({1})", day->holiday, day->notice);
  }
  return weekday_index(date) < 5 ? tr("workday") : tr("weekend");
}

}  // namespace zgz
