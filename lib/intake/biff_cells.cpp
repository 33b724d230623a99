#include "lib/intake/biff_cells.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <string_view>
#include <utility>

#include "lib/base/i18n.hpp"
#include "lib/intake/xlsx_values.hpp"
#include "lib/intake/zip.hpp"

namespace zgz::intake {

namespace {

struct ErrorCode {
  std::uint8_t code;
  std::string_view text;
};

constexpr std::array errors{ErrorCode{0x00, "#NULL!"}, ErrorCode{0x07, "#DIV/0!"},      ErrorCode{0x0F, "#VALUE!"},
                            ErrorCode{0x17, "#REF!"},  ErrorCode{0x1D, "#NAME?"},       ErrorCode{0x24, "#NUM!"},
                            ErrorCode{0x2A, "#N/A"},   ErrorCode{0x2B, "#GETTING_DATA"}};

/// A number in four bytes: a whole one or the upper half of a double, either one perhaps to be divided by 100.
double rk_value(std::uint32_t rk) {
  auto const value = (rk & 2) != 0 ? static_cast<double>(static_cast<std::int32_t>(rk) >> 2)
                                   : std::bit_cast<double>(std::uint64_t{rk & ~std::uint32_t{3}} << 32);
  return (rk & 1) != 0 ? value / 100 : value;
}

std::uint32_t row_of(ByteView data) { return data.u16(0) + 1U; }

}  // namespace

BiffCells::BiffCells(BiffBook const& book, BiffBounds& bounds, Sheet& sheet)
    : m_book(book), m_bounds(bounds), m_sheet(sheet) {}

bool BiffCells::take(BiffRecords& records) {
  switch (records.kind()) {
    case BiffKind::several_rk:
      take_several(records.data());
      return true;
    case BiffKind::formula:
      take_formula(records.data());
      return true;
    case BiffKind::formula_text:
      take_text(records);
      return true;
    default:
      return take_single(records.kind(), records.data());
  }
}

bool BiffCells::take_single(BiffKind kind, ByteView data) {
  constexpr std::array kinds{BiffKind::shared_label, BiffKind::label, BiffKind::rich_label,
                             BiffKind::number,       BiffKind::rk,    BiffKind::truth_or_error};
  if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) return false;
  auto cell = begin(data);
  if (kind == BiffKind::number) {
    set_number(cell, data.real(6), data.u16(4));
  } else if (kind == BiffKind::rk) {
    set_number(cell, rk_value(data.u32(6)), data.u16(4));
  } else if (kind == BiffKind::truth_or_error) {
    set_truth_or_error(cell, data.u8(6), data.u8(7) != 0, row_of(data));
  } else {
    set_text(cell, kind, data);
  }
  keep(row_of(data), std::move(cell));
  return true;
}

/// Neighbours in one row: style and number of each, and the last column behind them.
void BiffCells::take_several(ByteView data) {
  constexpr std::size_t head = 4, each = 6, tail = 2;
  for (std::size_t at = head; at + each + tail <= data.size(); at += each) {
    auto cell = begin(data);
    cell.column += static_cast<std::uint32_t>((at - head) / each);
    set_number(cell, rk_value(data.u32(at + 2)), data.u16(at));
    keep(row_of(data), std::move(cell));
  }
}

/// A result that is no number is marked by its last two bytes.
void BiffCells::take_formula(ByteView data) {
  keep_waiting();
  auto cell = begin(data);
  cell.formula = true;
  auto const row = row_of(data);
  if (data.u16(12) != 0xFFFF) {
    set_number(cell, data.real(6), data.u16(4));
  } else {
    enum : std::uint8_t { text = 0, truth = 1, error = 2 };
    auto const kind = data.u8(6);
    if (kind == text) {
      m_waiting = Placed{row, std::move(cell)};
      return;
    }
    if (kind == truth || kind == error) set_truth_or_error(cell, data.u8(8), kind == error, row);
  }
  keep(row, std::move(cell));
}

