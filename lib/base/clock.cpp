#include "lib/base/clock.hpp"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

namespace zgz {

namespace {

constexpr std::string_view zone = "+08:00";
constexpr std::chrono::hours offset{8};

bool is_two_digits_below(std::string_view text, int limit) {
  bool const digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits && (text[0] - '0') * 10 + (text[1] - '0') < limit;
}

}  // namespace

Moment clock_now() {
  auto const local = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()) + offset;
  auto const day = std::chrono::floor<std::chrono::days>(local);
  std::chrono::hh_mm_ss const time{local - day};
  return {day, fmt::format("{}T{:02}:{:02}:{:02}{}", iso(day), time.hours().count(), time.minutes().count(),
                           time.seconds().count(), zone)};
}

std::optional<Moment> parse_moment(std::string_view text) {
  if (text.size() != 25 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text.substr(19) != zone) return {};
  auto const day = parse_iso_date(text.substr(0, 10));
  bool const time = is_two_digits_below(text.substr(11, 2), 24) && is_two_digits_below(text.substr(14, 2), 60) &&
                    is_two_digits_below(text.substr(17, 2), 60);
  if (!day || !time) return std::nullopt;
  return Moment{*day, std::string{text}};
}

}  // namespace zgz
