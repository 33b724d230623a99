#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "lib/model/document.hpp"

namespace zgz::render {

/// Text that cannot do anything to a terminal: line ends become `\n`, tabs blanks, other control characters
/// and marks of writing direction are shown as `\x1b` or `\u202e`, ill-formed bytes as U+FFFD.
[[nodiscard]] std::string visible(std::string_view text);

/// As `visible`, but tabs, carriage returns and marks of writing direction stay.
[[nodiscard]] std::string without_controls(std::string_view text);

/// What people read, in their language: labels, ISO dates, yes and no, percentages; nothing for no value. Safe for a
/// terminal.
[[nodiscard]] std::string for_people(Value const& value);

/// What machines read: words, ISO dates, `true` and `false`, lists joined by `;`, percentages; nothing for no value
/// and for a share of nothing.
[[nodiscard]] std::string for_machines(Value const& value);

/// Whether a value is kept on one line: a number, a date, yes or no, a reference such as `P7`.
[[nodiscard]] bool kept_whole(Value const& value);

enum class Reader { person, machine };

/// Whether a reader sees the table at all.
[[nodiscard]] bool is_shown(DocTable const& table, Reader reader);

/// Indices of the columns that a reader sees, in order.
[[nodiscard]] std::vector<std::size_t> columns_for(DocTable const& table, Reader reader);

}  // namespace zgz::render
