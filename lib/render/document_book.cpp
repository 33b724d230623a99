#include "lib/render/document_book.hpp"

#include <algorithm>
#include <set>

#include "lib/base/i18n.hpp"
#include "lib/base/percent.hpp"
#include "lib/base/text.hpp"
#include "lib/render/row_height.hpp"
#include "lib/render/value.hpp"

namespace zgz::render {

namespace {

constexpr std::size_t longest_name = 31;
constexpr std::size_t narrowest = 8, widest = 44;  // of a column, in digits of the standard font
constexpr double text_width = 90;                  // of the sheet with the paragraphs
constexpr std::uint32_t heading_row = 2;           // below the title
constexpr unsigned title_size = 16;

CellStyle title_style() {
  CellStyle style;
  style.font = "黑体";
  style.size = title_size;
  style.align = Align::centre;
  return style;
}

CellStyle heading_style() {
  CellStyle style;
  style.font = "黑体";
  style.bordered = true;
  style.align = Align::centre;
  style.fill = 0xE8EDF3;
  return style;
}

/// A value as the spreadsheet holds it, with the look that goes with it.
BookCell cell_of(Value const& value, bool number) {
  BookCell cell;
  cell.style.bordered = true;
  if (number) cell.style.align = Align::right;
  if (auto const* count = std::get_if<std::int64_t>(&value)) {
    cell.value = static_cast<double>(*count);
    cell.style.format = CellFormat::count;
  } else if (auto const* real = std::get_if<double>(&value)) {
    cell.value = *real;
  } else if (auto const* day = std::get_if<Date>(&value)) {
    cell.value = *day;
    cell.style.format = CellFormat::date;
    cell.style.align = Align::centre;
  } else if (auto const* share = std::get_if<Share>(&value); share != nullptr && share->whole != 0) {
    // Rounded here: the spreadsheet's own rounding starts from a binary fraction.
    cell.value = static_cast<double>(basis_points(share->part, share->whole)) / 10'000;
    cell.style.format = share->change ? CellFormat::change : CellFormat::percent;
  } else if (auto text = for_people(value); !text.empty()) {
    cell.value = std::move(text);
    cell.style.format = CellFormat::text;
  }
  return cell;
}

BookCell at(BookCell cell, std::uint32_t row, std::size_t column) {
  cell.row = row;
  cell.column = static_cast<std::uint32_t>(column);
  return cell;
}

double width_of(DocTable const& table, std::size_t column) {
  auto width = display_width(table.columns[column].title);
  for (auto const& row : table.rows) width = std::max(width, display_width(for_people(row[column].value)));
  return static_cast<double>(std::clamp(width + 2, narrowest, widest));
}

/// A name that the format takes and that no other sheet has.
std::string sheet_name(std::string const& title, std::set<std::string>& taken) {
  auto name = title;
  for (auto const* sign : {"[", "]", ":", "*", "?", "/", "\\", "'", "\n"})
    name = replace_all(std::move(name), sign, " ");
  auto const whole = name;
  name = shorten(whole, longest_name);
  for (int number = 2; name.empty() || !taken.insert(fold(name)).second; ++number)
    name = shorten(whole, longest_name - 5) + " (" + std::to_string(number) + ')';
  return name;
}

void write_rows(BookSheet& sheet, DocTable const& table, std::vector<std::size_t> const& shown) {
  auto row_number = heading_row;
  for (auto const& row : table.rows) {
    ++row_number;
    double height = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
      auto const& value = row[shown[i]].value;
      sheet.cells.push_back(at(cell_of(value, table.columns[shown[i]].number), row_number, i));
      height = std::max(height, row_height(for_people(value), sheet.widths[i]));
    }
    sheet.heights[row_number] = height;
  }
}

std::uint32_t place_of(DocTable const& table, std::vector<std::size_t> const& shown, std::string const& key) {
  auto const found =
      std::find_if(shown.begin(), shown.end(), [&](std::size_t column) { return table.columns[column].key == key; });
  return static_cast<std::uint32_t>(found - shown.begin());
}

/// A last row that sums the others up would dwarf them.
std::optional<BookChart> chart_of(DocTable const& table, std::vector<std::size_t> const& shown) {
  auto rows = table.rows.size();
  if (table.chart.values.empty() || rows == 0) return std::nullopt;
  BookChart chart{table.title, heading_row, heading_row + 1, 0, place_of(table, shown, table.chart.label), {}};
  auto const* const last = std::get_if<Term>(&table.rows.back().at(shown.at(chart.label)).value);
  if (last != nullptr && last->word == "total") --rows;
  if (rows == 0) return std::nullopt;
  chart.last_row = heading_row + static_cast<std::uint32_t>(rows);
  for (auto const& key : table.chart.values) chart.values.push_back(place_of(table, shown, key));
  return chart;
}

void set_title(BookSheet& sheet, std::string const& title) {
  auto const last = static_cast<std::uint32_t>(sheet.widths.size()) - 1;
  BookCell cell;
  cell.value = title;
  cell.style = title_style();
  sheet.cells.push_back(at(std::move(cell), 1, 0));
  sheet.merges.push_back({1, 1, 0, last});
  double whole = 0;
  for (auto const width : sheet.widths) whole += width;
  sheet.heights[1] = row_height(title, whole * 11 / title_size) * title_size / 11 + 6;
}

BookSheet sheet_of(DocTable const& table, std::set<std::string>& names) {
  auto const shown = columns_for(table, Reader::person);
  BookSheet sheet;
  sheet.name = sheet_name(table.title.empty() ? table.key : table.title, names);
  for (auto const column : shown) sheet.widths.push_back(width_of(table, column));
  set_title(sheet, table.title.empty() ? table.key : table.title);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    BookCell cell;
    cell.value = table.columns[shown[i]].title;
    cell.style = heading_style();
    sheet.cells.push_back(at(std::move(cell), heading_row, i));
  }
  write_rows(sheet, table, shown);
  if (table.rows.empty()) {
    BookCell none;
    none.value = table.empty;
    sheet.cells.push_back(at(std::move(none), heading_row + 1, 0));
  } else {
    sheet.filter = Merge{heading_row, heading_row + static_cast<std::uint32_t>(table.rows.size()), 0,
                         static_cast<std::uint32_t>(shown.size()) - 1};
  }
  sheet.frozen_rows = heading_row;
  sheet.repeated = RepeatedRows{1, heading_row};
  sheet.chart = chart_of(table, shown);
  sheet.footer = "&C— &P / &N —";
  return sheet;
}

