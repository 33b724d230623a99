#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// Takes a row that was read, also for good; false if no more rows are wanted.
using RowSink = std::function<bool(Row&)>;

/// One row that is filled again and again: what its texts took of memory serves the next row.
class RowBuffer {
 public:
  /// Starts a row.
  void begin(std::uint32_t number, bool hidden);

  /// An empty cell to fill, the same until `keep` is called.
  [[nodiscard]] Cell& next();

  /// The cell that `next` gave belongs to the row.
  void keep() { ++m_count; }

  [[nodiscard]] std::uint32_t number() const { return m_row.number; }

  /// Whether no cell was kept.
  [[nodiscard]] bool empty() const { return m_count == 0; }

  /// The row with the cells that were kept, until `begin` is called again; its cells may be moved away.
  [[nodiscard]] Row& finish();

 private:
  Row m_row;
  std::size_t m_count = 0;
  std::size_t m_width = 0;    // cells of the row before
  std::vector<Cell> m_spare;  // cells of wider rows
};

}  // namespace zgz::intake
