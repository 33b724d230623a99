#include "lib/intake/csv.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/intake/csv_records.hpp"
#include "lib/intake/encoding.hpp"

namespace zgz::intake {

namespace {

std::vector<Cell> cells_of(std::vector<std::string_view> const& fields) {
  std::vector<Cell> cells;
  cells.reserve(fields.size());
  for (std::uint32_t column = 0; column < fields.size(); ++column) {
    if (fields[column].empty()) continue;
    auto& cell = cells.emplace_back();
    cell.column = column;
    cell.text = fields[column];
  }
  return cells;
}

}  // namespace

Sheet read_csv(std::string const& name, std::string_view bytes, Limits const& limits) {
  auto const decoded = decode(bytes);
  auto const separator = guess_separator(decoded.text);
  Sheet sheet;
  sheet.file = name;
  sheet.format = "csv";
  sheet.encoding = decoded.encoding;
  sheet.separator = separator;
  std::uint64_t left = limits.cells;
  CsvRecords records{decoded.text, separator};
  while (records.next()) {
    auto cells = cells_of(records.fields());
    if (cells.empty()) {
      ++sheet.blank_rows;
      continue;
    }
    if (cells.size() > left) {
      throw failure(Fault::unreadable_too_large, {say("{} cells", std::to_string(limits.cells))});
    }
    left -= cells.size();
    sheet.rows.push_back(Row{records.line(), std::move(cells), false});
  }
  if (sheet.rows.empty()) throw failure(Fault::unreadable_kind, {tr("the file is empty")});
  return sheet;
}

}  // namespace zgz::intake
