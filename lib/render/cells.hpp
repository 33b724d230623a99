#pragma once

#include <string>

#include "lib/model/sheet.hpp"

namespace zgz::render {

/// Every cell of a sheet where it stands, as csv: one record a row of the sheet, blank rows included, so that the
/// record's number is the row's. Lines outside a document's table come in their order. A text that a spreadsheet would
/// take for a formula gets a `'` in front.
[[nodiscard]] std::string cells_csv(Sheet const& sheet);

}  // namespace zgz::render
