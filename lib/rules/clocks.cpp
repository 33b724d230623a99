#include "lib/rules/clocks.hpp"

#include <algorithm>
#include <limits>
#include <string_view>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/model/workdays.hpp"
#include "lib/rules/period.hpp"

namespace zgz::rules {

namespace {

using Kind = CaseStep::Kind;

bool holds(std::vector<std::string> const& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool applies(TimeLimit const& limit, ComplaintCase const& complaint, Date start) {
  auto const& open = complaint.complaint;
  if (limit.named_only && !open.named) return false;
  if (!limit.channels.empty() && !holds(limit.channels, open.channel)) return false;
  return (!limit.valid_from || start >= *limit.valid_from) && (!limit.valid_to || start <= *limit.valid_to);
}

/// `end` is the day on which the clock ended, else today.
std::vector<Standstill> standstills_of(TimeLimit const& limit, ComplaintCase const& complaint, Date start, Date end) {
  std::vector<Standstill> found;
  for (auto const& step : complaint.steps) {
    if (step.words.empty() || step.on < start || step.on > end) continue;
    auto const& cause = step.words.front();
    auto const running = std::find_if(found.begin(), found.end(),
                                      [&](Standstill const& each) { return each.cause == cause && each.running; });
    if (step.kind == Kind::paused && holds(limit.pauses, cause) && running == found.end())
      found.push_back({cause, step.on, end, true});
    if (step.kind == Kind::resumed && running != found.end()) {
      running->to = step.on;
      running->running = false;
    }
  }
  return found;
}

/// How many days, in the unit of the limit, did not count; stretches that overlap count once.
int stopped(Calendar const& calendar, TimeLimit const& limit, std::vector<Standstill> stretches) {
  std::sort(stretches.begin(), stretches.end(), [](auto const& a, auto const& b) { return a.from < b.from; });
  int total = 0;
  Date counted{};
  for (auto const& stretch : stretches) {
    auto const from = std::max(stretch.from, counted);
    if (stretch.to <= from) continue;
    total += limit.unit == DayUnit::day ? days_between(from, stretch.to) : workdays_between(calendar, from, stretch.to);
    counted = stretch.to;
  }
  return limit.pause_most > 0 ? std::min(total, limit.pause_most) : total;
}

std::optional<Date> granted(TimeLimit const& limit, ComplaintCase const& complaint) {
  std::optional<Date> until;
  for (auto const& step : complaint.steps) {
    if (step.kind == Kind::extended && holds(step.words, limit.code) && (!until || step.until > until))
      until = step.until;
  }
  return until;
}

Standstill const* standing_still(Clock const& clock, Date day) {
  for (auto const& stretch : clock.standstills) {
    if (day > stretch.from && day <= stretch.to) return &stretch;
  }
  return nullptr;
}

Date first_due_of(Calendar const& calendar, TimeLimit const& limit, Date start, int stopped_days) {
  auto period = period_of(limit);
  period.count += stopped_days;
  return period_end(calendar, period, start);
}

}  // namespace

ClockReader::ClockReader(Plan const& plan, Date today) : m_plan(plan), m_today(today) {}

Date ClockReader::due_of(TimeLimit const& limit, Date start, int stopped_days) {
  auto const key = std::tuple{&limit, start, stopped_days};
  auto known = m_dues.find(key);
  if (known == m_dues.end())
    known = m_dues.emplace(key, first_due_of(m_plan.calendar, limit, start, stopped_days)).first;
  return known->second;
}

Band ClockReader::band_by(Date due) {
  auto known = m_bands.find(due);
  if (known == m_bands.end()) known = m_bands.emplace(due, band_of(m_plan.calendar, m_plan.bands, due, m_today)).first;
  return known->second;
}

void ClockReader::judge(Clock& clock) {
  auto const late = std::max(0, days_between(clock.due, clock.ended.value_or(m_today)));
  clock.judged.days_late = late;
  if (clock.ended) {
    clock.judged.timeliness = late > 0 ? Timeliness::finished_late : Timeliness::on_time;
    clock.band = late > 0 ? Band::red : Band::green;
    return;
  }
  clock.judged.timeliness = late > 0 ? Timeliness::overdue : Timeliness::open;
  clock.band = band_by(clock.due);
}

std::optional<Clock> ClockReader::clock_of(TimeLimit const& limit, ComplaintCase const& complaint) {
  if (wait_of(limit) == nullptr) return std::nullopt;
  auto const start = happened(complaint, limit.start);
  if (!start || *start > m_today || !applies(limit, complaint, *start)) return std::nullopt;
  Clock clock;
  clock.limit = &limit;
  clock.start = *start;
  clock.ended = ended(complaint, limit.end);
  if (clock.ended && *clock.ended > m_today) clock.ended.reset();
  clock.first_due = due_of(limit, *start, 0);
  clock.standstills = standstills_of(limit, complaint, *start, clock.ended.value_or(m_today));
  clock.due = due_of(limit, *start, stopped(m_plan.calendar, limit, clock.standstills));
  clock.extended_to = granted(limit, complaint);
  if (clock.extended_to) clock.due = std::max(clock.due, *clock.extended_to);
  judge(clock);
  return clock;
}

std::vector<Clock> ClockReader::clocks_of(ComplaintCase const& complaint) {
  std::vector<Clock> clocks;
  if (complaint.complaint.withdrawn) return clocks;
  for (auto const& limit : m_plan.time_limits) {
    if (auto clock = clock_of(limit, complaint)) clocks.push_back(*std::move(clock));
  }
  if (auto const& due = complaint.facts.superior_due) {
    Clock clock;
    clock.start = complaint.complaint.received;
    clock.first_due = clock.due = *due;
    clock.ended = happened(complaint, "concluded");
    judge(clock);
    clocks.push_back(std::move(clock));
  }
  return clocks;
}

std::optional<Clock> ClockReader::strictest_of(ComplaintCase const& complaint) {
  auto const clocks = clocks_of(complaint);
  auto const* first = strictest(clocks);
  return first == nullptr ? std::nullopt : std::optional{*first};
}

Wait const* wait_of(TimeLimit const& limit) {
  auto const found = std::find_if(waits.begin(), waits.end(),
                                  [&](Wait const& wait) { return wait.start == limit.start && wait.end == limit.end; });
  return found == waits.end() ? nullptr : &*found;
}

std::vector<Clock> clocks_of(Plan const& plan, ComplaintCase const& complaint, Date today) {
  return ClockReader{plan, today}.clocks_of(complaint);
}

Clock const* strictest(std::vector<Clock> const& clocks) {
  Clock const* first = nullptr;
  for (auto const& clock : clocks) {
    if (!clock.ended && (first == nullptr || clock.due < first->due)) first = &clock;
  }
  return first;
}

Date latest_start(Calendar const& calendar, TimeLimit const& limit, Date due_until) {
  constexpr std::chrono::days longest{20'000};
  // Beyond the day asked for the calendar need not reach: an end there is later in any case.
  if (limit.unit == DayUnit::workday || limit.roll == Roll::next_workday) (void)is_workday(calendar, due_until);
  auto const ends_later = [&](Date start) {
    try {
      return period_end(calendar, period_of(limit), start) > due_until;
    } catch (Error const& error) {
      if (error.fault != Fault::calendar_year_missing || start < due_until - std::chrono::days{366}) throw;
      return true;
    }
  };
  auto low = due_until - std::chrono::days{2 * limit.count + 60};
  if (due_until - low > longest) low = due_until - longest;
  auto high = due_until;
  if (!ends_later(high)) return high;
  while (high - low > std::chrono::days{1}) {
    auto const middle = low + (high - low) / 2;
    (ends_later(middle) ? high : low) = middle;
  }
  return low;
}

Date extension_cap(Calendar const& calendar, Clock const& clock) {
  if (clock.limit == nullptr || clock.limit->extension == 0) return clock.first_due;
  auto const last = moved_on(calendar, clock.first_due, clock.limit->extension, clock.limit->unit);
  return clock.limit->roll == Roll::next_workday ? roll_forward(calendar, last) : last;
}

std::vector<CountedDay> count_out(Calendar const& calendar, Clock const& clock) {
  std::vector<CountedDay> days;
  if (clock.limit == nullptr) return days;
  auto const& limit = *clock.limit;
  int number = 0;
  // Days that were stopped beyond what the limit allows count after all.
  int may_stop = limit.pause_most > 0 ? limit.pause_most : std::numeric_limits<int>::max();
  for (auto day = clock.start; day <= clock.due; day += std::chrono::days{1}) {
    auto note = calendar.years.contains(year_of(day)) ? day_note(calendar, day) : std::string{};
    bool counts = (day != clock.start || limit.count_start) && number < limit.count &&
                  (limit.unit == DayUnit::day || is_workday(calendar, day));
    auto const* stretch = standing_still(clock, day);
    if (counts && stretch != nullptr && may_stop > 0) {
      --may_stop;
      counts = false;
      note = say("{0}; the clock stands still", note);
    } else if (!counts && clock.extended_to && day > clock.first_due) {
      note = say("{0}; within the extension", note);
    }
    days.push_back({day, counts ? ++number : 0, std::move(note)});
  }
  return days;
}

Band band_of(Calendar const& calendar, Bands const& bands, Date due, Date today) {
  auto const left = bands.unit == DayUnit::day ? days_between(today, due) : workdays_between(calendar, today, due);
  if (due < today) return -left > bands.severe ? Band::severe : Band::red;
  return left <= bands.yellow ? Band::yellow : Band::green;
}

}  // namespace zgz::rules
