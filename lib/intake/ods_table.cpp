#include "lib/intake/ods_table.hpp"

#include <algorithm>
#include <utility>

#include "lib/base/i18n.hpp"
#include "lib/intake/xlsx_values.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t most_merges = 100'000;

}  // namespace

OdsTable::OdsTable(std::string name, Allowance& allowance) : m_allowance(allowance) {
  m_sheet.name = std::move(name);
  m_sheet.format = "ods";
}

void OdsTable::add_columns(std::uint32_t times, bool hidden) {
  auto const end = m_next_column + times;
  for (auto column = m_next_column; hidden && column < std::min<std::uint64_t>(end, most_columns); ++column) {
    m_sheet.hidden_columns.push_back(static_cast<std::uint32_t>(column));
  }
  m_next_column = end;
}

void OdsTable::begin_row(std::uint32_t times, bool hidden) {
  m_times = times;
  m_column = 0;
  m_bytes = 0;
  m_row = {};
  m_row.hidden = hidden;
  m_areas.clear();
}

Error OdsTable::damaged_cell() const {
  return failure(Fault::unreadable_workbook, {say("row {0} of worksheet {1} has a cell that cannot be there",
                                                  std::to_string(m_number), m_sheet.name)});
}

void OdsTable::add_cell(OdsCell cell) {
  auto const first = m_column;
  m_column += cell.times;
  if (cell.columns > 1 || cell.rows > 1) add_area(cell);
  if (!cell.comment.empty() && first < most_columns && m_number <= most_rows) {
    m_allowance.take(1, cell.comment.size());
    m_sheet.comments.push_back(
        {static_cast<std::uint32_t>(m_number), static_cast<std::uint32_t>(first), std::move(cell.comment)});
  }
  if (!cell.holds_something) return;
  if (m_column > most_columns) throw damaged_cell();
  m_allowance.take_times(cell.times, 1, cell.cell.text.size());
  m_bytes += cell.times * cell.cell.text.size();
  for (auto column = first; column < m_column; ++column) {
    cell.cell.column = static_cast<std::uint32_t>(column);
    m_row.cells.push_back(cell.cell);
  }
}

/// A merged range is cut to the worksheet.
void OdsTable::add_area(OdsCell const& cell) {
  auto const first = m_column - cell.times;
  if (first >= most_columns || m_number > most_rows) return;
  auto const last_row = std::min<std::uint64_t>(m_number + cell.rows - 1, most_rows);
  auto const last_column = std::min<std::uint64_t>(first + cell.columns, most_columns) - 1;
  m_areas.push_back({static_cast<std::uint32_t>(m_number), static_cast<std::uint32_t>(last_row),
                     static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last_column)});
}

void OdsTable::end_row() {
  if (m_row.cells.empty()) {
    m_blank_rows += m_times;
  } else {
    add_copies();
  }
  m_number += m_times;
}

void OdsTable::add_copies() {
  auto const last = m_number + m_times - 1;
  if (last > most_rows) {
    throw failure(Fault::unreadable_workbook, {say("worksheet {0} goes on after row {1} with one that cannot be there",
                                                   m_sheet.name, std::to_string(most_rows))});
  }
  m_allowance.take_times(m_times - 1, m_row.cells.size(), m_bytes);
  if (m_areas.size() * m_times > most_merges - std::min(most_merges, m_sheet.merges.size())) {
    throw failure(Fault::unreadable_too_large, {say("{} merged ranges", std::to_string(most_merges))});
  }
  m_sheet.blank_rows += std::exchange(m_blank_rows, 0);
  for (auto number = m_number; number <= last; ++number) {
    auto const down = static_cast<std::uint32_t>(number - m_number);
    for (auto area : m_areas) {
      area.first_row += down;
      area.last_row = std::min(area.last_row + down, most_rows);
      m_sheet.merges.push_back(area);
    }
    m_row.number = static_cast<std::uint32_t>(number);
    m_sheet.rows.push_back(m_row);
  }
}

Sheet OdsTable::finish() { return std::move(m_sheet); }

}  // namespace zgz::intake
