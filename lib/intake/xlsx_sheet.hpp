#pragma once

#include <cstdint>
#include <string>

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
};

/// Adds rows, merges and what is hidden to `sheet`. Throws `Error` on damage and beyond the bounds of `context`.
void read_worksheet(Archive& archive, std::string const& part, SheetContext& context, Sheet& sheet);

}  // namespace zgz::intake
