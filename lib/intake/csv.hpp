#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "lib/base/byte_source.hpp"
#include "lib/intake/reader.hpp"
#include "lib/intake/row_buffer.hpp"

namespace zgz::intake {

/// A text with separators as a sheet without rows: its encoding, for which it is read through, and its separator
/// (comma, semicolon or tab, found by counting). Throws `Error` (unreadable-text) for text in no known encoding.
[[nodiscard]] Sheet csv_head(std::string const& name, ByteSource& bytes);

/// Hands out the rows of such a text (RFC 4180) that hold something, and gives the number of the others. Cells are text
/// exactly as typed. Throws `Error`: unreadable-text for a quote that is not closed, for text that follows a closing
/// quote (both mean that columns cannot be told apart safely) and for a record of more than `most_bytes`;
/// unreadable-kind if no row holds anything.
std::uint64_t each_csv_row(ByteSource& bytes, Sheet const& head, std::size_t most_bytes, RowSink const& on_row);

/// Reads the whole text as one sheet. Throws as the two above.
[[nodiscard]] Sheet read_csv(std::string const& name, std::string_view bytes, Limits const& limits);

}  // namespace zgz::intake
