#include <algorithm>
#include <numeric>

#include "lib/base/text.hpp"
#include "lib/render/docx.hpp"
#include "lib/render/form.hpp"

namespace zgz::render {

namespace {

constexpr char const* gap = "　　";
constexpr char const* blank_to_fill = "＿＿＿＿＿＿＿＿";

docx::Align align_of(Align align) {
  if (align == Align::centre) return docx::Align::centre;
  return align == Align::right ? docx::Align::right : docx::Align::left;
}

docx::Cell cell_of(std::string text, docx::Style style, docx::Align align) {
  return {{docx::Paragraph{std::move(text), style, align}}};
}

/// A label and what is to be filled in behind it belong together; pairs stand apart.
docx::Paragraph paragraph_of(FormLine const& line) {
  docx::Paragraph paragraph;
  paragraph.style = docx::Style::cell;
  paragraph.align = docx::Align::left;
  for (auto const& part : line.parts) {
    if (!part.blank && !paragraph.text.empty()) paragraph.text += gap;
    paragraph.text += part.blank && part.text.empty() ? blank_to_fill : part.text;
  }
  return paragraph;
}

std::string text_of(BookValue const& value) {
  if (auto const* text = std::get_if<std::string>(&value)) return *text;
  if (auto const* date = std::get_if<Date>(&value)) return iso(*date);
  if (auto const* number = std::get_if<double>(&value)) return std::to_string(static_cast<long>(*number));
  return {};
}

docx::Row row_of(Form const& form, std::uint32_t index) {
  docx::Row row;
  for (std::size_t column = 0; column < form.columns.size(); ++column) {
    std::string text;
    if (index < form.filled.size()) {
      text = text_of(form.filled[index].at(column));
    } else if (form.numbered && column == 0) {
      text = std::to_string(index + 1);
    }
    row.cells.push_back(cell_of(std::move(text), docx::Style::cell, align_of(form.columns[column].align)));
  }
  return row;
}

docx::Table table_of(Form const& form) {
  docx::Table table;
  auto const total = std::accumulate(form.columns.begin(), form.columns.end(), 0.0,
                                     [](double sum, FormColumn const& column) { return sum + column.width; });
  docx::Row headings;
  headings.heads = true;
  for (auto const& column : form.columns) {
    table.widths.push_back(docx::text_width(true) * column.width / total);
    headings.cells.push_back(cell_of(column.heading, docx::Style::cell_head, docx::Align::centre));
  }
  table.rows.push_back(std::move(headings));
  auto const count = std::max(form.rows, static_cast<std::uint32_t>(form.filled.size()));
  for (std::uint32_t i = 0; i < count; ++i) table.rows.push_back(row_of(form, i));
  return table;
}

}  // namespace

std::string form_docx(Form const& form) {
  docx::File file;
  file.title = form.title;
  file.landscape = true;
  if (!form.corner.empty())
    file.blocks.emplace_back(docx::Paragraph{form.corner, docx::Style::cell, docx::Align::left});
  file.blocks.emplace_back(docx::Paragraph{form.title, docx::Style::title, docx::Align::centre});
  for (auto const& line : form.above) file.blocks.emplace_back(paragraph_of(line));
  file.blocks.emplace_back(table_of(form));
  for (auto const& line : form.below) file.blocks.emplace_back(paragraph_of(line));
  return docx::bytes_of(file);
}

}  // namespace zgz::render
