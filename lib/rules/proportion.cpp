#include "lib/rules/proportion.hpp"

#include <algorithm>
#include <cmath>

namespace zgz::rules {

std::optional<Interval> wilson_interval(Proportion const& proportion) {
  if (proportion.among <= 0) return std::nullopt;
  constexpr double z = 1.959963984540054;  // of the normal distribution, 2.5 % on either side
  auto const n = static_cast<double>(proportion.among);
  auto const p = static_cast<double>(proportion.count) / n;
  auto const middle = 2 * n * p + z * z;
  auto const half = z * std::sqrt(z * z + 4 * n * p * (1 - p));
  auto const whole = 2 * (n + z * z);
  return Interval{std::max(0.0, (middle - half) / whole), std::min(1.0, (middle + half) / whole)};
}

bool is_less(Proportion const& one, Proportion const& other) {
  return one.count * other.among < other.count * one.among;
}

}  // namespace zgz::rules
