#include "lib/plan/calendar_file.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "lib/base/i18n.hpp"
#include "lib/plan/plain_text.hpp"
#include "lib/plan/table_reader.hpp"

namespace zgz::plan {

namespace {

struct Notice {
  std::string number;
  Date date;
};

struct Holiday {
  std::string name, notice;
  std::vector<Date> off, work;
};

struct Year {
  int year = 0;
  std::vector<Notice> notices;
  std::vector<Holiday> holidays;
};

void read_notice(TableReader& in, Notice& to) {
  in.require("number", to.number);
  in.require("date", to.date);
}

void read_holiday(TableReader& in, Holiday& to) {
  in.require("name", to.name);
  in.require("notice", to.notice);
  in.accept("off", to.off);
  in.accept("work", to.work);
}

Year read_year(Node const& root, FaultList& faults) {
  Year year;
  TableReader in{root, faults};
  in.require_number("year", 1949, 2199, year.year);
  in.require_each("notices", year.notices, read_notice);
  in.require_each("holidays", year.holidays, read_holiday);
  in.report_unknown_keys();
  return year;
}

bool names_notice(Year const& year, std::string const& number) {
  return std::any_of(year.notices.begin(), year.notices.end(), [&](Notice const& n) { return n.number == number; });
}

void add_day(Year const& year, Date date, SpecialDay day, Place place, FaultList& faults, Calendar& calendar) {
  if (year.year != 0 && year_of(date) != year.year) {
    faults.add(place, say("{0} is not a day of {1}.", iso(date), year.year));
  } else if (!day.off && weekday_index(date) < 5) {
    faults.add(place, say("{} is no make-up workday: it is neither a Saturday nor a Sunday.", iso(date)));
  } else if (!calendar.days.emplace(date, std::move(day)).second) {
    faults.add(place, say("{} is listed twice.", iso(date)));
  }
}

void add_holiday(Year const& year, std::size_t index, Node const& root, FaultList& faults, Calendar& calendar) {
  auto const& holiday = year.holidays[index];
  if (!holiday.notice.empty() && !names_notice(year, holiday.notice)) {
    faults.add(locate(root, {"holidays", index, "notice"}), say("No notice {} in this file.", holiday.notice));
  }
  for (bool const off : {true, false}) {
    auto const& days = off ? holiday.off : holiday.work;
    std::string_view const key = off ? "off" : "work";
    for (std::size_t i = 0; i < days.size(); ++i) {
      if (days[i] == Date{}) continue;
      add_day(year, days[i], {off, holiday.name, holiday.notice}, locate(root, {"holidays", index, key, i}), faults,
              calendar);
    }
  }
}

}  // namespace

void read_calendar(std::string_view text, FaultList& faults, Calendar& calendar) {
  if (!is_plain_text(text, faults)) return;
  auto const parsed = parse_toml(text);
  if (auto const* refusal = std::get_if<Refusal>(&parsed)) {
    faults.add(refusal->place, say("This is not valid TOML: {}", refusal->reason));
    return;
  }
  auto const& root = std::get<Node>(parsed);
  auto const year = read_year(root, faults);
  for (std::size_t i = 0; i < year.holidays.size(); ++i) add_holiday(year, i, root, faults, calendar);
  if (year.year != 0 && !calendar.years.insert(year.year).second) {
    faults.add(locate(root, {"year"}), say("There are two calendar files for {}.", year.year));
  }
}

}  // namespace zgz::plan
