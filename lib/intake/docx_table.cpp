#include "lib/intake/docx_table.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/intake/xlsx_values.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t most_merges = 100'000;

bool holds_something(std::string const& text) { return !trim_xml(text).empty(); }

bool is_merged(Merge const& range) {
  return range.last_row > range.first_row || range.last_column > range.first_column;
}

}  // namespace

TableBuilder::TableBuilder(std::uint32_t number, Allowance& allowance) : m_allowance(allowance) {
  m_sheet.table = number;
}

void TableBuilder::skip(std::uint32_t columns) {
  if (columns > most_columns - m_next) {
    throw failure(Fault::unreadable_document, {say("row {0} of table {1} has a cell that cannot be there",
                                                   std::to_string(m_row.number), std::to_string(m_sheet.table))});
  }
  m_next += columns;
}

TableBuilder::Area* TableBuilder::area_above(std::uint32_t first, std::uint32_t last) {
  auto const found =
      std::lower_bound(m_above.begin(), m_above.end(), first,
                       [](Area const& area, std::uint32_t column) { return area.range.first_column < column; });
  bool const fits = found != m_above.end() && found->open && found->range.first_column == first &&
                    found->range.last_column == last && found->range.last_row + 1 == m_row.number;
  return fits ? &*found : nullptr;
}

void TableBuilder::add_cell(CellShape const& shape, std::string text) {
  auto const first = m_next;
  skip(std::max(shape.span, std::uint32_t{1}));
  auto const last = m_next - 1;
  if (shape.joins_left && !m_here.empty()) {
    m_here.back().range.last_column = last;
    return;
  }
  auto* const above = shape.down == CellShape::Down::goes_on ? area_above(first, last) : nullptr;
  if (above != nullptr) {
    m_here.push_back(*above);
    m_here.back().range.last_row = m_row.number;
    above->continued = true;
    return;
  }
  m_here.push_back({{m_row.number, m_row.number, first, last}, shape.down == CellShape::Down::starts});
  if (!holds_something(text)) return;
  m_allowance.take(1, text.size());
  Cell cell;
  cell.column = first;
  cell.text = std::move(text);
  m_row.cells.push_back(std::move(cell));
}

void TableBuilder::end_row(bool hidden) {
  keep_ended();
  m_above = std::exchange(m_here, {});
  if (m_row.cells.empty()) {
    ++m_sheet.blank_rows;
    return;
  }
  Row row;
  row.number = m_row.number;
  row.cells = std::exchange(m_row.cells, {});
  row.hidden = hidden;
  m_sheet.rows.push_back(std::move(row));
}

void TableBuilder::keep_ended() {
  for (auto const& area : m_above) {
    if (area.continued || !is_merged(area.range)) continue;
    if (m_sheet.merges.size() >= most_merges) {
      throw failure(Fault::unreadable_too_large, {say("{} merged ranges", std::to_string(most_merges))});
    }
    m_sheet.merges.push_back(area.range);
  }
}

Sheet TableBuilder::finish() {
  keep_ended();
  std::sort(m_sheet.merges.begin(), m_sheet.merges.end(), [](Merge const& a, Merge const& b) {
    return std::tie(a.first_row, a.first_column) < std::tie(b.first_row, b.first_column);
  });
  return std::move(m_sheet);
}

}  // namespace zgz::intake
