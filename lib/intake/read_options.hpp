#pragma once

#include <cstdint>
#include <string>

#include "lib/intake/layout.hpp"

namespace zgz::intake {

/// What to do about rows, columns and sheets that are hidden in a file. Until somebody has looked, what they hold is
/// neither taken nor passed over: the file is returned.
enum class Hidden { ask, include, skip };

/// What a person says of a file whose form the reader does not find by itself.
struct ReadOptions {
  Hidden hidden = Hidden::ask;
  std::string sheet;             ///< name of the worksheet to read; empty: the one that fits
  std::uint32_t header_row = 0;  ///< number of the row with the headings; 0: the one that fits best
  ColumnNames columns;           ///< which column is which field, in addition to the form's own names; must be there
  ColumnNames remembered;        ///< the same from before; those that are not there do not matter
};

/// All the names that were said; what is said now goes before what was said.
[[nodiscard]] inline ColumnNames all_columns(ReadOptions const& options) {
  auto names = options.columns;
  names.insert(options.remembered.begin(), options.remembered.end());
  return names;
}

}  // namespace zgz::intake
