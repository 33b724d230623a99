#include "lib/intake/preview.hpp"

#include <algorithm>
#include <utility>

#include "lib/base/likeness.hpp"
#include "lib/intake/sender.hpp"

namespace zgz::intake {

namespace {

std::string word_of(RowKind kind) {
  using Kind = RowKind;
  switch (kind) {
    case Kind::data:
      return "data";
    case Kind::continuation:
      return "continuation";
    case Kind::zero:
      return "zero";
    case Kind::blank:
      return "blank";
    case Kind::furniture:
      return "furniture";
    case Kind::header:
      return "header";
    case Kind::total:
      return "total";
    case Kind::sample:
      return "sample";
    case Kind::unrecognised:
      break;
  }
  return "unrecognised";
}

SheetSummary summary_of(Sheet const& sheet) {
  SheetSummary summary;
  summary.name = sheet.name;
  summary.table = sheet.table;
  summary.rows = sheet.rows.size();
  summary.blank_rows = sheet.blank_rows;
  summary.merges = sheet.merges.size();
  summary.hidden_columns = sheet.hidden_columns.size();
  summary.comments = sheet.comments.size();
  summary.hidden = sheet.hidden;
  summary.filtered = sheet.filtered;
  for (auto const& row : sheet.rows) {
    summary.cells += row.cells.size();
    summary.hidden_rows += row.hidden ? 1 : 0;
  }
  return summary;
}

std::vector<ColumnSummary> columns_of(Header const& header, ChecklistForm const& form) {
  std::vector<std::string> known;
  for (auto const& [field, aliases] : form.headers) known.insert(known.end(), aliases.begin(), aliases.end());
  std::vector<ColumnSummary> columns;
  for (auto const& [column, heading] : header.headings) {
    ColumnSummary summary{column, heading, {}, 0, {}};
    if (auto const field = header.fields.find(column); field != header.fields.end()) {
      summary.field = field->second;
      summary.score = header.scores.at(column);
    } else {
      summary.nearest = nearest(heading, known);
    }
    columns.push_back(std::move(summary));
  }
  return columns;
}

/// Where no headings were found: the row among the first that has the most cells, for a person to name its columns.
std::vector<ColumnSummary> likeliest_columns(Sheet const& sheet, ChecklistForm const& form) {
  auto const last = sheet.rows.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(sheet.rows.size(), 30));
  auto const widest = std::max_element(sheet.rows.begin(), last,
                                       [](Row const& a, Row const& b) { return a.cells.size() < b.cells.size(); });
  if (widest == last || widest->cells.size() < 3) return {};
  return columns_of(HeaderFinder{form}.match(*widest), form);
}

}  // namespace

Preview preview_of(std::vector<Sheet> const& sheets, ReadingTrace trace, Plan const& plan,
                   std::string const& department) {
  Preview preview;
  auto const& sheet = sheets.at(trace.sheet);
  preview.file = sheet.file;
  preview.format = sheet.format;
  preview.encoding = sheet.encoding;
  preview.separator = sheet.separator;
  for (auto const& each : sheets) preview.sheets.push_back(summary_of(each));
  if (trace.header) {
    preview.sheets[trace.sheet].read = true;
    preview.header_rows = trace.header_rows;
    preview.columns = columns_of(*trace.header, plan.checklist);
  }
  if (!trace.header) preview.columns = likeliest_columns(sheet, plan.checklist);
  for (auto& role : trace.roles) preview.rows.push_back({std::move(role.row), word_of(role.kind)});
  preview.reading = std::move(trace.reading);
  preview.reading.file = preview.file;
  preview.department = identify_sender(preview.reading, department, plan);
  return preview;
}

}  // namespace zgz::intake
