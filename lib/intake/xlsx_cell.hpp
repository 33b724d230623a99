#pragma once

#include <cstdint>
#include <string_view>

#include "lib/intake/xlsx_sheet.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// How a cell's stored value is to be understood (its `t`).
enum class CellType { number, shared, inlined, formula_text, boolean, error, iso_date, unknown };

[[nodiscard]] CellType cell_type(std::string_view text);

/// A cell as its tags describe it.
struct RawCell {
  std::uint32_t column = 0;
  CellType type = CellType::number;
  bool date = false;  ///< its number format shows a date
  bool formula = false;
  bool stored = false;    ///< it has a value, be it empty
  bool preserve = false;  ///< white space at the ends counts
};

/// Fills an empty cell; its text stays empty where it holds nothing. False if `value` is none of the cell's type.
[[nodiscard]] bool fill_cell(Cell& cell, RawCell const& raw, std::string_view value, SheetContext const& context);

}  // namespace zgz::intake
