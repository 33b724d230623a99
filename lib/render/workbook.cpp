#include "lib/render/workbook.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "lib/base/text.hpp"
#include "lib/render/xlsx_file.hpp"

namespace zgz::render {

namespace {

constexpr std::uint32_t largest_merge = 10'000;  // cells; the format writes each of them
constexpr std::uint32_t last_row = LXW_ROW_MAX, last_column = LXW_COL_MAX - 1;
constexpr std::size_t longest_title = 32, longest_message = 255;  // characters of a validation's texts
constexpr lxw_col_t first_list_column = 3;                        // of the marker's sheet
constexpr double margin_side = 0.4, margin_end = 0.6;             // inches

lxw_row_t row_index(std::uint32_t row) {
  if (row == 0 || row > last_row) check(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE);
  return row - 1;
}

lxw_col_t column_index(std::uint32_t column) {
  if (column > last_column) check(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE);
  return static_cast<lxw_col_t>(column);
}

lxw_datetime datetime_of(Date date) {
  return {year_of(date), static_cast<int>(month_of(date)), static_cast<int>(day_of(date)), 0, 0, 0};
}

/// One format of the file for each style.
class Formats {
 public:
  explicit Formats(XlsxFile& file) : m_file(file) {}

  lxw_format& of(CellStyle const& style) {
    auto const known = m_formats.find(style);
    if (known != m_formats.end()) return *known->second;
    auto& format = m_file.add_format();
    dress(format, style);
    m_formats.emplace(style, &format);
    return format;
  }

 private:
  static void dress(lxw_format& format, CellStyle const& style) {
    format_set_font_name(&format, style.font.c_str());
    format_set_font_size(&format, style.size);
    format_set_align(&format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(&format);
    if (style.bold) format_set_bold(&format);
    if (style.bordered) format_set_border(&format, LXW_BORDER_THIN);
    if (style.align == Align::centre) format_set_align(&format, LXW_ALIGN_CENTER);
    if (style.align == Align::right) format_set_align(&format, LXW_ALIGN_RIGHT);
    if (style.format == CellFormat::text) format_set_num_format(&format, "@");
    if (style.format == CellFormat::date) format_set_num_format(&format, "yyyy-mm-dd");
    if (style.format == CellFormat::count) format_set_num_format(&format, "#,##0");
    if (style.format == CellFormat::percent) format_set_num_format(&format, "0.00%");
    if (style.format == CellFormat::change) format_set_num_format(&format, "+0.00%;-0.00%;0.00%");
    if (style.ink) format_set_font_color(&format, *style.ink);
    if (!style.fill) return;
    format_set_pattern(&format, LXW_PATTERN_SOLID);
    format_set_bg_color(&format, *style.fill);
  }

  XlsxFile& m_file;
  std::map<CellStyle, lxw_format*> m_formats;
};

void write_cell(lxw_worksheet& sheet, BookCell const& cell, Formats& formats) {
  auto const row = row_index(cell.row);
  auto const column = column_index(cell.column);
  auto* const format = &formats.of(cell.style);
  if (auto const* text = std::get_if<std::string>(&cell.value)) {
    check(worksheet_write_string(&sheet, row, column, text->c_str(), format));
  } else if (auto const* number = std::get_if<double>(&cell.value)) {
    check(worksheet_write_number(&sheet, row, column, *number, format));
  } else if (auto const* date = std::get_if<Date>(&cell.value)) {
    auto written = datetime_of(*date);
    check(worksheet_write_datetime(&sheet, row, column, &written, format));
  } else {
    check(worksheet_write_blank(&sheet, row, column, format));
  }
}

bool is_merged(Merge const& merge) {
  if (merge.last_row < merge.first_row || merge.last_column < merge.first_column) return false;
  auto const cells = (std::uint64_t{merge.last_row} - merge.first_row + 1) *
                     (std::uint64_t{merge.last_column} - merge.first_column + 1);
  return cells > 1 && cells <= largest_merge;
}

/// Before the cells: the library fills the whole range, and its first cell is written over afterwards.
void merge_cells(lxw_worksheet& sheet, BookSheet const& book_sheet, Formats& formats) {
  for (auto const& merge : book_sheet.merges) {
    if (!is_merged(merge)) continue;
    auto const first = std::find_if(book_sheet.cells.begin(), book_sheet.cells.end(), [&](BookCell const& cell) {
      return cell.row == merge.first_row && cell.column == merge.first_column;
    });
    auto* const format = first == book_sheet.cells.end() ? nullptr : &formats.of(first->style);
    check(worksheet_merge_range(&sheet, row_index(merge.first_row), column_index(merge.first_column),
                                row_index(merge.last_row), column_index(merge.last_column), "", format));
  }
}

/// The lists that the sheet with the marker holds, one a column.
class Lists {
 public:
  explicit Lists(XlsxFile& file) : m_file(file) {}

