#include "lib/render/csv_field.hpp"

#include <algorithm>
#include <array>

#include "lib/render/value.hpp"

namespace zgz::render {

namespace {

constexpr std::array<std::string_view, 10> formula_starts{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

/// Printable ASCII and whole bytes of UTF-8 need no look at each character.
bool holds_controls(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    auto const byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte == 0x7F || byte == 0xC2;
  });
}

}  // namespace

bool looks_like_formula(std::string_view text) {
  return std::any_of(formula_starts.begin(), formula_starts.end(),
                     [text](std::string_view start) { return text.starts_with(start); });
}

void append_quoted(std::string& csv, std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
    csv += text;
    return;
  }
  csv += '"';
  for (char const c : text) csv.append(c == '"' ? 2 : 1, c);
  csv += '"';
}

void append_text_field(std::string& csv, std::string_view text) {
  bool const formula = looks_like_formula(text);
  if (!formula && !holds_controls(text)) return append_quoted(csv, text);
  append_quoted(csv, without_controls(formula ? "'" + std::string{text} : text));
}

}  // namespace zgz::render
