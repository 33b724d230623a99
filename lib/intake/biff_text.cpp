#include "lib/intake/biff_text.hpp"

#include <algorithm>
#include <utility>

#include <unicode/unistr.h>

#include "lib/base/i18n.hpp"

namespace zgz::intake {

namespace {

Error cut_short() { return damaged_workbook(tr("a text in it is cut short")); }

std::string as_utf8(icu::UnicodeString const& text) {
  if (text.indexOf(u'\0') >= 0) throw damaged_workbook(tr("a text in it holds a zero character, as no text does"));
  std::string utf8;
  text.toUTF8String(utf8);
  return utf8;
}

}  // namespace

std::string encoding_of_code_page(std::uint16_t number) {
  constexpr std::uint16_t ascii = 367, utf16 = 1200, latin = 1252, old_latin = 0x8001, chinese = 936, taiwan = 950;
  if (number == chinese) return "GB18030";
  if (number == taiwan) return "Big5";
  if (number == latin || number == old_latin || number == ascii || number == utf16) return "windows-1252";
  throw damaged_workbook(say("its texts are in code page {}, which is not expected here", number));
}

BiffTextReader::BiffTextReader(std::vector<std::string_view> pieces, BiffTextForm const& form)
    : m_pieces(std::move(pieces)), m_form(form) {}

/// What is left of the piece in hand, which is the next one when none is.
std::string_view BiffTextReader::rest() {
  while (m_piece < m_pieces.size() && m_at == m_pieces[m_piece].size()) {
    ++m_piece;
    m_at = 0;
  }
  return m_piece < m_pieces.size() ? m_pieces[m_piece].substr(m_at) : std::string_view{};
}

bool BiffTextReader::at_end() { return rest().empty(); }

std::uint8_t BiffTextReader::u8() {
  auto const bytes = rest();
  if (bytes.empty()) throw cut_short();
  ++m_at;
  return static_cast<std::uint8_t>(bytes[0]);
}

std::uint16_t BiffTextReader::u16() {
  auto const low = u8();
  return static_cast<std::uint16_t>(low | u8() << 8);
}

std::uint32_t BiffTextReader::u32() {
  auto const low = u16();
  return low | std::uint32_t{u16()} << 16;
}

void BiffTextReader::skip(std::size_t count) {
  while (count > 0) {
    auto const size = std::min(count, rest().size());
    if (size == 0) throw cut_short();
    m_at += size;
    count -= size;
  }
}

BiffTextReader::Flags BiffTextReader::flags() {
  auto const byte = u8();
  return {(byte & 1) != 0, (byte & 4) != 0, (byte & 8) != 0};
}

std::string BiffTextReader::text(std::size_t count) {
  if (!m_form.unicode) return encoded(count);
  if (count == 0 && at_end()) return {};
  auto const form = flags();
  if (form.rich) skip(2);
  if (form.extended) skip(4);
  return unicode(count, form.wide);
}

std::string BiffTextReader::shared_text() {
  auto const count = u16();
  auto const form = flags();
  std::size_t const runs = form.rich ? u16() : 0;
  std::size_t const extension = form.extended ? u32() : 0;
  auto result = unicode(count, form.wide);
  skip(runs * 4 + extension);
  return result;
}

/// Each piece says anew whether its characters have one byte or two.
std::string BiffTextReader::unicode(std::size_t count, bool wide) {
  icu::UnicodeString units;
  while (count > 0) {
    if (m_piece < m_pieces.size() && m_at == m_pieces[m_piece].size()) wide = flags().wide;
    ByteView const bytes{rest()};
    auto const width = std::size_t{wide ? 2U : 1U};
    auto const size = std::min(count, bytes.size() / width);
    if (size == 0) throw cut_short();
    for (std::size_t i = 0; i < size; ++i) {
      units.append(static_cast<char16_t>(wide ? bytes.u16(i * 2) : bytes.u8(i)));
    }
    m_at += size * width;
    count -= size;
  }
  return as_utf8(units);
}

std::string BiffTextReader::encoded(std::size_t count) {
  std::string bytes;
  while (bytes.size() < count) {
    auto const piece = rest().substr(0, count - bytes.size());
    if (piece.empty()) throw cut_short();
    bytes.append(piece);
    m_at += piece.size();
  }
  icu::UnicodeString const text{bytes.data(), static_cast<std::int32_t>(bytes.size()), m_form.encoding.c_str()};
  if (text.indexOf(u'\uFFFD') >= 0) throw damaged_workbook(tr("a text in it does not belong to its code page"));
  return as_utf8(text);
}

}  // namespace zgz::intake
