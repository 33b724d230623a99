#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zgz {

/// What stands for bytes that are no character.
inline constexpr char32_t replacement_character = U'\uFFFD';

/// The code point at byte `at`, which moves behind it; U+FFFD for ill-formed bytes. `at` must be inside `text`.
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& at);

/// Appends a code point to `text`.
void append_code_point(std::string& text, char32_t code);

/// The code points of `text`, U+FFFD for each ill-formed sequence.
[[nodiscard]] std::u32string code_points(std::string_view text);

}  // namespace zgz
