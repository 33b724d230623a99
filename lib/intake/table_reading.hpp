#pragma once

#include <cstddef>

#include "lib/intake/choose_table.hpp"
#include "lib/model/submission.hpp"

namespace zgz::intake {

/// A form is read and answered by people; a table of more rows is none.
inline constexpr std::size_t most_form_rows = 5'000;

/// Throws `Error` (failed, unreadable-too-large) for a table of more rows than that, or with a cell longer than any
/// spreadsheet holds.
void refuse_absurd(Table const& table);
void refuse_absurd(Sheet const& sheet, std::size_t header);  ///< the same, by the last row of the headings

/// What is known of a sheet before its rows are read: where it comes from, and how many rows there are and are blank.
[[nodiscard]] Reading begin_reading(Sheet const& sheet);

}  // namespace zgz::intake
