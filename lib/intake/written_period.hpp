#pragma once

#include <optional>
#include <string_view>

namespace zgz::intake {

/// A time allowed, without its start: `15个工作日内`, `收到通知后30日内`, `一个月内`, `两周内`.
struct WrittenPeriod {
  enum class Unit { day, workday, week, month };
  int count = 0;  ///< in `unit`, 1 to 366
  Unit unit = Unit::day;
  bool operator==(WrittenPeriod const&) const = default;
};

/// Reads a folded text that says nothing but a time allowed; nothing for any other. `1月内` is none: it may mean
/// within January.
[[nodiscard]] std::optional<WrittenPeriod> read_written_period(std::u32string_view folded);

}  // namespace zgz::intake
