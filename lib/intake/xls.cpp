#include "lib/intake/xls.hpp"

#include "lib/base/i18n.hpp"
#include "lib/intake/biff_book.hpp"
#include "lib/intake/biff_cells.hpp"
#include "lib/intake/biff_layout.hpp"
#include "lib/intake/biff_records.hpp"

namespace zgz::intake {

namespace {

/// Excel 97 and later; Excel 5 and 95. Some files hold both, for old and new programs.
constexpr auto const* new_stream = "Workbook";
constexpr auto const* old_stream = "Book";

/// Reads one worksheet and returns how many bytes its records take. What is embedded in it, such as a chart, has its
/// own beginning and end.
std::size_t read_sheet(std::string_view stream, BiffSheetEntry const& entry, BiffBook const& book, BiffBounds& bounds,
                       Sheet& sheet) {
  BiffRecords records{stream, entry.at};
  BiffCells cells{book, bounds, sheet};
  BiffLayout layout{book.form};
  if (!records.next() || records.kind() != BiffKind::begin) {
    throw damaged_workbook(say("the worksheet {} is none", sheet.name));
  }
  for (std::size_t depth = 1; depth > 0;) {
    if (!records.next()) throw damaged_workbook(say("its worksheet {} is cut short", sheet.name));
    if (records.kind() == BiffKind::begin) {
      ++depth;
    } else if (records.kind() == BiffKind::end) {
      --depth;
    } else if (depth == 1 && !cells.take(records)) {
      layout.take(records);
    }
  }
  cells.finish();
  layout.finish(sheet);
  return records.position() - entry.at;
}

}  // namespace

bool is_old_workbook(OleFile const& file) { return file.has(new_stream) || file.has(old_stream); }

std::vector<Sheet> read_xls(std::string const& name, OleFile const& file, Limits const& limits) {
  auto const stream = file.read(file.has(new_stream) ? new_stream : old_stream);
  auto const book = read_biff_book(stream);
  BiffBounds bounds{limits.cells, limits.cells, limits.inflated_bytes, limits.inflated_bytes};
  bool const macros = file.has("_VBA_PROJECT_CUR") || file.has("_VBA_PROJECT");
  std::vector<Sheet> sheets;
  std::size_t walked = 0;
  for (auto const& entry : book.sheets) {
    Sheet sheet;
    sheet.file = name;
    sheet.name = entry.name;
    sheet.format = "xls";
    sheet.hidden = entry.hidden;
    sheet.macros = macros;
    walked += read_sheet(stream, entry, book, bounds, sheet);
    // Worksheets inside each other would be walked over and over.
    if (walked > stream.size()) throw damaged_workbook(tr("two of its worksheets are the same records"));
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

}  // namespace zgz::intake
