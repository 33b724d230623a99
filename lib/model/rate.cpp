#include "lib/model/rate.hpp"

namespace zgz {

namespace {

/// A number without a sign times `scale`, if that is whole.
std::optional<int> scaled(std::string_view text, int scale) {
  auto const point = text.find('.');
  auto const before = text.substr(0, point);
  auto const after = point == std::string_view::npos ? std::string_view{} : text.substr(point + 1);
  constexpr std::size_t most_digits = 6;
  if (before.empty() || before.size() > most_digits || after.size() > most_digits) return std::nullopt;
  if (point != std::string_view::npos && after.empty()) return std::nullopt;
  long long value = 0;
  for (auto const digits : {before, after}) {
    for (char const c : digits) {
      if (c < '0' || c > '9') return std::nullopt;
      value = value * 10 + (c - '0');
    }
  }
  value *= scale;
  for (std::size_t i = 0; i < after.size(); ++i) {
    if (value % 10 != 0) return std::nullopt;
    value /= 10;
  }
  return value >= 1 && value <= whole_rate ? std::optional{static_cast<int>(value)} : std::nullopt;
}

}  // namespace

std::optional<int> read_rate(std::string_view text) {
  constexpr int percent = whole_rate / 100;
  for (std::string_view const sign : {"%", "％"}) {
    if (text.ends_with(sign)) return scaled(text.substr(0, text.size() - sign.size()), percent);
  }
  return scaled(text, whole_rate);
}

std::string rate_text(int rate) {
  auto text = std::to_string(rate / 100);
  if (auto const rest = rate % 100; rest != 0) {
    text += rest < 10 ? ".0" : ".";
    text += std::to_string(rest % 10 == 0 ? rest / 10 : rest);
  }
  return text + '%';
}

}  // namespace zgz
