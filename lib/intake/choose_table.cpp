#include "lib/intake/choose_table.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/marker.hpp"

namespace zgz::intake {

namespace {

void add(std::vector<Diagnostic>& to, Severity severity, Fault kind, Place place, std::vector<std::string> args) {
  to.push_back({severity, kind, std::move(place), std::move(args)});
}

Place whole_file(std::vector<Sheet> const& sheets) {
  return {sheets.empty() ? std::string{} : sheets.front().file, {}, 0, {}, {}};
}

std::string name_of(Sheet const& sheet) {
  return sheet.table > 0 ? say("table {}", std::to_string(sheet.table)) : sheet.name;
}

std::string names_of(std::vector<Sheet const*> const& sheets) {
  std::vector<std::string> names;
  for (auto const* sheet : sheets) names.push_back(name_of(*sheet));
  return join(names, tr(", "));
}

std::vector<Sheet const*> candidates(std::vector<Sheet> const& sheets, ReadOptions const& options) {
  std::vector<Sheet const*> found;
  for (auto const& sheet : sheets) {
    bool const wanted =
        options.sheet.empty() ? !sheet.hidden || options.hidden == Hidden::include : is_called(sheet, options.sheet);
    if (wanted) found.push_back(&sheet);
  }
  return found;
}

std::optional<Header> header_in(Sheet const& sheet, HeaderFinder const& headers, ReadOptions const& options) {
  return options.header_row == 0 ? headers.find(sheet) : headers.at(sheet, options.header_row);
}

void report_others(TableChoice& choice, std::vector<Sheet> const& sheets, HeaderFinder const& headers,
                   ReadOptions const& options) {
  auto const place = whole_file(sheets);
  for (auto const& sheet : sheets) {
    bool const read = std::any_of(choice.tables.begin(), choice.tables.end(),
                                  [&](Table const& table) { return table.sheet == &sheet; });
    if (read || sheet.rows.empty() || is_marker(sheet)) continue;
    bool const ask = sheet.hidden && options.sheet.empty() && options.hidden == Hidden::ask && headers.find(sheet);
    if (ask) {
      add(choice.diagnostics, Severity::fault, Fault::hidden_sheet, place, {name_of(sheet)});
    } else {
      auto const kind = sheet.hidden ? Fault::hidden_sheet_unread : Fault::unread_sheet;
      add(choice.diagnostics, Severity::note, kind, place, {name_of(sheet)});
    }
  }
}

}  // namespace

bool is_called(Sheet const& sheet, std::string const& name) {
  return sheet.table > 0 ? std::to_string(sheet.table) == name : fold(sheet.name) == fold(name);
}

TableChoice choose_table(std::vector<Sheet> const& sheets, HeaderFinder const& headers, ReadOptions const& options) {
  TableChoice choice;
  auto const place = whole_file(sheets);
  auto const wanted = candidates(sheets, options);
  if (!options.sheet.empty() && wanted.empty()) {
    std::vector<Sheet const*> all;
    for (auto const& sheet : sheets) all.push_back(&sheet);
    add(choice.diagnostics, Severity::fault, Fault::no_such_sheet, place, {options.sheet, names_of(all)});
    return choice;
  }
  for (auto const* sheet : wanted) {
    if (auto header = header_in(*sheet, headers, options)) choice.tables.push_back({sheet, *std::move(header)});
  }
  if (choice.tables.empty() && options.header_row > 0) {
    add(choice.diagnostics, Severity::fault, Fault::no_such_header, place, {std::to_string(options.header_row)});
  }
  if (choice.tables.size() > 1) {
    std::vector<Sheet const*> found;
    for (auto const& table : choice.tables) found.push_back(table.sheet);
    add(choice.diagnostics, Severity::fault, Fault::several_tables, place, {names_of(found)});
  }
  if (!choice.tables.empty()) report_others(choice, sheets, headers, options);
  return choice;
}

std::vector<Diagnostic> column_remarks(Table const& table, ReadOptions const& options) {
  std::vector<Diagnostic> remarks;
  auto const place = place_in(*table.sheet, table.sheet->rows[table.header.index]);
  auto const named = all_columns(options);
  std::vector<std::string> unread, all;
  for (auto const& [column, heading] : table.header.headings) {
    all.push_back(heading);
    auto const field = table.header.fields.find(column);
    if (field == table.header.fields.end()) {
      if (!heading.empty()) unread.push_back(heading);
    } else if (named.contains(heading)) {
      add(remarks, Severity::note, Fault::mapped_column, place, {heading, tr(title_of(field->second))});
    }
  }
  if (!unread.empty()) add(remarks, Severity::note, Fault::unread_columns, place, {join(unread, tr(", "))});
  for (auto const& named_column : options.columns) {
    auto const wanted = fold(named_column.first);
    if (std::none_of(all.begin(), all.end(), [&](auto const& heading) { return fold(heading) == wanted; }))
      add(remarks, Severity::fault, Fault::no_such_column, place, {named_column.first, join(all, tr(", "))});
  }
  return remarks;
}

}  // namespace zgz::intake
