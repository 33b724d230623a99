#pragma once

#include "lib/intake/row_values.hpp"
#include "lib/intake/sign_off.hpp"

namespace zgz::intake {

/// What a row below the headings is.
enum class RowKind { data, continuation, zero, blank, furniture, header, total, sample, unrecognised };

/// The words that tell rows apart, folded once.
struct RowWords {
  std::vector<std::string> title, zero, total, sample;
  explicit RowWords(ChecklistForm const& form);
};

/// The row's cells in a line, folded, with `cell_end` between them.
[[nodiscard]] std::string folded_line(Row const& row);

/// Whether a row's text says that there is nothing to report.
[[nodiscard]] bool says_none(std::string const& text, RowWords const& words);

/// Tells what a row is. A row that names a problem, a measure and a due day is data whatever its words are;
/// `after_sign_off` says that the lines below the table have begun.
[[nodiscard]] RowKind kind_of(Row const& row, RowValues const& values, Header const& header_match, RowWords const& words,
                              SignOffReader const& labels, bool after_sign_off);

}  // namespace zgz::intake
