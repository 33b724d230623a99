#include "lib/render/csv_field.hpp"

#include <algorithm>
#include <array>

#include "lib/render/value.hpp"

namespace zgz::render {

namespace {

constexpr std::array<std::string_view, 10> formula_starts{"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};

/// What the bytes of a text ask for.
enum Mark : unsigned { plain = 0, quotes = 1, controls = 2 };

constexpr std::array<unsigned char, 256> marks = [] {
  std::array<unsigned char, 256> table{};
  // Printable ASCII and whole bytes of UTF-8 need no look at each character; some controls begin with C2.
  for (unsigned byte = 0; byte < 0x20; ++byte) table.at(byte) = controls;
  table[0x7F] = table[0xC2] = controls;
  table['\r'] = table['\n'] = quotes | controls;
  table[','] = table['"'] = quotes;
  return table;
}();

unsigned marks_in(std::string_view text) {
  unsigned found = plain;
  for (char const c : text) found |= marks[static_cast<unsigned char>(c)];
  return found;
}

void append_in_quotes(std::string& csv, std::string_view text) {
  csv += '"';
  for (char const c : text) csv.append(c == '"' ? 2 : 1, c);
  csv += '"';
}

/// Whether a text can be one of `formula_starts` by its first byte.
bool may_be_formula(std::string_view text) {
  return !text.empty() && (std::string_view{"=+-@\t\r\xEF"}.find(text.front()) != std::string_view::npos);
}

}  // namespace

bool looks_like_formula(std::string_view text) {
  return may_be_formula(text) && std::any_of(formula_starts.begin(), formula_starts.end(),
                                             [text](std::string_view start) { return text.starts_with(start); });
}

void append_quoted(std::string& csv, std::string_view text) {
  if ((marks_in(text) & quotes) != 0) return append_in_quotes(csv, text);
  csv += text;
}

void append_text_field(std::string& csv, std::string_view text) {
  bool const formula = looks_like_formula(text);
  auto const found = marks_in(text);
  if (!formula && found == plain) {
    csv += text;
  } else if (!formula && found == quotes) {
    append_in_quotes(csv, text);
  } else {
    append_quoted(csv, without_controls(std::string{formula ? "'" : ""}.append(text)));
  }
}

}  // namespace zgz::render
