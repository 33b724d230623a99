#include "lib/intake/encoding_guess.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace zgz::intake {

namespace {

constexpr std::size_t longest_character = 4;

constexpr unsigned char byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool in(unsigned char byte, unsigned low, unsigned high) { return byte >= low && byte <= high; }

bool continues(std::string_view text, std::size_t at) { return (byte_at(text, at) & 0xC0) == 0x80; }

/// Steps over what most text consists of: ASCII, eight bytes at a time, and ideographs.
std::size_t past_plain(std::string_view text, std::size_t at) {
  constexpr std::uint64_t high_bits = 0x8080808080808080;
  for (std::uint64_t eight = 0; at + sizeof eight <= text.size();) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    if ((eight & high_bits) == 0) {
      at += sizeof eight;
    } else if (byte_at(text, at) < 0x80) {
      ++at;
    } else if (in(byte_at(text, at), 0xE1, 0xEC) && continues(text, at + 1) && continues(text, at + 2)) {
      at += 3;
    } else {
      return at;
    }
  }
  while (at < text.size() && byte_at(text, at) < 0x80) ++at;
  return at;
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
  std::size_t at = past_plain(text, 0);
  while (at < text.size()) {
    auto const length = utf8_length(text.substr(at, longest_character));
    if (length == 0) break;
    at = past_plain(text, at + length);
  }
  return at;
}

std::size_t PartlyUtf8::look(std::string_view piece, bool last) {
  std::size_t at = 0;
  while (at < piece.size() && (last || piece.size() - at >= longest_character)) {
    auto const first = byte_at(piece, at);
    if (first < 0x80) {
      if (first == '\n' || first == '\r') end_line();
      ++at;
      continue;
    }
    auto const length = utf8_length(piece.substr(at, longest_character));
    m_line.high += std::max<std::size_t>(length, 1);
    if (length >= 3) {
      m_line.covered += length;
      ++m_line.characters;
    }
    m_line.broken = m_line.broken || length == 0;
    at += std::max<std::size_t>(length, 1);
  }
  return at;
}

void PartlyUtf8::end_line() {
  constexpr std::size_t enough = 4;
  m_whole_line = m_whole_line || (!m_line.broken && m_line.characters >= enough && m_line.covered == m_line.high);
  m_high += m_line.high;
  m_covered += m_line.covered;
  m_line = {};
}

bool PartlyUtf8::is_so() {
  end_line();
  return m_whole_line || (m_high > 0 && m_covered * 2 >= m_high);
}

std::size_t LikeGb18030::look(std::string_view piece, bool last) {
  std::size_t at = m_skip;
  while (at < piece.size()) {
    auto const lead = byte_at(piece, at);
    if (lead < 0x80) {
      ++at;
      continue;
    }
    if (at + 1 == piece.size()) {
      if (last) ++at;
      break;
    }
    auto const trail = byte_at(piece, at + 1);
    if (in(trail, '0', '9')) {
      at += 4;
      continue;
    }
    ++m_pairs;
    if ((in(lead, 0xA1, 0xA3) || in(lead, 0xB0, 0xF7)) && trail >= 0xA1) ++m_ordinary;
    at += 2;
  }
  m_skip = at - std::min(at, piece.size());
  return std::min(at, piece.size());
}

}  // namespace zgz::intake
