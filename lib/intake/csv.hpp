#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/intake/reader.hpp"

namespace zgz::intake {

/// Reads text with separators (RFC 4180; comma, semicolon or tab, found by counting) as one sheet. Cells are text
/// exactly as typed. Throws `Error` (unreadable-text) for text in no known encoding, a quote that is not closed, and
/// text that follows a closing quote: both mean that columns cannot be told apart safely.
[[nodiscard]] Sheet read_csv(std::string const& name, std::string_view bytes, Limits const& limits);

}  // namespace zgz::intake
