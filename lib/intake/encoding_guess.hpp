#pragma once

#include <cstddef>
#include <string_view>

namespace zgz::intake {

/// Length of the well-formed UTF-8 character at the start of `text` (not empty); 0 if there is none.
[[nodiscard]] std::size_t utf8_length(std::string_view text);

/// Where the first ill-formed UTF-8 is; `text.size()` if there is none.
[[nodiscard]] std::size_t first_not_utf8(std::string_view text);

/// Whether text that is not UTF-8 as a whole was yet meant as such: most of its non-ASCII bytes are UTF-8 characters of
/// three bytes or more, or so are all those of a line with at least four. Chinese in GB18030 does not fall so by
/// chance.
[[nodiscard]] bool is_partly_utf8(std::string_view bytes);

/// Whether bytes that can be decoded as GB18030 are likely to be that: at least seven in ten of their double-byte
/// characters are in the GB 2312 ranges of symbols and ideographs, where ordinary Chinese stays (other encodings do
/// not).
[[nodiscard]] bool is_like_gb18030(std::string_view bytes);

}  // namespace zgz::intake
