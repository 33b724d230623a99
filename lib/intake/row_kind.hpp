#pragma once

#include "lib/intake/none.hpp"
#include "lib/intake/row_values.hpp"
#include "lib/intake/sign_off.hpp"

namespace zgz::intake {

/// What a row below the headings is.
enum class RowKind { data, continuation, zero, blank, furniture, header, total, sample, unrecognised };

/// The words that tell rows apart, folded once.
struct RowWords {
  std::vector<std::string> title, total, sample;
  NoneWords none;
  explicit RowWords(Plan const& plan);
};

/// The headings of the table and what a row would be as one.
struct Headings {
  Header const& table;
  Header const& row;
};

/// Tells what a row is. Nothing that may be a problem is passed over: a row with a problem, a measure, a day, an owner
/// or a category is data, and faulty if need be, unless all of it is furniture; `after_sign_off` says that the lines
/// below the table have begun.
[[nodiscard]] RowKind kind_of(Row const& row, RowValues const& values, Headings const& headings, RowWords const& words,
                              SignOffReader const& labels, bool after_sign_off);

}  // namespace zgz::intake
