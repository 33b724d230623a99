#pragma once

#include <cstdint>
#include <string>

#include "lib/intake/row_buffer.hpp"
#include "lib/intake/xlsx_strings.hpp"
#include "lib/intake/xlsx_styles.hpp"
#include "lib/intake/zip.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// What all worksheets of a workbook share: strings, styles, and what the workbook may still hold. Cells can repeat one
/// shared string, so text is bounded too.
struct SheetContext {
  SharedStrings strings;
  DateStyles dates;
  bool from_1904 = false;
  std::uint64_t cells_left = 0, most_cells = 0;
  std::uint64_t text_left = 0, most_text = 0;  ///< in bytes
  std::uint64_t most_row_text = 0;             ///< in bytes; of one row, before anything is taken from it
};

/// Hands out the rows of a worksheet that hold something and adds all else to `sheet`: merges, blank rows, what is
/// hidden. Ends early, with nothing added of what comes after, when no more rows are wanted. Throws `Error` on damage
/// and beyond the bounds of `context`.
void read_worksheet(Archive& archive, std::string const& part, SheetContext& context, Sheet& sheet,
                    RowSink const& on_row);

}  // namespace zgz::intake
