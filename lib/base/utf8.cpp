#include "lib/base/utf8.hpp"

#include <array>

#include <unicode/utf8.h>

namespace zgz {

char32_t next_code_point(std::string_view text, std::size_t& at) {
  auto const* const bytes = reinterpret_cast<unsigned char const*>(text.data());
  char32_t code = 0;
  // The macro narrows the bits it has masked.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
  U8_NEXT_OR_FFFD(bytes, at, text.size(), code);
#pragma GCC diagnostic pop
  return code;
}

void append_code_point(std::string& text, char32_t code) {
  if (code < 0x80) {
    text += static_cast<char>(code);
    return;
  }
  std::array<char, U8_MAX_LENGTH> bytes{};
  std::size_t count = 0;
  auto const lead = [&](char32_t mark, unsigned shift) { bytes[count++] = static_cast<char>(mark | (code >> shift)); };
  auto const tail = [&](unsigned shift) { bytes[count++] = static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
  if (code < 0x800) {
    lead(0xC0, 6), tail(0);
  } else if (code < 0x10000) {
    lead(0xE0, 12), tail(6), tail(0);
  } else {
    lead(0xF0, 18), tail(12), tail(6), tail(0);
  }
  text.append(bytes.data(), count);
}

std::u32string code_points(std::string_view text) {
  std::u32string codes;
  codes.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) codes += next_code_point(text, at);
  return codes;
}

}  // namespace zgz
