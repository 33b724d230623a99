#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "lib/model/document.hpp"

namespace zgz::render {

/// A cell as people read it, safe for a terminal. `whole`: never to be wrapped.
struct GridCell {
  std::string text;
  Tone tone = Tone::plain;
  bool whole = false;
};

struct GridColumn {
  std::string title;
  bool number = false;
};

/// `group` is there in the first row of a run.
struct GridRow {
  std::optional<GridCell> group;
  std::vector<GridCell> cells;
};

/// A table as people read it; the column that groups the rows is not among the columns.
struct Grid {
  std::string title, group_title;
  bool grouped = false;
  std::vector<GridColumn> columns;
  std::vector<GridRow> rows;
};

[[nodiscard]] Grid grid_of(DocTable const& table);

/// The width of each column, so that all with two blanks between them take at most `width` columns of the
/// terminal; nothing if they cannot. Width 0 sets no limit.
[[nodiscard]] std::optional<std::vector<std::size_t>> column_widths(Grid const& grid, std::size_t width);

/// Blanks between columns.
inline constexpr std::size_t column_gap = 2;

}  // namespace zgz::render
