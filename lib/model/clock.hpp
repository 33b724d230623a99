#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/timeliness.hpp"

namespace zgz {

/// 绿 · 黄 · 红 · 严重 (`Bands` of the plan); a clock that has ended is green or red for ever.
enum class Band { green, yellow, red, severe };

/// A stretch of days that a clock did not count: those after `from` up to and including `to`.
struct Standstill {
  std::string cause;
  Date from, to;
  bool running = false;  ///< not ended yet: `to` is today
  bool operator==(Standstill const&) const = default;
};

/// One time limit of one complaint.
struct Clock {
  TimeLimit const* limit = nullptr;  ///< null for a superior's deadline
  Date start;                        ///< the day of the event that starts it; not counted unless the limit says so
  Date first_due;                    ///< as the limit alone gives it
  Date due;                          ///< the last day in time, with what was stopped and granted
  std::vector<Standstill> standstills;
  std::optional<Date> extended_to;  ///< granted
  std::optional<Date> ended;        ///< the day of the event that ends it
  Judged judged;
  Band band = Band::green;
  bool operator==(Clock const&) const = default;
};

}  // namespace zgz