  /// The lists of all validations lie there: a list inside the validation ends at 255 characters and at each comma.
  std::string range_of(std::vector<std::string> const& values) {
    auto const known = std::find(m_lists.begin(), m_lists.end(), values);
    auto const index = static_cast<std::uint32_t>(known - m_lists.begin());
    if (known == m_lists.end()) m_lists.push_back(values);
    auto const column = "$" + column_name(first_list_column + index) + "$";
    return std::string{marker_sheet} + "!" + column + "1:" + column + std::to_string(values.size());
  }

  /// The sheet comes last, so that no program opens the file with it.
  void write(std::optional<FormMarker> const& marker) {
    if (!marker && m_lists.empty()) return;
    auto& sheet = m_file.add_sheet(marker_sheet);
    worksheet_hide(&sheet);
    if (marker) {
      check(worksheet_write_string(&sheet, 0, 0, marker_kind_key, nullptr));
      check(worksheet_write_string(&sheet, 0, 1, marker->kind.c_str(), nullptr));
      check(worksheet_write_string(&sheet, 1, 0, marker_version_key, nullptr));
      check(worksheet_write_number(&sheet, 1, 1, marker->version, nullptr));
      lxw_row_t next = 2;
      for (auto const& [key, text] : marker->says) {
        check(worksheet_write_string(&sheet, next, 0, key.c_str(), nullptr));
        check(worksheet_write_string(&sheet, next++, 1, text.c_str(), nullptr));
      }
    }
    auto column = first_list_column;
    for (auto const& list : m_lists) {
      lxw_row_t row = 0;
      for (auto const& value : list) check(worksheet_write_string(&sheet, row++, column, value.c_str(), nullptr));
      ++column;
    }
  }

