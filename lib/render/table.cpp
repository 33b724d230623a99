#include "lib/render/formats.hpp"

#include <algorithm>
#include <limits>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/render/grid.hpp"
#include "lib/render/value.hpp"

namespace zgz::render {

namespace {

constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();
constexpr std::size_t group_indent = 2;

char const* colour_of(Tone tone) {
  switch (tone) {
    case Tone::good:
      return "\x1b[32m";
    case Tone::warn:
      return "\x1b[33m";
    case Tone::bad:
      return "\x1b[31m";
    case Tone::dim:
      return "\x1b[2m";
    case Tone::plain:
      break;
  }
  return "";
}

/// A page of lines that never end in a blank.
class Page {
 public:
  explicit Page(Style const& style) : m_style{style} {}

  /// Text in the tone's colour after the blanks that are due.
  void put(std::string_view text, Tone tone) {
    if (text.empty()) return;
    m_text.append(m_blanks, ' ');
    m_blanks = 0;
    bool const coloured = m_style.colour && tone != Tone::plain;
    if (coloured) m_text += colour_of(tone);
    m_text += text;
    if (coloured) m_text += "\x1b[0m";
  }
  void skip(std::size_t blanks) { m_blanks += blanks; }
  void end_line() {
    m_text += '\n';
    m_blanks = 0;
  }
  /// Lines of prose, wrapped; those after the first are indented by `hang` more.
  void prose(std::string_view text, Tone tone, std::size_t indent = 0, std::size_t hang = 0) {
    if (width() < 2 * (indent + hang)) indent = hang = 0;
    auto const limit = width() - indent - hang;
    bool first = true;
    for (auto const& line : wrap(text, limit)) {
      skip(first ? indent : indent + hang);
      put(line, tone);
      end_line();
      first = false;
    }
  }
  [[nodiscard]] std::size_t width() const { return m_style.width == 0 ? unlimited : m_style.width; }
  [[nodiscard]] std::string const& text() const { return m_text; }

 private:
  Style m_style;
  std::string m_text;
  std::size_t m_blanks = 0;
};

using Widths = std::vector<std::size_t>;

void put_cell(Page& page, std::string const& text, Tone tone, std::size_t width, bool right) {
  auto const used = display_width(text);
  auto const left = width > used ? width - used : 0;
  if (right) page.skip(left);
  page.put(text, tone);
  if (!right) page.skip(left);
}

/// One row over as many lines as its tallest cell takes.
void put_row(Page& page, std::vector<GridCell> const& cells, std::vector<GridColumn> const& columns,
             Widths const& widths, std::size_t indent) {
  std::vector<std::vector<std::string>> lines;
  std::size_t height = 1;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    height = std::max(height, lines.emplace_back(wrap(cells[i].text, widths[i])).size());
  }
  for (std::size_t line = 0; line < height; ++line) {
    page.skip(indent);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) page.skip(column_gap);
      put_cell(page, line < lines[i].size() ? lines[i][line] : "", cells[i].tone, widths[i], columns[i].number);
    }
    page.end_line();
  }
}

void put_head(Page& page, Grid const& grid, Widths const& widths, std::size_t indent) {
  std::vector<GridCell> titles;
  for (auto const& column : grid.columns) titles.push_back({column.title, Tone::plain, false});
  put_row(page, titles, grid.columns, widths, indent);
  page.skip(indent);
  for (auto const width : widths) {
    std::string rule;
    for (std::size_t i = 0; i < width; ++i) rule += "─";
    page.put(rule, Tone::dim);
    page.skip(column_gap);
  }
  page.end_line();
}

void put_aligned(Page& page, Grid const& grid, Widths const& widths, std::size_t indent) {
  put_head(page, grid, widths, indent);
  for (auto const& row : grid.rows) {
    if (row.group) page.prose(row.group->text, row.group->tone);
    put_row(page, row.cells, grid.columns, widths, indent);
  }
}

/// Each row as lines of `title: value`, for tables that are too wide.
void put_records(Page& page, Grid const& grid, std::size_t indent) {
  bool first = true;
  for (auto const& row : grid.rows) {
    if (!first) page.end_line();
    first = false;
    if (row.group) page.prose(row.group->text, row.group->tone);
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
      auto const& cell = row.cells[i];
      page.prose(say("{0}: {1}", grid.columns[i].title, cell.text), cell.tone, indent, 2);
    }
  }
}

void put_table(Page& page, DocTable const& table, Style const& style) {
  auto const grid = grid_of(table);
  if (!grid.title.empty()) page.prose(grid.title, Tone::plain);
  if (grid.rows.empty()) return page.prose(visible(table.empty), Tone::plain);
  auto const indent = grid.grouped ? group_indent : 0;
  auto const room = style.width > indent ? style.width - indent : style.width;
  if (auto const widths = column_widths(grid, room)) {
    put_aligned(page, grid, *widths, indent);
  } else {
    put_records(page, grid, indent);
  }
}

/// One that is set in stays so on its further lines, by a little more.
void put_paragraph(Page& page, Paragraph const& paragraph) {
  auto const text = visible(paragraph.text);
  auto const inset = std::min(text.find_first_not_of(' '), text.size());
  page.prose(std::string_view{text}.substr(inset), paragraph.tone, inset, inset > 0 ? 2 : 0);
}

bool says_nothing(Block const& block) {
  if (auto const* table = std::get_if<DocTable>(&block))
    return !is_shown(*table, Reader::person) || (table->rows.empty() && table->empty.empty());
  if (auto const* heading = std::get_if<Heading>(&block)) return heading->text.empty();
  return std::get<Paragraph>(block).text.empty();
}

/// A blank line stands before headings and around tables, not under a heading.
bool apart(Block const& before, Block const& after) {
  if (std::holds_alternative<Heading>(before)) return false;
  return !std::holds_alternative<Paragraph>(before) || !std::holds_alternative<Paragraph>(after);
}

}  // namespace

std::string table_text(Document const& document, Style const& style) {
  Page page{style};
  Block const* before = nullptr;
  for (auto const& block : document.blocks) {
    if (says_nothing(block)) continue;
    if (before != nullptr && apart(*before, block)) page.end_line();
    before = &block;
    if (auto const* table = std::get_if<DocTable>(&block)) {
      put_table(page, *table, style);
    } else if (auto const* heading = std::get_if<Heading>(&block)) {
      page.prose(visible(heading->text), Tone::plain);
    } else {
      put_paragraph(page, std::get<Paragraph>(block));
    }
  }
  return page.text();
}

}  // namespace zgz::render
