#include "lib/base/printable.hpp"

#include <fmt/format.h>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace zgz {

namespace {

/// Zero-width blanks, marks of writing direction, line and paragraph separators, the byte order mark.
bool is_unseen(char32_t code) {
  return (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
         (code >= 0x2060 && code <= 0x2069) || code == 0xFEFF;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string shown;
  for (std::size_t at = 0; at < text.size();) {
    auto const start = at;
    auto const code = next_code_point(text, at);
    auto const bytes = text.substr(start, at - start);
    bool const ill_formed = code == replacement_character && !is_utf8(bytes);
    if (ill_formed || is_control(code)) {
      for (char const byte : bytes) shown += fmt::format("\\x{:02x}", static_cast<unsigned char>(byte));
    } else if (is_unseen(code)) {
      shown += fmt::format("\\u{:04x}", static_cast<unsigned>(code));
    } else {
      shown += bytes;
    }
  }
  return shown;
}

bool is_visible(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    auto const start = at;
    auto const code = next_code_point(text, at);
    if (!is_control(code) && !is_unseen(code) && !trim(text.substr(start, at - start)).empty()) return true;
  }
  return false;
}

}  // namespace zgz
