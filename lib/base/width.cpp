#include "lib/base/width.hpp"

#include <algorithm>

#include <unicode/uchar.h>

#include "lib/base/utf8.hpp"

namespace zgz {

namespace {

constexpr std::u32string_view closing = U"，。；：！？、）”》’】〉」』〕…·％‰℃～,.;:!?)]}%";
constexpr std::u32string_view opening = U"（“《‘【〈「『〔([{";

std::size_t width_of(char32_t code) {
  if (code < 0x7F) return code < 0x20 ? 0 : 1;
  if (code >= 0x4E00 && code <= 0x9FFF) return 2;
  auto const c = static_cast<UChar32>(code);
  constexpr auto zero = U_GC_CC_MASK | U_GC_CF_MASK | U_GC_MN_MASK | U_GC_ME_MASK | U_GC_ZL_MASK | U_GC_ZP_MASK;
  bool const jamo_tail = code >= 0x1160 && code <= 0x11FF;
  constexpr char32_t soft_hyphen = 0xAD;
  if (((U_GET_GC_MASK(c) & zero) != 0 && code != soft_hyphen) || jamo_tail) return 0;
  auto const kind = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return kind == U_EA_WIDE || kind == U_EA_FULLWIDTH ? 2 : 1;
}

/// A character with the marks that sit on it.
struct Unit {
  std::string_view text;
  char32_t code;
  std::size_t width;

  [[nodiscard]] bool blank() const { return u_isUWhiteSpace(static_cast<UChar32>(code)) != 0 && code != 0xA0; }
  [[nodiscard]] bool closes() const { return closing.find(code) != std::u32string_view::npos; }
  [[nodiscard]] bool opens() const { return opening.find(code) != std::u32string_view::npos; }
};

using Units = std::vector<Unit>;

Units units_of(std::string_view text) {
  Units units;
  for (std::size_t at = 0; at < text.size();) {
    auto const start = at;
    auto const code = next_code_point(text, at);
    auto const width = width_of(code);
    if (width == 0 && !units.empty()) {
      auto& before = units.back();
      before.text = {before.text.data(), before.text.size() + (at - start)};
    } else {
      units.push_back({text.substr(start, at - start), code, width});
    }
  }
  return units;
}

std::size_t after_blanks(Units const& units, std::size_t at) {
  while (at < units.size() && units[at].blank()) ++at;
  return at;
}

std::size_t before_blanks(Units const& units, std::size_t start, std::size_t at) {
  while (at > start && units[at - 1].blank()) --at;
  return at;
}

/// Whether punctuation keeps apart what stands before and after `at`, blanks aside.
bool bound_by_punctuation(Units const& units, std::size_t start, std::size_t at) {
  auto const next = after_blanks(units, at);
  auto const end = before_blanks(units, start, at);
  if (next < units.size() && units[next].closes()) return true;
  if (end > start && units[end - 1].opens()) return true;
  return units[at - 1].code == U'—' && units[at].code == U'—';
}

bool may_break(Units const& units, std::size_t start, std::size_t at) {
  if (bound_by_punctuation(units, start, at)) return false;
  if (units[at].blank() || units[at - 1].blank()) return true;
  return units[at].width == 2 || units[at - 1].width == 2;
}

/// Where the line that begins at `start` ends.
std::size_t line_end(Units const& units, std::size_t start, std::size_t width) {
  std::size_t fits = start;
  std::size_t used = 0;
  while (fits < units.size() && used + units[fits].width <= width) used += units[fits++].width;
  if (after_blanks(units, fits) == units.size()) return units.size();
  for (auto at = fits; at > start; --at) {
    if (may_break(units, start, at) && before_blanks(units, start, at) > start) return at;
  }
  // One long word: cut it, if possible away from punctuation.
  for (auto at = fits; at > start; --at) {
    if (!bound_by_punctuation(units, start, at)) return at;
  }
  return std::max(fits, start + 1);
}

/// No blank of Unicode ends with an ASCII byte but the ASCII ones, or with a byte above 0xB0.
bool ends_in_ink(std::string_view text) {
  if (text.empty()) return false;
  auto const last = static_cast<unsigned char>(text.back());
  return (last > 0x20 && last < 0x7F) || last > 0xB0;
}

void wrap_line(std::string_view text, std::size_t width, std::vector<std::string>& lines) {
  if (ends_in_ink(text) && display_width(text) <= width) {  // as most cells do: nothing to take apart
    lines.emplace_back(text);
    return;
  }
  auto const units = units_of(text);
  std::size_t start = 0;
  do {
    auto const end = units.empty() ? 0 : line_end(units, start, width);
    auto const last = before_blanks(units, start, end);
    auto& line = lines.emplace_back();
    for (auto at = start; at < last; ++at) line += units[at].text;
    start = after_blanks(units, end);
  } while (start < units.size());
}

}  // namespace

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) width += width_of(next_code_point(text, at));
  return width;
}

std::string pad(std::string_view text, std::size_t width, bool right) {
  auto const used = display_width(text);
  std::string const blanks(width > used ? width - used : 0, ' ');
  return right ? blanks + std::string{text} : std::string{text} + blanks;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string> lines;
  for (;;) {
    auto const end = text.find('\n');
    wrap_line(text.substr(0, end), std::max<std::size_t>(width, 2), lines);
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

std::size_t unbreakable_width(std::string_view text) {
  auto const end = text.find('\n');
  auto const units = units_of(text.substr(0, end));
  std::size_t widest = 0;
  std::size_t piece = 0;
  for (std::size_t at = 0; at < units.size(); ++at) {
    if (at > 0 && may_break(units, 0, at)) piece = 0;
    if (!units[at].blank()) piece += units[at].width;
    widest = std::max(widest, piece);
  }
  if (end == std::string_view::npos) return widest;
  return std::max(widest, unbreakable_width(text.substr(end + 1)));
}

}  // namespace zgz
