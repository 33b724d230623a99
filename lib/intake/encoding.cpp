#include "lib/intake/encoding.hpp"

#include <algorithm>
#include <memory>
#include <optional>

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/intake/encoding_guess.hpp"

namespace zgz::intake {

namespace {

Error unreadable(std::string why) { return failure(Fault::unreadable_text, {std::move(why)}); }

std::string line_of(std::string_view text, std::size_t at) {
  std::size_t line = 1;
  for (std::size_t i = 0; i < at; ++i) {
    if (text[i] == '\n' || (text[i] == '\r' && text.substr(i + 1, 1) != "\n")) ++line;
  }
  return std::to_string(line);
}

/// Converts from an encoding that ICU knows; nothing if any byte does not belong to it.
std::optional<std::string> convert(std::string_view bytes, char const* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<UConverter, void (*)(UConverter*)> const converter{ucnv_open(encoding, &status), ucnv_close};
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  if (U_FAILURE(status)) return std::nullopt;
  std::u16string units(bytes.size() + 1, u'\0');
  auto* to = units.data();
  auto const* from = bytes.data();
  ucnv_toUnicode(converter.get(), &to, to + units.size(), &from, from + bytes.size(), nullptr, true, &status);
  if (U_FAILURE(status)) return std::nullopt;
  std::string text;
  icu::UnicodeString(false, units.data(), static_cast<std::int32_t>(to - units.data())).toUTF8String(text);
  return text;
}

Decoded decode_utf16(std::string_view bytes, char const* encoding) {
  auto text = convert(bytes.substr(2), encoding);
  if (!text) throw unreadable(say("it says that it is {} but is not throughout", encoding));
  return {std::move(*text), encoding};
}

Decoded decode_unmarked(std::string_view bytes) {
  auto const broken = first_not_utf8(bytes);
  if (broken == bytes.size()) return {std::string{bytes}, "UTF-8"};
  if (is_partly_utf8(bytes)) {
    throw unreadable(say("its encoding is mixed: UTF-8 in part, but not on line {}", line_of(bytes, broken)));
  }
  auto text = is_like_gb18030(bytes) ? convert(bytes, "GB18030") : std::nullopt;
  if (!text) {
    throw unreadable(
        say("its encoding is mixed or unknown: line {} is neither UTF-8 nor GB18030", line_of(bytes, broken)));
  }
  return {std::move(*text), "GB18030"};
}

Decoded decode_marked(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return decode_utf16(bytes, "UTF-16LE");
  if (bytes.starts_with("\xFE\xFF")) return decode_utf16(bytes, "UTF-16BE");
  if (!bytes.starts_with("\xEF\xBB\xBF")) return decode_unmarked(bytes);
  auto const rest = bytes.substr(3);
  auto const broken = first_not_utf8(rest);
  if (broken == rest.size()) return {std::string{rest}, "UTF-8 BOM"};
  throw unreadable(say("its encoding is mixed: UTF-8 in part, but not on line {}", line_of(rest, broken)));
}

bool is_control(char c) {
  auto const byte = static_cast<unsigned char>(c);
  return byte == 0x7F || (byte < 0x20 && (byte < '\t' || byte > '\r'));
}

void refuse_control_characters(std::string_view text) {
  auto const found = std::find_if(text.begin(), text.end(), is_control);
  if (found == text.end()) return;
  auto const line = line_of(text, static_cast<std::size_t>(found - text.begin()));
  if (*found == '\0') throw unreadable(say("line {} holds a zero byte, as no text does", line));
  throw unreadable(say("line {} holds a control character, as no text does", line));
}

}  // namespace

Decoded decode(std::string_view bytes) {
  // A zero byte is a surer and more telling sign than what the other bytes may be.
  bool const utf16 = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  auto const zero = utf16 ? std::string_view::npos : bytes.find('\0');
  if (zero != std::string_view::npos) refuse_control_characters(bytes.substr(0, zero + 1));
  auto decoded = decode_marked(bytes);
  if (decoded.text.ends_with('\x1A')) decoded.text.pop_back();
  refuse_control_characters(decoded.text);
  return decoded;
}

}  // namespace zgz::intake
