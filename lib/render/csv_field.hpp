#pragma once

#include <string>
#include <string_view>

namespace zgz::render {

/// Appends a text as a field of RFC 4180, quoted where it must be.
void append_quoted(std::string& csv, std::string_view text);

/// The same, with a `'` in front of what a spreadsheet would take for a formula, and control characters shown.
void append_text_field(std::string& csv, std::string_view text);

/// Whether a spreadsheet would take the text for a formula: it starts with = + - @, their full-width forms, a tab or a
/// carriage return.
[[nodiscard]] bool looks_like_formula(std::string_view text);

}  // namespace zgz::render
