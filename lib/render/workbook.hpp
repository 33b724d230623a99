#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/form_marker.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::render {

/// A workbook as plain values. As in `Sheet`, rows count from 1 and columns from 0.

enum class Align { left, centre, right };

/// How a cell shows what is typed into it. `text` keeps 12-01 and leading zeros as they were typed;
/// `percent` and `change` show two decimals, the second with its sign.
enum class CellFormat { general, text, date, count, percent, change };

using Colour = std::uint32_t;  ///< 0xRRGGBB

/// How a cell looks. All cells wrap and are centred between top and bottom.
struct CellStyle {
  std::string font = "宋体";
  unsigned size = 11;  ///< points
  bool bold = false, bordered = false;
  Align align = Align::left;
  CellFormat format = CellFormat::general;
  std::optional<Colour> fill, ink;
  auto operator<=>(CellStyle const&) const = default;
};

/// Nothing is an empty cell that has a style.
using BookValue = std::variant<std::monostate, std::string, double, Date>;

struct BookCell {
  std::uint32_t row = 0, column = 0;
  BookValue value;
  CellStyle style;
};

/// A drop-down list.
struct Choices {
  std::vector<std::string> values;
};

/// A day from the first to the last.
struct DayRange {
  Date from, to;
};

/// A text of at most so many characters.
struct LongestText {
  std::uint32_t characters = 0;
};

/// What may be typed into the cells of a column, from `first_row` to `last_row`. The spreadsheet shows at most 32
/// characters of a title and 255 of a message: longer ones are cut with `…`.
struct Validation {
  std::uint32_t first_row = 0, last_row = 0, column = 0;
  std::variant<Choices, DayRange, LongestText> rule;
  std::string prompt_title, prompt;  ///< shown when the cell is chosen; none where `prompt` is empty
  std::string error_title, error;    ///< shown when something else was typed
  bool strict = true;                ///< refuses; else it warns, and the writer may insist
};

/// A chart of bars below the table, drawn from its cells by the spreadsheet: rows are named by the cells of `label`,
/// and each of `values` is a series that its cell in the row of headings names.
struct BookChart {
  std::string title;
  std::uint32_t heading_row = 0, first_row = 0, last_row = 0;
  std::uint32_t label = 0;
  std::vector<std::uint32_t> values;
};

/// Rows that every printed page begins with.
struct RepeatedRows {
  std::uint32_t first = 0, last = 0;
};

/// Printed on A4, one page wide.
struct BookSheet {
  std::string name;            ///< at most 31 characters, none of []:*?/\ among them
  std::vector<double> widths;  ///< of the columns from A on, in digits of the standard font
  std::vector<BookCell> cells;
  std::vector<Merge> merges;                ///< take the look of their first cell; ranges of one cell, or of more than
                                            ///< 10,000, stay as they are
  std::map<std::uint32_t, double> heights;  ///< of rows, in points; the others grow with their text
  std::vector<Comment> comments;
  std::vector<Validation> validations;
  std::uint32_t frozen_rows = 0;  ///< stay in view, from the first on
  std::optional<RepeatedRows> repeated;
  bool landscape = true;
  std::optional<BookChart> chart{};
  std::optional<Merge> filter{};  ///< headings with drop-downs that filter the rows below
  std::string footer;             ///< in the spreadsheet's code: `&P` is the page, `&N` their number
};

struct Book {
  std::vector<BookSheet> sheets;
  std::optional<FormMarker> marker;  ///< a hidden sheet says what the form is
  Date made;                         ///< the only thing that the file tells of its making; names nobody
};

/// The bytes of an .xlsx file; equal books give equal bytes.
/// Throws `Error` (failed, unwritable) where the format cannot hold something: a text of more than 32,767 characters, a
/// row beyond 1,048,576, a sheet's name that is too long or stands twice.
[[nodiscard]] std::string xlsx_bytes(Book const& book);

}  // namespace zgz::render
