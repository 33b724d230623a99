#include "lib/render/docx_document.hpp"

#include <algorithm>
#include <numeric>

#include "lib/render/docx.hpp"
#include "lib/render/grid.hpp"
#include "lib/render/value.hpp"

namespace zgz::render {

namespace {

/// What a column of a terminal takes in a table's type: half of 10.5 pt.
constexpr double millimetres_per_column = 10.5 / 2 * 25.4 / 72;
/// Columns of a terminal for the room at both sides of a cell's text, and for quotation marks, which are wider here.
constexpr std::size_t around = 4;

std::size_t room(bool landscape) {
  return static_cast<std::size_t>(docx::text_width(landscape) / millimetres_per_column);
}

docx::Paragraph head(std::string const& text) { return {text, docx::Style::cell_head, docx::Align::centre}; }

docx::Cell cell_of(GridCell const& cell, GridColumn const& column) {
  return {{{cell.text, docx::Style::cell, column.number ? docx::Align::right : docx::Align::left}}};
}

/// Shares the width between the margins as the columns of a terminal would be shared; equally if they do not fit.
std::vector<double> widths_of(Grid const& grid, bool landscape) {
  auto const columns = column_widths(grid, room(landscape)).value_or(std::vector<std::size_t>(grid.columns.size(), 1));
  auto const gap = around * columns.size();
  auto const whole = static_cast<double>(std::accumulate(columns.begin(), columns.end(), gap));
  std::vector<double> widths;
  for (auto const width : columns) {
    widths.push_back(docx::text_width(landscape) * static_cast<double>(width + around) / whole);
  }
  return widths;
}

docx::Row heads_of(Grid const& grid) {
  docx::Row row{{}, true};
  for (auto const& column : grid.columns) row.cells.push_back({{head(column.title)}});
  return row;
}

docx::Table table_of(Grid const& grid, bool landscape) {
  docx::Table table{widths_of(grid, landscape), {heads_of(grid)}};
  for (auto const& row : grid.rows) {
    if (row.group) {
      docx::Paragraph name{row.group->text, docx::Style::cell_head, docx::Align::left, 0, 0, true};
      table.rows.push_back({{{{std::move(name)}, static_cast<int>(grid.columns.size())}}});
    }
    auto& made = table.rows.emplace_back();
    for (std::size_t i = 0; i < row.cells.size(); ++i) made.cells.push_back(cell_of(row.cells[i], grid.columns[i]));
  }
  return table;
}

void add(docx::File& file, Heading const& heading) {
  if (heading.text.empty()) return;
  // Official documents head an annex at the left, without an indent.
  if (heading.annex) {
    file.blocks.emplace_back(docx::Paragraph{heading.text, docx::Style::heading, docx::Align::left});
    return;
  }
  if (heading.level == 0) {
    file.blocks.emplace_back(docx::Paragraph{heading.text, docx::Style::title, docx::Align::centre});
  } else {
    auto const style = heading.level == 1 ? docx::Style::heading : docx::Style::subheading;
    file.blocks.emplace_back(docx::Paragraph{heading.text, style, docx::Align::both, 2});
  }
}

void add(docx::File& file, Paragraph const& paragraph) {
  if (paragraph.text.empty()) return;
  docx::Paragraph made{paragraph.text};
  switch (paragraph.alignment) {
    case Alignment::prose:
      made.first_indent = 2;
      break;
    case Alignment::left:
      made.align = docx::Align::left;
      break;
    case Alignment::centre:
      made.align = docx::Align::centre;
      break;
    case Alignment::right:
      made.align = docx::Align::right;
      made.right_indent = 2;
      break;
  }
  file.blocks.emplace_back(std::move(made));
}

void add(docx::File& file, DocTable const& table) {
  if (!is_shown(table, Reader::person) || (table.rows.empty() && table.empty.empty())) return;
  auto const grid = grid_of(table);
  if (!grid.title.empty()) {
    file.blocks.emplace_back(docx::Paragraph{grid.title, docx::Style::subheading, docx::Align::centre, 0, 0, true});
  }
  if (grid.rows.empty()) return add(file, Paragraph{table.empty});
  file.blocks.emplace_back(table_of(grid, file.landscape));
}

bool needs_landscape(Block const& block) {
  auto const* table = std::get_if<DocTable>(&block);
  return table != nullptr && is_shown(*table, Reader::person) && !column_widths(grid_of(*table), room(false));
}

bool begins_annex(Block const& block) {
  auto const* heading = std::get_if<Heading>(&block);
  return heading != nullptr && heading->annex;
}

/// The blocks up to the next annex, on pages of their own.
using Part = std::vector<Block>;

std::vector<Part> parts_of(Document const& document) {
  std::vector<Part> parts(1);
  for (auto const& block : document.blocks) {
    if (begins_annex(block) && !parts.back().empty()) parts.emplace_back();
    parts.back().push_back(block);
  }
  return parts;
}

std::string title_of(Document const& document) {
  for (auto const& block : document.blocks) {
    if (auto const* heading = std::get_if<Heading>(&block)) return heading->text;
  }
  return {};
}

}  // namespace

std::string docx_bytes(Document const& document) {
  docx::File file;
  file.title = title_of(document);
  bool first = true;
  for (auto const& part : parts_of(document)) {
    if (!first) file.blocks.emplace_back(docx::SectionEnd{file.landscape});
    first = false;
    file.landscape = std::any_of(part.begin(), part.end(), needs_landscape);
    for (auto const& block : part) {
      std::visit([&](auto const& each) { add(file, each); }, block);
    }
  }
  return docx::bytes_of(file);
}

}  // namespace zgz::render
