#include "lib/intake/docx_marks.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "lib/base/utf8.hpp"

namespace zgz::intake {

namespace {

struct Mark {
  std::uint32_t code;
  std::string_view sign;
};

/// Wingdings, and of Wingdings 2 what is no sign of the former that forms use.
constexpr std::array marks{
    Mark{0xFE, "☑"}, Mark{0x52, "☑"}, Mark{0xFD, "☒"}, Mark{0x53, "☒"}, Mark{0x54, "☒"}, Mark{0xA8, "☐"},
    Mark{0x6F, "☐"}, Mark{0x71, "☐"}, Mark{0xA3, "☐"}, Mark{0xFC, "√"}, Mark{0x50, "√"},
};

constexpr std::uint32_t private_first = 0xF000, private_last = 0xF0FF;
constexpr std::uint32_t beyond_unicode = 0x110000;

bool is_private(std::uint32_t code) { return code >= private_first && code <= private_last; }

}  // namespace

std::string_view picture_mark(std::uint32_t code) {
  auto const low = is_private(code) ? code - private_first : code;
  auto const found = std::find_if(marks.begin(), marks.end(), [&](Mark const& mark) { return mark.code == low; });
  return found == marks.end() ? std::string_view{} : found->sign;
}

bool is_picture_font(std::string_view font) { return font.starts_with("Wingdings"); }

std::string symbol_text(std::string_view font, std::string_view code) {
  std::uint32_t value = 0;
  auto const* const end = code.data() + code.size();
  auto const [stopped, error] = std::from_chars(code.data(), end, value, 16);
  if (code.empty() || error != std::errc{} || stopped != end) return {};
  if (is_picture_font(font)) return std::string{picture_mark(value)};
  std::string text;
  bool const surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value >= 0x20 && value < beyond_unicode && !surrogate && !is_private(value)) append_code_point(text, value);
  return text;
}

std::string picture_text(std::string_view text) {
  std::string result;
  for (auto const point : code_points(text)) result += picture_mark(point);
  return result;
}

std::string with_marks(std::string_view text) {
  // U+F000 to U+F0FF all start with this byte, and hardly any text has it.
  if (text.find('\xEF') == std::string_view::npos) return std::string{text};
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    auto const from = at;
    auto const point = next_code_point(text, at);
    auto const sign = is_private(point) ? picture_mark(point) : std::string_view{};
    result += sign.empty() ? text.substr(from, at - from) : sign;
  }
  return result;
}

}  // namespace zgz::intake
