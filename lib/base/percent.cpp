#include "lib/base/percent.hpp"

#include <cstdlib>
#include <stdexcept>

#include <fmt/format.h>

namespace zgz {

namespace {

constexpr std::int64_t largest = 1'000'000'000'000;  // times a hundred and four decimals, it still fits

std::int64_t scale_of(int decimals) {
  std::int64_t scale = 1;
  for (int i = 0; i < decimals; ++i) scale *= 10;
  return scale;
}

/// The quotient of two figures without a sign, a half up.
std::int64_t half_up(std::int64_t dividend, std::int64_t divisor) {
  auto const rest = dividend % divisor;
  return dividend / divisor + (rest >= divisor - rest ? 1 : 0);
}

/// `part` of `whole` in percent, in units of the last decimal, without its sign.
std::int64_t units_of(std::int64_t part, std::int64_t whole, std::int64_t scale) {
  if (part > largest || part < -largest || whole > largest || whole < -largest)
    throw std::overflow_error{"percent of figures beyond 10^12"};
  return half_up(std::abs(part) * 100 * scale, std::abs(whole));
}

bool is_negative(std::int64_t part, std::int64_t whole) { return (part < 0) != (whole < 0); }

}  // namespace

std::string percent(std::int64_t part, std::int64_t whole, int decimals) {
  if (whole == 0) return "—";
  auto const scale = scale_of(decimals);
  auto const units = units_of(part, whole, scale);
  auto const* const sign = units != 0 && is_negative(part, whole) ? "-" : "";
  if (decimals == 0) return fmt::format("{}{}%", sign, units);
  return fmt::format("{}{}.{:0{}}%", sign, units / scale, units % scale, decimals);
}

std::int64_t basis_points(std::int64_t part, std::int64_t whole) {
  auto const units = units_of(part, whole, scale_of(2));
  return is_negative(part, whole) ? -units : units;
}

std::string percent_change(std::int64_t before, std::int64_t now, int decimals) {
  auto text = percent(now - before, before, decimals);
  return now > before && before > 0 ? '+' + text : text;
}

}  // namespace zgz
