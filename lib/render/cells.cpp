#include "lib/render/cells.hpp"

#include "lib/render/csv_field.hpp"

namespace zgz::render {

void CellsCsv::append(std::string& csv, Row const& row) {
  if (!row.outside) {
    if (row.number > m_written + 1) csv.append(row.number - m_written - 1, '\n');
    m_written = row.number;
  }
  std::uint32_t column = 0;
  for (auto const& cell : row.cells) {
    for (; column < cell.column; ++column) csv += ',';
    append_text_field(csv, cell.text);
  }
  csv += '\n';
}

}  // namespace zgz::render
