#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zgz {

/// Columns that the text takes on a terminal: 2 for wide and full-width characters, 0 for combining,
/// zero-width and control characters, 1 for all others (also those of ambiguous width, such as “ and …).
[[nodiscard]] std::size_t display_width(std::string_view text);

/// `text` followed (`right` false) or preceded (`right` true) by blanks up to `width` columns; longer text is returned
/// whole.
[[nodiscard]] std::string pad(std::string_view text, std::size_t width, bool right = false);

/// Breaks text into lines of at most `width` columns (at least 2), between words where there are words
/// and between any two ideographs. Closing punctuation never starts a line and opening punctuation never
/// ends one, unless the line is too narrow for both. Keeps `\n`; blanks at line ends are dropped.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// Columns of the widest piece of `text` that `wrap` does not break unless it must.
[[nodiscard]] std::size_t unbreakable_width(std::string_view text);

}  // namespace zgz
