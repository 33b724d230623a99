#include "lib/render/cells.hpp"

#include "lib/render/csv_field.hpp"

namespace zgz::render {

std::string cells_csv(Sheet const& sheet) {
  std::string csv;
  std::uint32_t written = 0;
  for (auto const& row : sheet.rows) {
    if (!row.outside && row.number > written + 1) csv.append(row.number - written - 1, '\n');
    if (!row.outside) written = row.number;
    std::uint32_t column = 0;
    for (auto const& cell : row.cells) {
      for (; column < cell.column; ++column) csv += ',';
      append_text_field(csv, cell.text);
    }
    csv += '\n';
  }
  return csv;
}

}  // namespace zgz::render
