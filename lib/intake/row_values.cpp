#include "lib/intake/row_values.hpp"

#include <algorithm>

#include "lib/base/text.hpp"

namespace zgz::intake {

std::string RowValues::text(Field field) const {
  auto const found = values.find(field);
  return found == values.end() ? std::string{} : found->second.text;
}

bool RowValues::own(Field field) const {
  auto const found = values.find(field);
  return found != values.end() && !found->second.filled;
}

RowFiller::RowFiller(Sheet const& sheet, Header const& header, std::vector<Field> const& fillable) : m_header(header) {
  auto const may_fill = [&](std::uint32_t column) {
    auto const field = header.fields.find(column);
    return field != header.fields.end() && std::find(fillable.begin(), fillable.end(), field->second) != fillable.end();
  };
  auto const header_row = sheet.rows[header.index].number;
  for (auto const& merge : sheet.merges) {
    bool const down = merge.first_row > header_row && merge.last_row > merge.first_row;
    if (down && may_fill(merge.first_column)) m_merges.push_back(merge);
  }
  std::sort(m_merges.begin(), m_merges.end(), [](Merge const& a, Merge const& b) { return a.first_row < b.first_row; });
}

RowValues RowFiller::values_of(Row const& row) {
  if (row.outside) return {};
  std::erase_if(m_open, [&](auto const& open) { return open.first.last_row < row.number; });
  RowValues result;
  auto const put = [&](std::uint32_t column, Cell const& cell, bool filled) {
    auto const field = m_header.fields.find(column);
    auto text = tidy(cell.text);
    if (field == m_header.fields.end() || text.empty()) return;
    result.values.try_emplace(field->second, RowValues::Value{cell, std::move(text), filled});
  };
  for (auto const& cell : row.cells) put(cell.column, cell, false);
  for (auto const& [merge, cell] : m_open) put(merge.first_column, cell, true);
  for (; m_next < m_merges.size() && m_merges[m_next].first_row <= row.number; ++m_next) {
    if (m_merges[m_next].first_row < row.number) continue;
    auto const anchor = std::find_if(row.cells.begin(), row.cells.end(),
                                     [&](Cell const& cell) { return cell.column == m_merges[m_next].first_column; });
    if (anchor != row.cells.end()) m_open.emplace_back(m_merges[m_next], *anchor);
  }
  return result;
}

}  // namespace zgz::intake
