#include "lib/intake/csv.hpp"

#include <utility>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/intake/csv_records.hpp"
#include "lib/intake/encoding.hpp"

namespace zgz::intake {

namespace {

Row& fill(RowBuffer& row, CsvRecords const& records) {
  row.begin(records.line(), false);
  std::uint32_t column = 0;
  for (auto const field : records.fields()) {
    if (!field.empty()) {
      auto& cell = row.next();
      cell.column = column;
      cell.text = field;
      row.keep();
    }
    ++column;
  }
  return row.finish();
}

}  // namespace

Sheet csv_head(std::string const& name, ByteSource& bytes) {
  Sheet sheet;
  sheet.file = name;
  sheet.format = "csv";
  sheet.encoding = find_encoding(bytes);
  sheet.separator = guess_separator(bytes, sheet.encoding);
  return sheet;
}

std::uint64_t each_csv_row(ByteSource& bytes, Sheet const& head, std::size_t most_bytes, RowSink const& on_row) {
  CsvRecords records{DecodedStream{bytes, head.encoding}, head.separator.at(0), most_bytes};
  RowBuffer buffer;
  std::uint64_t blank = 0;
  bool any = false;
  while (records.next()) {
    auto& row = fill(buffer, records);
    if (row.cells.empty()) {
      ++blank;
      continue;
    }
    any = true;
    if (!on_row(row)) return blank;
  }
  if (!any) throw failure(Fault::unreadable_kind, {tr("the file is empty")});
  return blank;
}

Sheet read_csv(std::string const& name, std::string_view bytes, Limits const& limits) {
  MemorySource source{bytes};
  auto sheet = csv_head(name, source);
  auto left = limits.cells;
  sheet.blank_rows = each_csv_row(source, sheet, most_record_bytes, [&](Row& row) {
    if (row.cells.size() > left) {
      throw failure(Fault::unreadable_too_large, {say("{} cells", std::to_string(limits.cells))});
    }
    left -= row.cells.size();
    sheet.rows.push_back(Row{row.number, std::move(row.cells), false});
    return true;
  });
  return sheet;
}

}  // namespace zgz::intake