 private:
  XlsxFile& m_file;
  std::vector<std::vector<std::string>> m_lists;
};

/// The texts that a validation of the library points to while it is written.
struct ValidationTexts {
  std::string prompt_title, prompt, error_title, error, range;
  std::array<char*, 2> list{};
};

ValidationTexts texts_of(Validation const& validation, Lists& lists) {
  ValidationTexts texts{shorten(validation.prompt_title, longest_title),
                        shorten(validation.prompt, longest_message),
                        shorten(validation.error_title, longest_title),
                        shorten(validation.error, longest_message),
                        {}};
  if (auto const* choices = std::get_if<Choices>(&validation.rule)) texts.range = lists.range_of(choices->values);
  return texts;
}

/// The library takes texts that it does not change through pointers to what may be changed.
char* borrowed(std::string& text) { return text.empty() ? nullptr : text.data(); }

void set_rule(lxw_data_validation& written, Validation const& validation, ValidationTexts& texts) {
  if (auto const* days = std::get_if<DayRange>(&validation.rule)) {
    written.validate = LXW_VALIDATION_TYPE_DATE;
    written.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    written.minimum_datetime = datetime_of(days->from);
    written.maximum_datetime = datetime_of(days->to);
  } else if (auto const* longest = std::get_if<LongestText>(&validation.rule)) {
    written.validate = LXW_VALIDATION_TYPE_LENGTH;
    written.criteria = LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO;
    written.value_number = longest->characters;
  } else {
    texts.list = {texts.range.data(), nullptr};
    written.validate = LXW_VALIDATION_TYPE_LIST;
    written.value_list = texts.list.data();
  }
}

/// The library (1.1.4) loses memory with each list that is given as a range. So it is given the range as a list of one
/// choice, which the range then takes the place of.
void set_range(lxw_worksheet& sheet, std::string const& range) {
  lxw_data_val_obj* last = nullptr;
  lxw_data_val_obj* each = nullptr;
  STAILQ_FOREACH(each, sheet.data_validations, list_pointers) last = each;
  if (last == nullptr) return;
  std::free(last->value_formula);
  last->value_formula = strdup(range.c_str());
  if (last->value_formula == nullptr) check(LXW_ERROR_MEMORY_MALLOC_FAILED);
}

void validate_cells(lxw_worksheet& sheet, Validation const& validation, Lists& lists) {
  auto texts = texts_of(validation, lists);
  lxw_data_validation written{};
  set_rule(written, validation, texts);
  written.input_title = texts.prompt.empty() ? nullptr : borrowed(texts.prompt_title);
  written.input_message = borrowed(texts.prompt);
  written.error_title = borrowed(texts.error_title);
  written.error_message = borrowed(texts.error);
  written.error_type = validation.strict ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_WARNING;
  auto const column = column_index(validation.column);
  check(worksheet_data_validation_range(&sheet, row_index(validation.first_row), column, row_index(validation.last_row),
                                        column, &written));
  if (!texts.range.empty()) set_range(sheet, texts.range);
}

void set_page(lxw_worksheet& sheet, BookSheet const& book_sheet) {
  worksheet_set_paper(&sheet, 9);  // A4
  if (book_sheet.landscape) worksheet_set_landscape(&sheet);
  worksheet_set_margins(&sheet, margin_side, margin_side, margin_end, margin_end);
  worksheet_center_horizontally(&sheet);
  worksheet_fit_to_pages(&sheet, 1, 0);
  if (book_sheet.frozen_rows > 0) worksheet_freeze_panes(&sheet, book_sheet.frozen_rows, 0);
  if (book_sheet.repeated) {
    check(worksheet_repeat_rows(&sheet, row_index(book_sheet.repeated->first), row_index(book_sheet.repeated->last)));
  }
  if (!book_sheet.footer.empty()) check(worksheet_set_footer(&sheet, book_sheet.footer.c_str()));
}

/// `'T2'!$B$3:$B$9`: cells of a column as formulas name them.
std::string cells_of(std::string const& sheet, std::uint32_t column, std::uint32_t first, std::uint32_t last) {
  auto const letter = "$" + column_name(column) + "$";
  return "='" + replace_all(sheet, "'", "''") + "'!" + letter + std::to_string(first) + ":" + letter +
         std::to_string(last);
}

std::string cell_of(std::string const& sheet, std::uint32_t column, std::uint32_t row) {
  auto const range = cells_of(sheet, column, row, row);
  return range.substr(0, range.find(':'));
}

void draw_chart(XlsxFile& file, lxw_worksheet& sheet, std::string const& name, BookChart const& drawn) {
  auto& chart = file.add_bar_chart();
  auto const labels = cells_of(name, drawn.label, drawn.first_row, drawn.last_row);
  for (auto const column : drawn.values) {
    auto const values = cells_of(name, column, drawn.first_row, drawn.last_row);
    auto* const series = chart_add_series(&chart, labels.c_str(), values.c_str());
    if (series == nullptr) check(LXW_ERROR_MEMORY_MALLOC_FAILED);
    chart_series_set_name(series, cell_of(name, column, drawn.heading_row).c_str());
  }
  chart_title_set_name(&chart, drawn.title.c_str());
  // The first row on top, as in the table.
  chart_axis_set_reverse(chart.y_axis);
  constexpr int pixels_a_bar = 22, pixels_around = 140, pixels_wide = 720;
  auto const bars = static_cast<int>((drawn.last_row - drawn.first_row + 1) * drawn.values.size());
  lxw_chart_options options{};
  options.x_scale = pixels_wide / 480.0;  // of the library's own 480 by 288 pixels
  options.y_scale = (pixels_around + bars * pixels_a_bar) / 288.0;
  check(worksheet_insert_chart_opt(&sheet, row_index(drawn.last_row + 3), 0, &chart, &options));
}

void write_sheet(XlsxFile& file, BookSheet const& book_sheet, Formats& formats, Lists& lists) {
  auto& sheet = file.add_sheet(book_sheet.name);
  lxw_col_t column = 0;
  for (auto const width : book_sheet.widths) {
    check(worksheet_set_column(&sheet, column, column, width, nullptr));
    ++column;
  }
  for (auto const& [row, height] : book_sheet.heights)
    check(worksheet_set_row(&sheet, row_index(row), height, nullptr));
  merge_cells(sheet, book_sheet, formats);
  for (auto const& cell : book_sheet.cells) write_cell(sheet, cell, formats);
  for (auto const& comment : book_sheet.comments)
    check(worksheet_write_comment(&sheet, row_index(comment.row), column_index(comment.column), comment.text.c_str()));
  for (auto const& validation : book_sheet.validations) validate_cells(sheet, validation, lists);
  if (auto const& filter = book_sheet.filter) {
    check(worksheet_autofilter(&sheet, row_index(filter->first_row), column_index(filter->first_column),
                               row_index(filter->last_row), column_index(filter->last_column)));
  }
  if (book_sheet.chart) draw_chart(file, sheet, book_sheet.name, *book_sheet.chart);
  set_page(sheet, book_sheet);
}

}  // namespace

std::string xlsx_bytes(Book const& book) {
  XlsxFile file{book.made};
  Formats formats{file};
  Lists lists{file};
  for (auto const& sheet : book.sheets) write_sheet(file, sheet, formats, lists);
  lists.write(book.marker);
  return file.bytes();
}

}  // namespace zgz::render