void add_text(BookSheet& sheet, std::string const& text, CellStyle style) {
  if (text.empty()) return;
  BookCell cell;
  cell.value = visible(text);
  auto const row = static_cast<std::uint32_t>(sheet.cells.size()) + 1;
  sheet.heights[row] = row_height(text, text_width * 11 / style.size) * style.size / 11;
  cell.style = std::move(style);
  sheet.cells.push_back(at(std::move(cell), row, 0));
}

void add_text(BookSheet& sheet, Heading const& heading) {
  CellStyle style;
  style.font = "黑体";
  if (heading.level == 0) style = title_style();
  if (heading.level == 1) style.size = 13;
  add_text(sheet, heading.text, std::move(style));
}

void add_text(BookSheet& sheet, Paragraph const& paragraph) {
  CellStyle style;
  if (paragraph.alignment == Alignment::centre) style.align = Align::centre;
  if (paragraph.alignment == Alignment::right) style.align = Align::right;
  add_text(sheet, paragraph.text, std::move(style));
}

}  // namespace

Book document_book(Document const& document, Date made) {
  std::set<std::string> names;
  Book book;
  book.made = made;
  BookSheet texts;
  texts.name = sheet_name(tr("Text"), names);
  texts.widths = {text_width};
  texts.landscape = false;
  book.sheets.push_back(std::move(texts));
  for (auto const& block : document.blocks) {
    if (auto const* table = std::get_if<DocTable>(&block)) {
      bool const silent = table->rows.empty() && table->empty.empty();
      if (is_shown(*table, Reader::person) && !silent) book.sheets.push_back(sheet_of(*table, names));
    } else if (auto const* heading = std::get_if<Heading>(&block)) {
      add_text(book.sheets.front(), *heading);
    } else {
      add_text(book.sheets.front(), std::get<Paragraph>(block));
    }
  }
  if (book.sheets.front().cells.empty() && book.sheets.size() > 1) book.sheets.erase(book.sheets.begin());
  return book;
}

}  // namespace zgz::render
