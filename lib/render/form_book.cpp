#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/render/form.hpp"

namespace zgz::render {

namespace {

constexpr Colour heading_fill = 0xE7EEF7, blank_line = 0xFFFFE5;
constexpr double title_height = 36, furniture_height = 24;
constexpr double spare = 6;              // points between a heading and its borders
constexpr std::size_t fewest_lines = 3;  // of a row that is given: room for what is added
constexpr std::size_t longest_sheet_name = 31;

CellStyle title_style() {
  CellStyle style;
  style.font = "黑体";
  style.size = 18;
  style.align = Align::centre;
  return style;
}

CellStyle heading_style() {
  CellStyle style;
  style.bold = style.bordered = true;
  style.align = Align::centre;
  style.fill = heading_fill;
  return style;
}

CellStyle style_of(FormColumn const& column) {
  CellStyle style;
  style.bordered = true;
  style.align = column.align;
  style.format = column.format;
  return style;
}

CellStyle style_of(FormPart const& part) {
  CellStyle style;
  style.align = part.align;
  style.size = part.size;
  if (part.blank) style.fill = blank_line;
  return style;
}

/// A worksheet's name with nothing in it that the format refuses.
std::string sheet_name(std::string const& text) {
  auto name = text;
  for (auto const* refused : {"[", "]", ":", "*", "?", "/", "\\", "'"})
    name = replace_all(std::move(name), refused, "");
  return shorten(name, longest_sheet_name);
}

/// Writes one line after the other.
class Layout {
 public:
  explicit Layout(Form const& form) : m_form(form), m_last(static_cast<std::uint32_t>(form.columns.size()) - 1) {
    m_sheet.name = sheet_name(form.sheet);
    m_sheet.footer = "&C" + std::string{tr("page &P of &N")};
    for (auto const& column : form.columns) m_sheet.widths.push_back(column.width);
  }

  [[nodiscard]] BookSheet lay_out() && {
    if (!m_form.corner.empty()) add_line({{{m_form.corner, 0, std::min(m_last, 1U)}}});
    add_text(m_form.title, {0, m_last}, title_style());
    m_sheet.heights[m_row] = title_height;
    ++m_row;
    for (auto const& line : m_form.above) add_line(line);
    add_headings();
    add_rows();
    for (auto const& line : m_form.below) add_line(line);
    return std::move(m_sheet);
  }

 private:
  struct Span {
    std::uint32_t first, last;
  };

  void add_text(BookValue value, Span span, CellStyle const& style) {
    m_sheet.cells.push_back({m_row, span.first, std::move(value), style});
    if (span.first < span.last) m_sheet.merges.push_back({m_row, m_row, span.first, span.last});
  }

  void add_line(FormLine const& line) {
    for (auto const& part : line.parts) {
      add_text(part.text, {part.first, part.last}, style_of(part));
      if (part.choices.empty()) continue;
      Validation validation{m_row, m_row, part.first, Choices{part.choices}, {}, {}, {}, {}, false};
      m_sheet.validations.push_back(std::move(validation));
    }
    m_sheet.heights[m_row] = line.height > 0 ? line.height : furniture_height;
    ++m_row;
  }

  void add_headings() {
    std::uint32_t column = 0;
    std::size_t lines = 1;
    for (auto const& each : m_form.columns) {
      m_sheet.cells.push_back({m_row, column++, each.heading, heading_style()});
      lines = std::max(lines, lines_of(each.heading, each.width));
    }
    m_sheet.heights[m_row] = line_height * static_cast<double>(lines) + spare;
    m_sheet.frozen_rows = m_row;
    m_sheet.repeated = RepeatedRows{m_row, m_row};
    ++m_row;
  }

  void add_rows() {
    auto const first = m_row;
    auto const count = std::max(m_form.rows, static_cast<std::uint32_t>(m_form.filled.size()));
    for (std::uint32_t i = 0; i < count; ++i) {
      for (std::uint32_t column = 0; column <= m_last; ++column)
        m_sheet.cells.push_back({m_row, column, value_at(i, column), style_of(m_form.columns[column])});
      if (i < m_form.filled.size()) m_sheet.heights[m_row] = height_of(m_form.filled[i]);
      ++m_row;
    }
    for (std::uint32_t column = 0; count > 0 && column <= m_last; ++column) add_rule({first, m_row - 1}, column);
  }

  [[nodiscard]] double height_of(std::vector<BookValue> const& values) const {
    auto lines = fewest_lines;
    for (std::size_t column = 0; column < values.size(); ++column) {
      if (auto const* text = std::get_if<std::string>(&values[column]))
        lines = std::max(lines, lines_of(*text, m_form.columns[column].width));
    }
    return line_height * static_cast<double>(lines);
  }

  [[nodiscard]] BookValue value_at(std::uint32_t row, std::uint32_t column) const {
    if (row < m_form.filled.size()) return m_form.filled[row].at(column);
    if (m_form.numbered && column == 0) return double{row + 1.0};
    return {};
  }

  void add_rule(Span rows, std::uint32_t column) {
    auto const& form_column = m_form.columns[column];
    if (!form_column.rule) return;
    m_sheet.validations.push_back({rows.first, rows.last, column, *form_column.rule, form_column.heading,
                                   form_column.prompt, form_column.heading, form_column.error, form_column.strict});
  }

  Form const& m_form;
  std::uint32_t m_last;
  std::uint32_t m_row = 1;
  BookSheet m_sheet;
};

}  // namespace

std::size_t lines_of(std::string const& text, double width) {
  std::size_t lines = 0;
  for (auto const& line : split(text, '\n'))
    lines += std::max<std::size_t>(1, wrap(line, std::max<std::size_t>(2, static_cast<std::size_t>(width))).size());
  return lines;
}

Book form_book(Form const& form, Date made) { return {{Layout{form}.lay_out()}, form.marker, made}; }

}  // namespace zgz::render
