#pragma once

#include <string>
#include <vector>

#include "lib/render/marked_workbook.hpp"
#include "lib/render/workbook.hpp"

namespace zgz::render {

inline constexpr Colour fault_fill = 0xFFC7CE, note_fill = 0xFFEB9C;

/// A sheet of the copy, and whether something of it was left out.
struct MarkedSheet {
  BookSheet sheet;
  bool cut = false;
};

/// One sheet of a file with its faults and notes marked; its name is left to the caller. At most `cells` cells are
/// shown, beside the limits.
[[nodiscard]] MarkedSheet marked_sheet(Sheet const& sheet, std::vector<Diagnostic> const& diagnostics,
                                       std::size_t cells, MarkedLimits const& limits);

}  // namespace zgz::render
