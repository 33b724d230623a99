#include "lib/intake/table_reading.hpp"

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t longest_cell = 32'767;  // characters, as spreadsheet programs have it

}  // namespace

void refuse_absurd(Table const& table) { refuse_absurd(*table.sheet, table.header.index); }

void refuse_absurd(Sheet const& sheet, std::size_t header) {
  auto const& rows = sheet.rows;
  if (rows.size() > header + most_form_rows)
    throw failure(Fault::unreadable_too_large, {say("{} rows", std::to_string(most_form_rows))});
  for (auto const& row : rows) {
    for (auto const& cell : row.cells) {
      if (cell.text.size() > longest_cell && length(cell.text) > longest_cell)
        throw failure(Fault::unreadable_too_large, {say("{} characters in one cell", std::to_string(longest_cell))});
    }
  }
}

Reading begin_reading(Sheet const& sheet) {
  Reading reading;
  reading.file = sheet.file;
  reading.sheet = sheet.name;
  reading.format = sheet.format;
  reading.encoding = sheet.encoding;
  reading.counts.physical = sheet.rows.size() + sheet.blank_rows;
  reading.counts.blank = sheet.blank_rows;
  if (!sheet.encoding.empty() && sheet.encoding != "UTF-8") {
    reading.diagnostics.push_back(
        {Severity::note, Fault::text_encoding, {sheet.file, {}, 0, {}, {}}, {sheet.encoding}});
  }
  return reading;
}

}  // namespace zgz::intake
