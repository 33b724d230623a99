#pragma once

#include <cstdint>
#include <string>

namespace zgz {

/// How percentages are rounded everywhere: to so many decimals, a half away from zero (四舍五入), computed with whole
/// numbers. Two decimals stand in tables, one in prose.
inline constexpr int table_decimals = 2, prose_decimals = 1;

/// `part` of `whole` in percent, such as `59.68%`; `—` where `whole` is 0, since nothing has no share. `decimals` is 0
/// to 4. Throws `std::overflow_error` where the figures are beyond 10^12.
[[nodiscard]] std::string percent(std::int64_t part, std::int64_t whole, int decimals = table_decimals);

/// `part` of `whole` in hundredths of a percent, rounded likewise; `whole` is not 0.
[[nodiscard]] std::int64_t basis_points(std::int64_t part, std::int64_t whole);

/// By how much a figure changed against the period before (环比), with its sign: `+20.48%`; `—` where it was 0 before.
[[nodiscard]] std::string percent_change(std::int64_t before, std::int64_t now, int decimals = table_decimals);

}  // namespace zgz
