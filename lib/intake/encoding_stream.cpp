#include "lib/intake/encoding_stream.hpp"

#include <algorithm>
#include <utility>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"

namespace zgz::intake {

namespace {

constexpr char ctrl_z = '\x1A';

/// The length of the byte order mark in front of the text.
std::size_t mark_size(std::string const& encoding) {
  return encoding == "UTF-8 BOM" ? 3 : encoding.starts_with("UTF-16") ? 2 : 0;
}

}  // namespace

std::size_t piece_bytes_of(ByteSource const& bytes) {
  constexpr std::uint64_t most = 256u << 10;
  // With room for what is left of one piece in front of the next.
  return static_cast<std::size_t>(std::min<std::uint64_t>(most, bytes.size() + 8));
}

DecodedStream::DecodedStream(ByteSource& bytes, std::string encoding)
    : m_bytes(bytes), m_encoding(std::move(encoding)), m_piece_bytes(piece_bytes_of(bytes)) {
  if (!m_encoding.starts_with("UTF-8")) {
    m_converter.emplace(m_encoding);
    m_raw.resize(m_piece_bytes);
  }
  m_bytes.rewind();
  std::string mark(mark_size(m_encoding), '\0');
  for (std::size_t have = 0; have < mark.size();) {
    auto const count = m_bytes.read(mark.data() + have, mark.size() - have);
    if (count == 0) break;
    have += count;
  }
}

bool DecodedStream::append_to(std::string& text) {
  auto const from = text.size();
  if (m_held) text += ctrl_z;
  if (!(m_converter ? append_converted(text) : append_raw(text))) {
    text.resize(from);
    return false;
  }
  m_held = text.size() > from && text.back() == ctrl_z;
  if (m_held) text.pop_back();
  return true;
}

bool DecodedStream::append_raw(std::string& text) {
  auto const from = text.size();
  text.resize(from + m_piece_bytes);
  auto const count = m_bytes.read(text.data() + from, m_piece_bytes);
  text.resize(from + count);
  return count > 0;
}

bool DecodedStream::append_converted(std::string& text) {
  if (m_ended) return false;
  auto const count = m_bytes.read(m_raw.data(), m_raw.size());
  m_ended = count == 0;
  if (!m_converter->convert(std::string_view{m_raw}.substr(0, count), m_ended, text)) {
    throw failure(Fault::unreadable_text, {say("it says that it is {} but is not throughout", m_encoding)});
  }
  return true;
}

}  // namespace zgz::intake
