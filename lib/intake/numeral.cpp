#include "lib/intake/numeral.hpp"

namespace zgz::intake {

namespace {

constexpr std::u32string_view chinese_digits = U"〇一二三四五六七八九";
constexpr std::u32string_view strokes = U"ー－—–─―-";
constexpr std::size_t longest_run = 8;

bool is_stroke(char32_t c) { return strokes.find(c) != std::u32string_view::npos; }

std::optional<int> chinese_digit(char32_t c) {
  if (c == U'零' || c == U'○') return 0;
  auto const at = chinese_digits.find(c);
  if (at == std::u32string_view::npos) return std::nullopt;
  return static_cast<int>(at);
}

/// A stroke is 一 only next to 十; elsewhere it is a dash.
std::optional<int> unit_after_ten(char32_t c) { return is_stroke(c) ? 1 : chinese_digit(c); }

std::optional<int> read_arabic(std::u32string_view text, std::size_t& at) {
  std::size_t end = at;
  int value = 0;
  while (end < text.size() && end - at < longest_run && text[end] >= U'0' && text[end] <= U'9') {
    value = value * 10 + static_cast<int>(text[end++] - U'0');
  }
  if (end == at) return std::nullopt;
  at = end;
  return value;
}

/// `十`, `十二`, `二十`, `二十三`, and with `tens` already read.
int read_from_ten(std::u32string_view text, std::size_t& at, int tens) {
  ++at;
  if (at < text.size()) {
    if (auto const unit = unit_after_ten(text[at])) {
      ++at;
      return tens * 10 + *unit;
    }
  }
  return tens * 10;
}

}  // namespace

std::optional<int> read_number(std::u32string_view text, std::size_t& at) {
  if (auto const arabic = read_arabic(text, at)) return arabic;
  if (at >= text.size()) return std::nullopt;
  if (text[at] == U'十') return read_from_ten(text, at, 1);
  auto const first = chinese_digit(text[at]);
  if (!first) return std::nullopt;
  if (at + 1 < text.size() && text[at + 1] == U'十') return read_from_ten(text, ++at, *first);
  int value = 0;
  for (std::size_t length = 0; length < 4 && at < text.size(); ++length) {
    auto const digit = chinese_digit(text[at]);
    if (!digit) break;
    value = value * 10 + *digit;
    ++at;
  }
  return value;
}

}  // namespace zgz::intake
