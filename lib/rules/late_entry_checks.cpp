#include <algorithm>
#include <map>

#include "lib/base/i18n.hpp"
#include "lib/rules/checks.hpp"

namespace zgz::rules {

namespace {

int days_after(LateEntry const& entry) { return days_between(entry.on, entry.recorded); }

}  // namespace

std::vector<CheckFinding> check_late_entries(std::vector<LateEntry> const& late) {
  std::map<std::string, std::vector<LateEntry>> by_record;
  for (auto const& entry : late) by_record[entry.ref].push_back(entry);
  std::vector<CheckFinding> found;
  for (auto const& entry : late) {
    auto const record = by_record.extract(entry.ref);
    if (record.empty()) continue;
    auto const& entries = record.mapped();
    auto const latest = *std::max_element(entries.begin(), entries.end(), [](LateEntry const& a, LateEntry const& b) {
      return days_after(a) < days_after(b);
    });
    found.push_back({standing::recorded_late,
                     entry.ref,
                     {},
                     say("a step of {0} was recorded on {1}, {2} days later; steps recorded late: {3}", iso(latest.on),
                         iso(latest.recorded), days_after(latest), entries.size()),
                     "zgz show " + entry.ref});
  }
  return found;
}

}  // namespace zgz::rules
