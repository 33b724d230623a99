#pragma once

#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "lib/model/clock.hpp"
#include "lib/model/complaint_case.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/receipt.hpp"

namespace zgz::rules {

/// The clocks of a complaint that have begun, ended ones too, in the order of the plan's time limits, a superior's
/// deadline last. All are kept; none is reset by what a department does. `complaint` is as its clocks see it
/// (`as_merged`). Throws `Error` (failed, calendar-year-missing) where a day depends on a year without data.
[[nodiscard]] std::vector<Clock> clocks_of(Plan const& plan, ComplaintCase const& complaint, Date today);

/// The running clock that ends first; null where none runs.
[[nodiscard]] Clock const* strictest(std::vector<Clock> const& clocks);

/// Reads the clocks of many complaints as of one day; each day that a limit gives is counted out only once. It must not
/// outlive the plan.
class ClockReader {
 public:
  ClockReader(Plan const& plan, Date today);

  /// As the function `clocks_of`.
  [[nodiscard]] std::vector<Clock> clocks_of(ComplaintCase const& complaint);

  /// The running clock that ends first; nothing where none runs. Throws as `clocks_of` does.
  [[nodiscard]] std::optional<Clock> strictest_of(ComplaintCase const& complaint);

 private:
  [[nodiscard]] Date due_of(TimeLimit const& limit, Date start, int stopped_days);
  [[nodiscard]] Band band_by(Date due);
  void judge(Clock& clock);
  [[nodiscard]] std::optional<Clock> clock_of(TimeLimit const& limit, ComplaintCase const& complaint);

  Plan const& m_plan;
  Date m_today;
  std::map<std::tuple<TimeLimit const*, Date, int>, Date> m_dues;
  std::map<Date, Band> m_bands;
};

/// The latest day of a starting event for which the limit alone ends on `due_until` or before.
/// Throws as `clocks_of` does.
[[nodiscard]] Date latest_start(Calendar const& calendar, TimeLimit const& limit, Date due_until);

/// What the limit waits for; null for one that no record of the register ends.
[[nodiscard]] Wait const* wait_of(TimeLimit const& limit);

/// The latest day to which a clock may be extended: its last day without extensions, moved on by what the limit allows.
/// Throws as `clocks_of` does.
[[nodiscard]] Date extension_cap(Calendar const& calendar, Clock const& clock);

/// Every day of a clock from its starting day to its last: with its number where it counts, and with what it is or why
/// it does not count. Empty for a superior's deadline. Throws as `clocks_of` does.
[[nodiscard]] std::vector<CountedDay> count_out(Calendar const& calendar, Clock const& clock);

/// The colour of a clock that runs. Throws as `clocks_of` does.
[[nodiscard]] Band band_of(Calendar const& calendar, Bands const& bands, Date due, Date today);

}  // namespace zgz::rules
