#include "lib/intake/encoding_guess.hpp"

#include <algorithm>

namespace zgz::intake {

namespace {

constexpr unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool in(unsigned char byte, unsigned low, unsigned high) { return byte >= low && byte <= high; }

/// Non-ASCII bytes of a piece of text, and how they stand to UTF-8.
struct Tally {
  std::size_t high = 0;        ///< bytes
  std::size_t covered = 0;     ///< bytes in characters of three or four
  std::size_t characters = 0;  ///< such characters
  bool broken = false;
};

Tally tally(std::string_view line) {
  Tally result;
  for (std::size_t at = 0; at < line.size();) {
    auto const length = utf8_length(line.substr(at, 4));
    if (byte_at(line, at) >= 0x80) result.high += std::max<std::size_t>(length, 1);
    if (length >= 3) {
      result.covered += length;
      ++result.characters;
    }
    result.broken = result.broken || length == 0;
    at += std::max<std::size_t>(length, 1);
  }
  return result;
}

}  // namespace

std::size_t utf8_length(std::string_view text) {
  auto const first = byte_at(text, 0);
  if (first < 0x80) return 1;
  std::size_t const length = in(first, 0xC2, 0xDF) ? 2 : in(first, 0xE0, 0xEF) ? 3 : in(first, 0xF0, 0xF4) ? 4 : 0;
  if (length == 0 || text.size() < length) return 0;
  // The second byte rules out overlong forms, surrogates and what lies above U+10FFFF.
  unsigned const low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  unsigned const high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  if (!in(byte_at(text, 1), low, high)) return 0;
  for (std::size_t at = 2; at < length; ++at) {
    if (!in(byte_at(text, at), 0x80, 0xBF)) return 0;
  }
  return length;
}

std::size_t first_not_utf8(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    if (byte_at(text, at) < 0x80) {
      ++at;
      continue;
    }
    auto const length = utf8_length(text.substr(at, 4));
    if (length == 0) break;
    at += length;
  }
  return at;
}

bool is_partly_utf8(std::string_view bytes) {
  constexpr std::size_t enough = 4;
  std::size_t high = 0, covered = 0;
  while (!bytes.empty()) {
    auto const end = std::min(bytes.find_first_of("\r\n"), bytes.size() - 1);
    auto const line = tally(bytes.substr(0, end + 1));
    if (!line.broken && line.characters >= enough && line.covered == line.high) return true;
    high += line.high;
    covered += line.covered;
    bytes.remove_prefix(end + 1);
  }
  return high > 0 && covered * 2 >= high;
}

bool is_like_gb18030(std::string_view bytes) {
  std::size_t pairs = 0, ordinary = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    auto const lead = byte_at(bytes, at);
    if (lead < 0x80 || at + 1 == bytes.size()) {
      ++at;
      continue;
    }
    auto const trail = byte_at(bytes, at + 1);
    if (in(trail, '0', '9')) {
      at += 4;
      continue;
    }
    ++pairs;
    if ((in(lead, 0xA1, 0xA3) || in(lead, 0xB0, 0xF7)) && trail >= 0xA1) ++ordinary;
    at += 2;
  }
  return pairs > 0 && ordinary * 10 >= pairs * 7;
}

}  // namespace zgz::intake
