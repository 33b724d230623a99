#pragma once

#include <cstdint>
#include <string>

#include "lib/model/sheet.hpp"

namespace zgz::render {

/// Every cell of a sheet where it stands, as csv: one record a row of the sheet, blank rows included, so that the
/// record's number is the row's. Lines outside a document's table come in their order. A text that a spreadsheet would
/// take for a formula gets a `'` in front.
class CellsCsv {
 public:
  /// Appends the record of the next row, with what is needed for the blank rows before it, to `csv`.
  void append(std::string& csv, Row const& row);

 private:
  std::uint32_t m_written = 0;  // the number of the row before
};

}  // namespace zgz::render
