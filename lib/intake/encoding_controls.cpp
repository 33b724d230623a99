#include "lib/intake/encoding_controls.hpp"

#include <algorithm>

namespace zgz::intake {

namespace {

bool is_refused(char c) {
  auto const byte = static_cast<unsigned char>(c);
  return byte == 0x7F || (byte < 0x20 && (byte < '\t' || byte > '\r'));
}

/// Whether there is any; looks at many bytes at a time, which a search that can stop cannot.
bool holds_refused(std::string_view piece) {
  unsigned found = 0;
  for (char const c : piece) found |= is_refused(c) ? 1U : 0U;
  return found != 0;
}

}  // namespace

void LineCounter::add(std::string_view piece) {
  if (piece.empty()) return;
  if (m_return && piece.front() != '\n') ++m_line;
  m_return = piece.back() == '\r';
  for (auto at = piece.find('\n'); at != std::string_view::npos; at = piece.find('\n', at + 1)) ++m_line;
  for (auto at = piece.find('\r'); at != std::string_view::npos; at = piece.find('\r', at + 1)) {
    if (at + 1 < piece.size() && piece[at + 1] != '\n') ++m_line;
  }
}

void ControlSearch::add(std::string_view piece) {
  if (piece.empty()) return;
  m_at_end = false;
  m_zero = m_zero || piece.find('\0') != std::string_view::npos;
  if (m_first) return;
  if (holds_refused(piece)) {
    auto const found = std::find_if(piece.begin(), piece.end(), is_refused);
    m_lines.add({piece.begin(), found});
    m_first = ControlCharacter{*found, m_lines.line()};
    m_at_end = found + 1 == piece.end();
  } else {
    m_lines.add(piece);
  }
}

std::optional<ControlCharacter> ControlSearch::first() const {
  return m_first && m_first->value == '\x1A' && m_at_end ? std::nullopt : m_first;
}

}  // namespace zgz::intake
