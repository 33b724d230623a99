#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "lib/intake/biff_book.hpp"
#include "lib/intake/biff_records.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// What an old workbook may still hold; cells can repeat one shared string, so text is bounded too.
struct BiffBounds {
  std::uint64_t cells_left = 0, most_cells = 0;
  std::uint64_t text_left = 0, most_text = 0;  ///< in bytes
};

/// Collects the cells of one worksheet from its records, in whatever order they stand.
class BiffCells {
 public:
  /// All must outlive it; `sheet` is only named in messages until `finish`.
  BiffCells(BiffBook const& book, BiffBounds& bounds, Sheet& sheet);

  /// Whether the record was one of cells. Throws `Error` for a cell that cannot be read and beyond the bounds.
  [[nodiscard]] bool take(BiffRecords& records);

  /// Puts the cells into the sheet as rows. Throws `Error` for two cells at one place.
  void finish();

 private:
  struct Placed {
    std::uint32_t row;
    Cell cell;
  };

  void take_several(ByteView data);
  void take_formula(ByteView data);
  void take_text(BiffRecords& records);
  [[nodiscard]] bool take_single(BiffKind kind, ByteView data);
  [[nodiscard]] Cell begin(ByteView data) const;
  void keep(std::uint32_t row, Cell cell, bool uncomputed = false);
  void keep_waiting();
  void set_number(Cell& cell, double value, std::uint16_t style) const;
  void set_text(Cell& cell, BiffKind kind, ByteView data) const;
  void set_truth_or_error(Cell& cell, std::uint8_t value, bool error, std::uint32_t row) const;
  [[nodiscard]] Error unreadable(std::uint32_t row, std::uint32_t column) const;

  BiffBook const& m_book;
  BiffBounds& m_bounds;
  Sheet& m_sheet;
  std::vector<Placed> m_cells;
  std::optional<Placed> m_waiting;  ///< a formula whose text comes in a later record
};

}  // namespace zgz::intake
