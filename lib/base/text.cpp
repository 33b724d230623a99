#include "lib/base/text.hpp"

#include <algorithm>
#include <optional>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "lib/base/utf8.hpp"

namespace zgz {

namespace {

bool is_blank(char32_t code) {
  return code < 0x80 ? code == ' ' || (code >= '\t' && code <= '\r') : u_isUWhiteSpace(static_cast<UChar32>(code)) != 0;
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

bool is_invisible(char32_t code) {
  auto const category = u_charType(static_cast<UChar32>(code));
  return category == U_CONTROL_CHAR || category == U_FORMAT_CHAR;
}

char32_t lower_ascii(char32_t code) { return code >= 'A' && code <= 'Z' ? code + 0x20 : code; }

/// What a character of everyday headers folds to, 0 for none; nothing where ICU must decide.
std::optional<char32_t> fold_everyday(char32_t code) {
  if (code < 0x80) return code <= 0x20 || code == 0x7F ? 0 : lower_ascii(code);
  if (code >= 0x4E00 && code <= 0x9FFF) return code;
  if (code >= 0xFF01 && code <= 0xFF5E) return lower_ascii(code - 0xFEE0);
  if (code == 0x3000) return 0;
  if (code == 0x3001 || code == 0x3002 || (code >= 0x3008 && code <= 0x3011)) return code;
  return std::nullopt;
}

std::string without_blanks(std::string_view text) {
  std::string bare;
  bare.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    auto const code = next_code_point(text, at);
    if (!is_blank(code) && !is_invisible(code)) append_code_point(bare, code);
  }
  return bare;
}

std::string nfkc_casefold(std::string const& text) {
  static auto const* const normalizer = [] {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFKCCasefoldInstance(status);
  }();
  std::string folded;
  icu::StringByteSink<std::string> sink{&folded, static_cast<int32_t>(text.size())};
  UErrorCode status = U_ZERO_ERROR;
  normalizer->normalizeUTF8(0, text, sink, nullptr, status);
  return folded;
}

std::string fold_any(std::string_view text) {
  auto folded = nfkc_casefold(without_blanks(text));
  // A character may decompose into a blank and a mark, which joins what stood before the blank.
  for (auto bare = without_blanks(folded); bare != folded; bare = without_blanks(folded)) {
    folded = nfkc_casefold(bare);
  }
  return folded;
}

/// What `tidy` makes of a character: itself, another, or 0 for nothing.
char32_t tidy_code(char32_t code) {
  if (code == '\t') return ' ';
  if (code == '\n' || code == '\r' || code == 0x85 || code == 0x2028 || code == 0x2029) return '\n';
  if (code < 0x20 || (code >= 0x7F && code < 0xA0)) return 0;
  bool const direction = code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
                         (code >= 0x2066 && code <= 0x2069) || code == 0x061C;
  return direction || code == 0x200B || code == 0x2060 || code == 0xFEFF ? 0 : code;
}

/// Whether the bytes can hold a character that `tidy` changes inside the text; most texts cannot.
bool may_be_untidy(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto const byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8) return true;
    if (byte != 0xE2 && byte != 0xEF) continue;
    auto const next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
    if (next == 0x80 || next == 0x81 || next == 0xBB) return true;
  }
  return false;
}

}  // namespace

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    auto const start = at;
    auto const code = next_code_point(text, at);
    auto const becomes = fold_everyday(code);
    if (!becomes) return fold_any(text);
    if (*becomes == code) {
      folded.append(text, start, at - start);
    } else if (*becomes != 0) {
      append_code_point(folded, *becomes);
    }
  }
  return folded;
}

std::string tidy(std::string_view text) {
  if (!may_be_untidy(text)) return std::string{trim(text)};
  std::string tidied;
  tidied.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    auto const start = at;
    auto const code = next_code_point(text, at);
    if (code == '\r' && at < text.size() && text[at] == '\n') continue;
    auto const kept = tidy_code(code);
    if (kept == code) {
      tidied.append(text.substr(start, at - start));
    } else if (kept != 0) {
      append_code_point(tidied, kept);
    }
  }
  return std::string{trim(tidied)};
}

std::string_view trim(std::string_view text) {
  std::size_t first = 0;
  for (auto at = first; at < text.size() && is_blank(next_code_point(text, at));) first = at;
  text.remove_prefix(first);
  while (!text.empty()) {
    auto last = text.size() - 1;
    while (last > 0 && is_continuation(text[last])) --last;
    auto at = last;
    if (!is_blank(next_code_point(text, at)) || at != text.size()) break;
    text.remove_suffix(text.size() - last);
  }
  return text;
}

std::size_t length(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) static_cast<void>(next_code_point(text, at));
  return count;
}

std::string shorten(std::string_view text, std::size_t count) {
  if (count == 0) return {};
  std::size_t kept = 0;
  std::size_t at = 0;
  for (std::size_t taken = 0; at < text.size(); ++taken) {
    if (taken == count) return std::string{text.substr(0, kept)} + "…";
    if (taken + 1 == count) kept = at;
    static_cast<void>(next_code_point(text, at));
  }
  return std::string{text};
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    auto const start = at;
    bool const replaced = next_code_point(text, at) == replacement_character;
    if (replaced && text.substr(start, at - start) != "\uFFFD") return false;
  }
  return true;
}

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (;;) {
    auto const end = text.find(separator);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

std::string join(std::vector<std::string> const& parts, std::string_view separator) {
  std::string joined;
  for (auto const& part : parts) {
    if (&part != &parts.front()) joined += separator;
    joined += part;
  }
  return joined;
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  if (from.empty()) return text;
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

}  // namespace zgz
