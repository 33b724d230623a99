#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zgz::intake {

/// The sign that a character of a font of pictures (Wingdings, Wingdings 2) shows, as far as forms use it: `☑`, `☒`,
/// `☐` or `√`; empty for any other. `code` is the character or its place in the private area (00FE, F0FE).
[[nodiscard]] std::string_view picture_mark(std::uint32_t code);

/// Whether a font shows pictures instead of letters.
[[nodiscard]] bool is_picture_font(std::string_view font);

/// What a symbol (`w:sym`) shows: its mark, or the character itself where it has a place outside the private area;
/// empty where neither tells anything. `code` is hexadecimal.
[[nodiscard]] std::string symbol_text(std::string_view font, std::string_view code);

/// `text` typed in a font of pictures, as the marks that it shows; what is no mark is left out.
[[nodiscard]] std::string picture_text(std::string_view text);

/// `text` with the characters of the private area that stand for marks replaced by these.
[[nodiscard]] std::string with_marks(std::string_view text);

}  // namespace zgz::intake
