#include "lib/render/xml_text.hpp"

#include "lib/base/utf8.hpp"
#include "lib/render/value.hpp"

namespace zgz::render {

namespace {

std::string_view entity_of(char32_t code) {
  switch (code) {
    case U'&':
      return "&amp;";
    case U'<':
      return "&lt;";
    case U'>':
      return "&gt;";
    case U'"':
      return "&quot;";
    default:
      return {};
  }
}

bool is_forbidden(char32_t code) { return code == 0xFFFE || code == 0xFFFF; }

}  // namespace

std::string xml_text(std::string_view text) {
  auto const shown = visible(text);
  std::string escaped;
  escaped.reserve(shown.size());
  for (std::size_t at = 0; at < shown.size();) {
    auto const code = next_code_point(shown, at);
    if (auto const entity = entity_of(code); !entity.empty()) {
      escaped += entity;
    } else {
      append_code_point(escaped, is_forbidden(code) ? replacement_character : code);
    }
  }
  return escaped;
}

}  // namespace zgz::render
