#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lib/base/error.hpp"
#include "lib/intake/allowance.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// A cell as it is written once, however often it stands there.
struct OdsCell {
  Cell cell;
  bool holds_something = false;
  std::uint32_t times = 1;
  std::uint32_t columns = 1, rows = 1;  ///< that it covers
  std::string comment;
};

/// Puts the rows of a worksheet together. What is repeated is written out only as far as it holds something; the
/// millions of empty rows and columns at the end of a sheet cost nothing.
class OdsTable {
 public:
  OdsTable(std::string name, Allowance& allowance);

  void add_columns(std::uint32_t times, bool hidden);

  void begin_row(std::uint32_t times, bool hidden);

  /// Throws `Error` (failed): unreadable-workbook for content beyond the columns of a worksheet, unreadable-too-large
  /// for more than the file may hold.
  void add_cell(OdsCell cell);

  /// Cells that a merged one covers.
  void skip(std::uint32_t times) { m_column += times; }

  /// Throws `Error` as `add_cell` does, for the rows of a worksheet.
  void end_row();

  /// The worksheet; the builder is of no more use.
  [[nodiscard]] Sheet finish();

 private:
  [[nodiscard]] Error damaged_cell() const;
  void add_area(OdsCell const& cell);
  void add_copies();

  Allowance& m_allowance;
  Sheet m_sheet;
  // Counts of repetitions come from the file and add up beyond 32 bits.
  std::uint64_t m_next_column = 0;  ///< whose properties come next
  std::uint64_t m_number = 1, m_times = 1, m_column = 0;
  std::uint64_t m_blank_rows = 0;  ///< since the last row that holds something
  std::uint64_t m_bytes = 0;       ///< of the row's text
  Row m_row;
  std::vector<Merge> m_areas;  ///< that begin in this row
};

}  // namespace zgz::intake
