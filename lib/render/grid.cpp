#include "lib/render/grid.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "lib/base/text.hpp"
#include "lib/render/value.hpp"

namespace zgz::render {

namespace {

std::string one_line(std::string const& text) { return replace_all(text, "\n", " "); }

GridCell cell_of(DocCell const& cell, bool number) {
  return {std::string{trim(for_people(cell.value))}, cell.tone, number || kept_whole(cell.value)};
}

GridCell group_of(DocCell const& cell) {
  auto text = one_line(std::string{trim(for_people(cell.value))});
  return {text.empty() ? "—" : std::move(text), cell.tone, false};
}

std::size_t group_column(DocTable const& table) {
  auto const found = std::find_if(table.columns.begin(), table.columns.end(),
                                  [&](DocColumn const& column) { return column.key == table.group_by; });
  return static_cast<std::size_t>(found - table.columns.begin());
}

void add_rows(DocTable const& table, std::vector<std::size_t> const& shown, std::size_t group, Grid& grid) {
  DocCell const* before = nullptr;
  for (auto const& row : table.rows) {
    auto& made = grid.rows.emplace_back();
    if (grid.grouped && (before == nullptr || before->value != row[group].value)) made.group = group_of(row[group]);
    if (grid.grouped) before = &row[group];
    for (auto const column : shown) made.cells.push_back(cell_of(row[column], table.columns[column].number));
  }
}

/// What a column needs: for all lines as they are, for words unbroken, and for what is never broken.
struct Need {
  std::size_t title, title_word, full, word, whole;
};

/// What gives way when room is short: first titles are wrapped between words, then long words are broken.
struct Level {
  bool titles_whole;
  std::size_t longest_word;
};

constexpr std::array levels{Level{true, 20}, Level{false, 20}, Level{false, 8}};
constexpr std::size_t narrowest_title = 4;
constexpr std::size_t narrowest_text = 8;

std::size_t widest_line(std::string const& text) {
  std::size_t widest = 0;
  for (auto const& line : split(text, '\n')) widest = std::max(widest, display_width(line));
  return widest;
}

Need need_of(Grid const& grid, std::size_t column) {
  auto const& title = grid.columns[column].title;
  Need need{display_width(title), unbreakable_width(title), 0, 0, 0};
  for (auto const& row : grid.rows) {
    auto const& cell = row.cells[column];
    auto const full = widest_line(cell.text);
    need.full = std::max(need.full, full);
    if (cell.whole) need.whole = std::max(need.whole, full);
    if (full > need.word) need.word = std::max(need.word, unbreakable_width(cell.text));
  }
  return need;
}

std::size_t title_need(Need const& need, Level level) {
  if (level.titles_whole) return need.title;
  return std::min(need.title, std::clamp(need.title_word, narrowest_title, level.longest_word));
}

std::size_t floor_of(Need const& need, Level level) {
  auto const text = std::min(need.full, std::clamp(need.word, narrowest_text, level.longest_word));
  return std::max({title_need(need, level), need.whole, text});
}

std::size_t sum(std::vector<std::size_t> const& widths) {
  return std::accumulate(widths.begin(), widths.end(), std::size_t{0});
}

/// Takes from the widest columns, never below the floors, until all take `room`.
void shrink(std::vector<std::size_t>& widths, std::vector<std::size_t> const& floors, std::size_t room) {
  for (auto total = sum(widths); total > room; --total) {
    auto widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i] > floors[i] && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
    }
    --widths[widest];
  }
}

}  // namespace

Grid grid_of(DocTable const& table) {
  auto const group = group_column(table);
  auto shown = columns_for(table, Reader::person);
  std::erase(shown, group);
  Grid grid;
  grid.title = one_line(visible(table.title));
  grid.grouped = group < table.columns.size();
  if (grid.grouped) grid.group_title = one_line(visible(table.columns[group].title));
  for (auto const column : shown) {
    grid.columns.push_back({one_line(visible(table.columns[column].title)), table.columns[column].number});
  }
  add_rows(table, shown, group, grid);
  return grid;
}

std::optional<std::vector<std::size_t>> column_widths(Grid const& grid, std::size_t width) {
  std::vector<Need> needs;
  for (std::size_t column = 0; column < grid.columns.size(); ++column) needs.push_back(need_of(grid, column));
  auto const gaps = needs.empty() ? 0 : column_gap * (needs.size() - 1);
  for (auto const level : levels) {
    std::vector<std::size_t> widths, floors;
    for (auto const& need : needs) {
      widths.push_back(std::max(title_need(need, level), need.full));
      floors.push_back(floor_of(need, level));
    }
    if (width != 0 && sum(floors) + gaps > width) continue;
    if (width != 0) shrink(widths, floors, width - gaps);
    return widths;
  }
  return std::nullopt;
}

}  // namespace zgz::render
