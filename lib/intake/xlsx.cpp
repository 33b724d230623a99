#include "lib/intake/xlsx.hpp"

#include "lib/base/i18n.hpp"
#include "lib/intake/xlsx_comments.hpp"
#include "lib/intake/xlsx_package.hpp"
#include "lib/intake/xlsx_sheet.hpp"

namespace zgz::intake {

std::vector<Sheet> read_xlsx(std::string const& name, Archive& archive, Limits const& limits) {
  auto const part = workbook_part(archive);
  if (!part) throw failure(Fault::unreadable_kind, {describe_archive(archive)});
  auto const book = read_workbook(archive, *part);
  SheetContext context;
  context.from_1904 = book.from_1904;
  context.cells_left = context.most_cells = limits.cells;
  context.text_left = context.most_text = limits.inflated_bytes;
  if (archive.has(book.styles)) context.dates = read_date_styles(archive, book.styles);
  if (archive.has(book.strings)) context.strings = read_shared_strings(archive, book.strings, limits.cells);
  std::vector<Sheet> sheets;
  sheets.reserve(book.sheets.size());
  for (auto const& entry : book.sheets) {
    Sheet sheet;
    sheet.file = name;
    sheet.name = entry.name;
    sheet.format = "xlsx";
    sheet.hidden = entry.hidden;
    sheet.macros = book.macros;
    read_worksheet(archive, entry.part, context, sheet);
    if (auto const comments = related_part(archive, entry.part, "comments"))
      sheet.comments = read_xlsx_comments(archive, *comments);
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

}  // namespace zgz::intake
