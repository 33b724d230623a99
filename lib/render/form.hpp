#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "lib/render/workbook.hpp"

namespace zgz::render {

/// A form to be filled in, as plain values: a title, lines, a table, and lines below it. One description serves the
/// workbook and the document.

/// A column of the table. `width` is in digits of the standard font.
struct FormColumn {
  std::string heading;
  double width = 10;
  Align align = Align::left;
  CellFormat format = CellFormat::general;
  std::optional<std::variant<Choices, DayRange, LongestText>> rule;
  std::string prompt, error;  ///< of the rule
  bool strict = true;         ///< what breaks the rule is refused; else the writer may insist
};

/// What stands in a line from one column of the table to another. A blank is to be filled in.
struct FormPart {
  std::string text;
  std::uint32_t first = 0, last = 0;
  bool blank = false;
  Align align = Align::left;
  std::vector<std::string> choices{};  ///< what the drop-down of a workbook offers in its place
  unsigned size = 11;                  ///< points
};

/// `height` in points; 0 is that of one line of text.
struct FormLine {
  std::vector<FormPart> parts;
  double height = 0;
};

struct Form {
  FormMarker marker;
  std::string sheet;   ///< the worksheet's name
  std::string corner;  ///< above the title, such as 附件2; may be empty
  std::string title;
  std::vector<FormLine> above, below;
  std::vector<FormColumn> columns;
  std::vector<std::vector<BookValue>> filled;  ///< rows of the table that are given, each with a value a column
  std::uint32_t rows = 0;                      ///< of the table, at least; the others are blank
  bool numbered = false;                       ///< the first column of a blank row counts from 1
};

/// Points that a line of text takes in the form's font.
inline constexpr double line_height = 17;

/// Lines that a text takes in a cell so many digits wide, about.
[[nodiscard]] std::size_t lines_of(std::string const& text, double width);

/// The form as a workbook: drop-downs, rules with their messages, headings that stay in view and are repeated in print.
[[nodiscard]] Book form_book(Form const& form, Date made);

/// The form as a document of Word, for departments that write in it or on paper.
[[nodiscard]] std::string form_docx(Form const& form);

}  // namespace zgz::render
