#include "lib/intake/row_buffer.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace zgz::intake {

void RowBuffer::begin(std::uint32_t number, bool hidden) {
  m_row.number = number;
  m_row.hidden = hidden;
  m_count = 0;
}

Cell& RowBuffer::next() {
  if (m_count == m_row.cells.size()) {
    if (m_row.cells.empty()) m_row.cells.reserve(m_width);
    if (m_spare.empty()) return m_row.cells.emplace_back();
    m_row.cells.push_back(std::move(m_spare.back()));
    m_spare.pop_back();
  }
  auto& cell = m_row.cells[m_count];
  cell.column = 0;
  cell.kind = CellKind::text;
  cell.text.clear();
  cell.number.reset();
  cell.formula = false;
  return cell;
}

Row& RowBuffer::finish() {
  auto const surplus = m_row.cells.begin() + static_cast<std::ptrdiff_t>(m_count);
  std::move(surplus, m_row.cells.end(), std::back_inserter(m_spare));
  m_row.cells.erase(surplus, m_row.cells.end());
  m_width = std::min<std::size_t>(m_count, 64);
  return m_row;
}

}  // namespace zgz::intake
