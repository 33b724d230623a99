#include "lib/intake/hidden.hpp"

#include <algorithm>
#include <set>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t excerpt = 60;
constexpr std::size_t most_comments = 50;

/// The word for each way of dealing with it.
struct Words {
  Fault ask, include, skip;
};

constexpr Words row_words{Fault::hidden_rows, Fault::hidden_rows_read, Fault::hidden_rows_skipped};
constexpr Words column_words{Fault::hidden_columns, Fault::hidden_columns_read, Fault::hidden_columns_skipped};

Diagnostic told(Words const& words, Hidden hidden, Place place, std::vector<std::string> args) {
  switch (hidden) {
    case Hidden::include:
      return {Severity::note, words.include, std::move(place), std::move(args)};
    case Hidden::skip:
      return {Severity::note, words.skip, std::move(place), std::move(args)};
    case Hidden::ask:
      break;
  }
  return {Severity::fault, words.ask, std::move(place), std::move(args)};
}

bool is_hidden_column(Sheet const& sheet, std::uint32_t column) {
  return std::binary_search(sheet.hidden_columns.begin(), sheet.hidden_columns.end(), column);
}

std::set<std::uint32_t> hidden_columns_with_content(Sheet const& sheet, std::uint32_t last_heading) {
  std::set<std::uint32_t> columns;
  if (sheet.hidden_columns.empty()) return columns;
  for (auto const& row : sheet.rows) {
    if (row.number <= last_heading) continue;
    for (auto const& cell : row.cells) {
      if (is_hidden_column(sheet, cell.column)) columns.insert(cell.column);
    }
  }
  return columns;
}

void add_rows(std::vector<Diagnostic>& found, Sheet const& sheet, Hidden hidden) {
  auto const is_hidden = [](Row const& row) { return row.hidden; };
  auto const first = std::find_if(sheet.rows.begin(), sheet.rows.end(), is_hidden);
  if (first == sheet.rows.end()) return;
  auto const count = std::count_if(first, sheet.rows.end(), is_hidden);
  found.push_back(told(row_words, hidden, place_in(sheet), {std::to_string(count), std::to_string(first->number)}));
}

void add_columns(std::vector<Diagnostic>& found, Sheet const& sheet, std::uint32_t last_heading, Hidden hidden) {
  std::vector<std::string> names;
  for (auto const column : hidden_columns_with_content(sheet, last_heading)) names.push_back(column_name(column));
  if (!names.empty()) found.push_back(told(column_words, hidden, place_in(sheet), {join(names, tr(", "))}));
}

void add_comments(std::vector<Diagnostic>& found, Sheet const& sheet) {
  for (std::size_t i = 0; i < std::min(sheet.comments.size(), most_comments); ++i) {
    auto const& comment = sheet.comments[i];
    auto place = place_in(sheet);
    if (comment.row > 0) {
      place.row = comment.row;
      place.column = comment.column;
    }
    found.push_back({Severity::note, Fault::comment_in_cell, place, {shorten(tidy(comment.text), excerpt)}});
  }
}

}  // namespace

std::vector<Diagnostic> hidden_content(Sheet const& sheet, std::uint32_t last_heading, Hidden hidden) {
  std::vector<Diagnostic> found;
  add_rows(found, sheet, hidden);
  add_columns(found, sheet, last_heading, hidden);
  if (sheet.filtered) found.push_back({Severity::note, Fault::filter_on, place_in(sheet), {}});
  if (sheet.macros) {
    auto place = place_in(sheet);
    place.sheet.clear();
    found.push_back({Severity::note, Fault::macros_ignored, place, {}});
  }
  add_comments(found, sheet);
  return found;
}

Sheet without_hidden(Sheet sheet) {
  auto& rows = sheet.rows;
  for (auto& row : rows) {
    std::erase_if(row.cells, [&](Cell const& cell) { return is_hidden_column(sheet, cell.column); });
  }
  std::erase_if(rows, [](Row const& row) { return row.hidden || row.cells.empty(); });
  return sheet;
}

}  // namespace zgz::intake
