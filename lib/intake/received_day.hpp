#pragma once

#include <optional>
#include <string_view>

#include "lib/base/date.hpp"

namespace zgz::intake {

/// The day on which something was registered, as registers write it: `2020-12-07`, `2020/12/7 11:25:05`,
/// `2020.12.7`, `2020年12月7日 上午`, `20201207112505`, and the serial number that a spreadsheet makes of a day
/// (`43782.4725`). A time of day may follow and does not matter. Nothing for a day outside 2000 to 2099 and for any
/// other text: a day that starts a clock is never guessed.
[[nodiscard]] std::optional<Date> read_received_day(std::string_view text);

}  // namespace zgz::intake
