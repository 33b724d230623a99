#pragma once

#include <string>
#include <string_view>

namespace zgz {

/// `text` as it can be shown on a line without doing anything to the terminal: `\x1b` for control characters and for
/// bytes that are no UTF-8, `\u202e` for marks that nobody sees and that can turn a line around.
[[nodiscard]] std::string printable(std::string_view text);

/// C0 and C1 control characters and DEL.
[[nodiscard]] constexpr bool is_control(char32_t code) { return code < 0x20 || (code >= 0x7F && code < 0xA0); }

/// Whether `text` holds anything that is seen: more than blanks, control characters and invisible marks.
[[nodiscard]] bool is_visible(std::string_view text);

}  // namespace zgz
