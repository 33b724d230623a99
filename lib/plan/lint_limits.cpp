#include <map>
#include <set>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/plan/lint_parts.hpp"

namespace zgz::plan {

namespace {

void lint_validity(Plan const& plan, TimeLimit const& limit, std::vector<LintFinding>& findings) {
  bool const not_yet = limit.valid_from && *limit.valid_from > plan.start;
  bool const no_more = limit.valid_to && *limit.valid_to < plan.end;
  if (!not_yet && !no_more) return;
  auto const bound = not_yet ? *limit.valid_from : *limit.valid_to;
  auto const* english =
      not_yet ? ZGZ_N_("The time limit {0} ({1}) comes into force only on {2}; the campaign runs from {3} to {4}.")
              : ZGZ_N_("The time limit {0} ({1}) is in force only until {2}; the campaign runs from {3} to {4}.");
  findings.push_back({"limit-not-in-force",
                      {},
                      {limit.code},
                      say(english, limit.name, limit.source, iso(bound), iso(plan.start), iso(plan.end))});
}

/// About the day on which a period that starts on the campaign's last day ends with its extension: weekends are
/// counted, holidays, for which there may be no data, are not.
Date likely_end(Plan const& plan, TimeLimit const& limit) {
  int const total = limit.count + limit.extension;
  int const weekends = limit.unit == DayUnit::workday ? total / 5 * 2 : 0;
  return plan.end + std::chrono::days{total + weekends};
}

/// Every year that something of the plan reaches, with what does.
std::map<int, std::vector<std::string>> years_reached(Plan const& plan) {
  std::map<int, std::vector<std::string>> years;
  for (int year = year_of(plan.start); year <= year_of(plan.end); ++year) years[year].emplace_back(tr("the campaign"));
  for (auto const& limit : plan.time_limits) {
    int const last = year_of(likely_end(plan, limit));
    for (int year = year_of(plan.end) + 1; year <= last; ++year) years[year].push_back(limit.name);
  }
  for (int year = year_of(plan.end) + 1; year <= year_of(plan.checklist.due_to); ++year) {
    years[year].emplace_back(tr("due days of the checklist"));
  }
  return years;
}

}  // namespace

void lint_limits(Plan const& plan, std::vector<LintFinding>& findings) {
  for (auto const& limit : plan.time_limits) lint_validity(plan, limit, findings);
  for (auto const& [year, what] : years_reached(plan)) {
    if (plan.calendar.years.contains(year)) continue;
    findings.push_back(
        {"calendar-year-open",
         {},
         {std::to_string(year)},
         say("There is no calendar data for {0}, which is reached by: {1}.", year, join(what, tr("; ")))});
  }
}

}  // namespace zgz::plan
