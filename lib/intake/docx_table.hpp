#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lib/intake/allowance.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// How a cell of a document's table lies on the table's grid.
struct CellShape {
  enum class Down { no, starts, goes_on };
  std::uint32_t span = 1;   ///< in columns of the grid
  Down down = Down::no;     ///< whether it is merged with those below, or with the one above
  bool joins_left = false;  ///< it is merged with the cell before it
};

/// Puts the cells of a document's table on its grid, row by row. What merged cells cover is left out.
class TableBuilder {
 public:
  /// `number` is that of the table in its document, from 1.
  TableBuilder(std::uint32_t number, Allowance& allowance);

  void begin_row() {
    ++m_row.number;
    m_next = 0;
  }

  /// Leaves out columns in front of the next cell. Throws `Error` (failed, unreadable-document) beyond a worksheet's
  /// width, as `add_cell` does.
  void skip(std::uint32_t columns);

  /// Throws `Error` (failed) also for more than the file may hold (unreadable-too-large).
  void add_cell(CellShape const& shape, std::string text);

  void end_row(bool hidden);

  /// The number of the row that was begun last, and the column of the next cell.
  [[nodiscard]] std::uint32_t row() const { return m_row.number; }
  [[nodiscard]] std::uint32_t next_column() const { return m_next; }

  /// The table as a sheet; the builder is of no more use.
  [[nodiscard]] Sheet finish();

 private:
  struct Area {
    Merge range;
    bool open = false;       ///< a cell below may go on with it
    bool continued = false;  ///< one does
  };
  [[nodiscard]] Area* area_above(std::uint32_t first, std::uint32_t last);
  void keep_ended();

  Allowance& m_allowance;
  Sheet m_sheet;
  Row m_row;
  std::uint32_t m_next = 0;
  std::vector<Area> m_above, m_here;  ///< the cells of the row above and of this one, by column
};

}  // namespace zgz::intake
