#pragma once

#include <string>
#include <variant>
#include <vector>

namespace zgz::render::docx {

/// A Word document as plain values, set as official documents are (GB/T 9704—2012): A4, margins of 37, 35, 28 and
/// 26 mm at the top, bottom, left and right; the fonts are named, and each names its substitute.

/// What a paragraph is; the look that goes with it stands in the document's styles, so that it can be changed there.
enum class Style {
  body,        ///< 仿宋_GB2312, 16 pt, lines of 28 pt
  title,       ///< 方正小标宋简体, 22 pt
  heading,     ///< 黑体, 16 pt
  subheading,  ///< 楷体_GB2312, 16 pt
  cell,        ///< 仿宋_GB2312, 10.5 pt
  cell_head,   ///< 黑体, 10.5 pt
};

enum class Align { both, left, centre, right };

/// Line feeds in the text are line breaks.
struct Paragraph {
  std::string text;
  Style style = Style::body;
  Align align = Align::both;
  int first_indent = 0;  ///< of the first line, in characters
  int right_indent = 0;  ///< in characters
  bool keep_with_next = false;
};

/// `span` is how many columns of the table it takes.
struct Cell {
  std::vector<Paragraph> paragraphs;
  int span = 1;
};

/// The spans of a row add up to the columns. Rows that head the table are repeated on each page.
struct Row {
  std::vector<Cell> cells;
  bool heads = false;
};

/// Widths in millimetres. All borders are drawn; no row is broken between pages.
struct Table {
  std::vector<double> widths;
  std::vector<Row> rows;
};

/// Ends the pages before it, which lie across or not; what follows begins on a new one.
struct SectionEnd {
  bool landscape = false;
};

using Block = std::variant<Paragraph, Table, SectionEnd>;

/// `title` is that of the file's properties, which name nobody and no day.
struct File {
  std::string title;
  bool landscape = false;    ///< of the pages after the last `SectionEnd`
  bool page_numbers = true;  ///< `— 1 —` at the foot, to the right on odd pages and to the left on even ones
  std::vector<Block> blocks;
};

/// Between the margins, in millimetres.
[[nodiscard]] double text_width(bool landscape);

/// The bytes of a .docx file; the same values give the same bytes.
[[nodiscard]] std::string bytes_of(File const& file);

}  // namespace zgz::render::docx
