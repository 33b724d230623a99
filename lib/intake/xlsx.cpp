#include "lib/intake/xlsx.hpp"

#include <limits>
#include <utility>

#include "lib/base/error.hpp"
#include "lib/intake/xlsx_comments.hpp"
#include "lib/intake/xlsx_sheet.hpp"

namespace zgz::intake {

namespace {

SheetContext shared_parts(Archive& archive, Workbook const& book, SharedLimits const& limits) {
  SheetContext context;
  context.from_1904 = book.from_1904;
  if (archive.has(book.styles)) context.dates = read_date_styles(archive, book.styles);
  if (archive.has(book.strings)) context.strings = read_shared_strings(archive, book.strings, limits);
  return context;
}

}  // namespace

Workbook open_workbook(Archive& archive) {
  auto const part = workbook_part(archive);
  if (!part) throw failure(Fault::unreadable_kind, {describe_archive(archive)});
  return read_workbook(archive, *part);
}

Sheet worksheet_head(std::string const& name, Workbook const& book, SheetEntry const& entry) {
  Sheet sheet;
  sheet.file = name;
  sheet.name = entry.name;
  sheet.format = "xlsx";
  sheet.hidden = entry.hidden;
  sheet.macros = book.macros;
  return sheet;
}

std::vector<Sheet> read_xlsx(std::string const& name, Archive& archive, Limits const& limits) {
  auto const book = open_workbook(archive);
  auto context = shared_parts(archive, book, {limits.cells, limits.inflated_bytes});
  context.cells_left = context.most_cells = limits.cells;
  context.text_left = context.most_text = context.most_row_text = limits.inflated_bytes;
  std::vector<Sheet> sheets;
  sheets.reserve(book.sheets.size());
  for (auto const& entry : book.sheets) {
    auto& sheet = sheets.emplace_back(worksheet_head(name, book, entry));
    read_worksheet(archive, entry.part, context, sheet, [&](Row& row) {
      sheet.rows.push_back(Row{row.number, std::move(row.cells), row.hidden});
      return true;
    });
    if (auto const comments = related_part(archive, entry.part, "comments"))
      sheet.comments = read_xlsx_comments(archive, *comments);
  }
  return sheets;
}

std::uint64_t each_xlsx_row(Archive& archive, Workbook const& book, SheetEntry const& entry, StreamLimits const& limits,
                            RowSink const& on_row) {
  auto context = shared_parts(archive, book, {limits.shared_texts, limits.shared_bytes});
  // Only the row at hand is held.
  context.cells_left = context.most_cells = std::numeric_limits<std::uint64_t>::max();
  context.text_left = context.most_text = std::numeric_limits<std::uint64_t>::max();
  context.most_row_text = limits.row_bytes;
  auto sheet = worksheet_head({}, book, entry);
  read_worksheet(archive, entry.part, context, sheet, on_row);
  return sheet.blank_rows;
}

}  // namespace zgz::intake
