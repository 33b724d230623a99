#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/likeness.hpp"
#include "lib/base/width.hpp"

namespace zgz {

/// NFKC, lower case, every kind of white space, control and zero-width character removed, and the
/// dashes and strokes that OCR puts for 一 left alone: the form in which headers, names and labels are
/// compared. Full-width letters, digits, brackets and colons thereby equal the half-width ones.
/// Ill-formed bytes become U+FFFD.
[[nodiscard]] std::string fold(std::string_view text);

/// What a person meant to type: NFKC is not applied, leading and trailing white space (also U+3000),
/// invisible marks (zero-width blanks, byte order marks, marks of writing direction) and control
/// characters other than line feeds are removed, tabs become blanks, line ends become `\n`.
/// Ill-formed bytes stay.
[[nodiscard]] std::string tidy(std::string_view text);

/// `text` without white space (also U+3000) at either end.
[[nodiscard]] std::string_view trim(std::string_view text);

/// The number of code points.
[[nodiscard]] std::size_t length(std::string_view text);

/// At most `count` code points, the last of which is `…` if something was cut.
[[nodiscard]] std::string shorten(std::string_view text, std::size_t count);

/// Whether `text` is well-formed UTF-8.
[[nodiscard]] bool is_utf8(std::string_view text);

/// The parts between the separators, one more than there are separators.
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);
[[nodiscard]] std::string join(std::vector<std::string> const& parts, std::string_view separator);
[[nodiscard]] bool contains(std::string_view text, std::string_view part);

/// `text` with each `from` replaced; an empty `from` changes nothing.
[[nodiscard]] std::string replace_all(std::string text, std::string_view from, std::string_view to);

}  // namespace zgz
