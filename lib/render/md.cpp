#include "lib/render/formats.hpp"

#include <string_view>

#include "lib/base/text.hpp"
#include "lib/render/grid.hpp"
#include "lib/render/value.hpp"

namespace zgz::render {

namespace {

std::string escape(std::string_view text) {
  std::string escaped;
  for (char const c : text) {
    if (c == '<') {
      escaped += "&lt;";
    } else if (c == '&') {
      escaped += "&amp;";
    } else {
      if (std::string_view{"\\`*_[]|~"}.find(c) != std::string_view::npos) escaped += '\\';
      escaped += c;
    }
  }
  return escaped;
}

std::string in_cell(std::string const& text) { return replace_all(escape(text), "\n", "<br>"); }

/// Lines of prose; what would begin a list, a quotation or a heading is escaped.
std::string in_prose(std::string const& text) {
  auto lines = split(escape(visible(text)), '\n');
  for (auto& line : lines) {
    line = trim(line);
    if (line.find_first_of("#-+=>") == 0) line.insert(0, 1, '\\');
  }
  return join(lines, "<br>\n");
}

std::string row_of(std::vector<std::string> const& cells) { return "| " + join(cells, " | ") + " |\n"; }

std::string table_md(DocTable const& table) {
  auto const grid = grid_of(table);
  auto const title = grid.title.empty() ? "" : "**" + escape(grid.title) + "**\n\n";
  if (grid.rows.empty()) return title + in_prose(table.empty) + '\n';
  std::vector<std::string> heads, rules;
  if (grid.grouped) heads.push_back(escape(grid.group_title)), rules.emplace_back("---");
  for (auto const& column : grid.columns) {
    heads.push_back(escape(column.title));
    rules.emplace_back(column.number ? "---:" : "---");
  }
  auto md = title + row_of(heads) + row_of(rules);
  for (auto const& row : grid.rows) {
    std::vector<std::string> cells;
    if (grid.grouped) cells.push_back(row.group ? in_cell(row.group->text) : "");
    for (auto const& cell : row.cells) cells.push_back(in_cell(cell.text));
    md += row_of(cells);
  }
  return md;
}

std::string block_md(Block const& block) {
  if (auto const* table = std::get_if<DocTable>(&block)) {
    bool const silent = !is_shown(*table, Reader::person) || (table->rows.empty() && table->empty.empty());
    return silent ? "" : table_md(*table);
  }
  if (auto const* heading = std::get_if<Heading>(&block)) {
    auto const depth = static_cast<std::size_t>(heading->level) + 1;
    auto const text = replace_all(escape(visible(heading->text)), "\n", " ");
    return heading->text.empty() ? "" : std::string(depth, '#') + ' ' + text + '\n';
  }
  auto const& text = std::get<Paragraph>(block).text;
  return text.empty() ? "" : in_prose(text) + '\n';
}

}  // namespace

std::string md_text(Document const& document) {
  std::string md;
  for (auto const& block : document.blocks) {
    auto const text = block_md(block);
    if (text.empty()) continue;
    if (!md.empty()) md += '\n';
    md += text;
  }
  return md;
}

}  // namespace zgz::render