void BiffCells::take_text(BiffRecords& records) {
  if (!m_waiting) return;
  BiffTextReader reader{records.pieces(), m_book.form};
  auto const length = reader.u16();
  m_waiting->cell.text = reader.text(length);
  keep(m_waiting->row, std::move(m_waiting->cell));
  m_waiting.reset();
}

/// Not every writer computes its formulas: what has no result yet is not the same as an empty one.
void BiffCells::keep_waiting() {
  if (m_waiting) keep(m_waiting->row, std::move(m_waiting->cell), true);
  m_waiting.reset();
}

Cell BiffCells::begin(ByteView data) const {
  Cell cell;
  cell.column = data.u16(2);
  return cell;
}

void BiffCells::set_number(Cell& cell, double value, std::uint16_t style) const {
  cell.number = value;
  bool const is_date = style < m_book.dates.size() && m_book.dates[style];
  auto text = is_date && std::isfinite(value) ? serial_text(value, m_book.from_1904) : std::nullopt;
  cell.kind = text ? CellKind::date : CellKind::number;
  cell.text = text ? std::move(*text) : std::isfinite(value) ? number_text(value) : std::string{};
}

void BiffCells::set_text(Cell& cell, BiffKind kind, ByteView data) const {
  if (kind == BiffKind::shared_label) {
    auto const text = m_book.strings.at(data.u32(6));
    if (!text) throw unreadable(row_of(data), cell.column);
    cell.text = *text;
  } else {
    BiffTextReader reader{{data.bytes()}, m_book.form};
    reader.skip(6);
    auto const length = reader.u16();
    cell.text = reader.text(length);
  }
}

void BiffCells::set_truth_or_error(Cell& cell, std::uint8_t value, bool error, std::uint32_t row) const {
  cell.kind = error ? CellKind::error : CellKind::boolean;
  if (!error) {
    cell.text = value != 0 ? "TRUE" : "FALSE";
    return;
  }
  auto const* const known =
      std::find_if(errors.begin(), errors.end(), [&](ErrorCode const& listed) { return listed.code == value; });
  if (known == errors.end()) throw unreadable(row, cell.column);
  cell.text = known->text;
}

void BiffCells::keep(std::uint32_t row, Cell cell, bool uncomputed) {
  if (cell.column >= most_old_columns) throw unreadable(row, cell.column);
  if (cell.number && !std::isfinite(*cell.number)) throw unreadable(row, cell.column);
  if (cell.text.empty() && !uncomputed) return;
  if (m_bounds.cells_left == 0) {
    throw failure(Fault::unreadable_too_large, {say("{} cells", std::to_string(m_bounds.most_cells))});
  }
  --m_bounds.cells_left;
  if (cell.text.size() > m_bounds.text_left) throw too_large(m_bounds.most_text);
  m_bounds.text_left -= cell.text.size();
  m_cells.push_back({row, std::move(cell)});
}

void BiffCells::finish() {
  keep_waiting();
  std::stable_sort(m_cells.begin(), m_cells.end(), [](Placed const& a, Placed const& b) {
    return std::pair{a.row, a.cell.column} < std::pair{b.row, b.cell.column};
  });
  for (auto& [number, cell] : m_cells) {
    if (m_sheet.rows.empty() || m_sheet.rows.back().number != number) m_sheet.rows.push_back(Row{number, {}, false});
    auto& cells = m_sheet.rows.back().cells;
    if (!cells.empty() && cells.back().column == cell.column) throw unreadable(number, cell.column);
    cells.push_back(std::move(cell));
  }
  m_cells.clear();
}

Error BiffCells::unreadable(std::uint32_t row, std::uint32_t column) const {
  return damaged_workbook(
      say("cell {0} of worksheet {1} cannot be read", column_name(column) + std::to_string(row), m_sheet.name));
}

}  // namespace zgz::intake
