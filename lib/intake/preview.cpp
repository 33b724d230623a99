#include "lib/intake/preview.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "lib/base/i18n.hpp"
#include "lib/base/likeness.hpp"
#include "lib/intake/complaint_header.hpp"
#include "lib/intake/form_kind.hpp"
#include "lib/intake/sender.hpp"
#include "lib/model/words.hpp"

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
    ColumnSummary summary{column, heading, {}, {}, {}, 0, {}};
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

Preview begin(std::vector<Sheet> const& sheets, Sheet const& sheet) {
  Preview preview;
  preview.file = sheet.file;
  preview.format = sheet.format;
  preview.encoding = sheet.encoding;
  preview.separator = sheet.separator;
  for (auto const& each : sheets) preview.sheets.push_back(summary_of(each));
  return preview;
}

/// What the rows of a form were taken for: its headings end with row `last` (an index), and `data` are the numbers of
/// the rows that say something.
std::vector<RowSummary> rows_of(Sheet const& sheet, std::size_t first, std::size_t last,
                                std::set<std::uint32_t> const& data, std::vector<Diagnostic> const& diagnostics) {
  std::set<std::uint32_t> unrecognised;
  for (auto const& diagnostic : diagnostics) {
    if (diagnostic.kind == Fault::unrecognised_row) unrecognised.insert(diagnostic.place.row);
  }
  std::vector<RowSummary> rows;
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    if (first <= i && i <= last) continue;
    auto const number = sheet.rows[i].number;
    auto const* kind = data.contains(number) ? "data" : unrecognised.contains(number) ? "unrecognised" : "furniture";
    rows.push_back({sheet.rows[i], kind});
  }
  return rows;
}

template <typename Row>
std::set<std::uint32_t> numbers_of(std::vector<Row> const& rows) {
  std::set<std::uint32_t> numbers;
  for (auto const& row : rows) numbers.insert(row.place.row);
  return numbers;
}

}  // namespace

Preview preview_of(std::vector<Sheet> const& sheets, ProgressReading read, Plan const& plan,
                   std::string const& department) {
  auto const& sheet = sheets.at(read.sheet);
  auto preview = begin(sheets, sheet);
  preview.kind = word_of(FormKind::progress);
  if (read.header) {
    preview.sheets[read.sheet].read = true;
    for (auto i = read.header->first; i <= read.header->index; ++i) preview.header_rows.push_back(sheet.rows[i].number);
    preview.columns = columns_of(*read.header, plan.checklist);
    preview.rows =
        rows_of(sheet, read.header->first, read.header->index, numbers_of(read.rows), read.reading.diagnostics);
  }
  preview.reading = std::move(read.reading);
  preview.reading.file = preview.file;
  preview.department = identify_sender(preview.reading, department, plan);
  return preview;
}

Preview preview_of(std::vector<Sheet> const& sheets, RosterReading read) {
  auto const& sheet = sheets.at(read.sheet);
  auto preview = begin(sheets, sheet);
  preview.kind = word_of(FormKind::departments);
  if (read.header) {
    preview.sheets[read.sheet].read = true;
    preview.header_rows = {sheet.rows[read.header->index].number};
    for (auto const& [column, heading] : read.header->headings) {
      ColumnSummary summary{column, heading, {}, {}, {}, 0, {}};
      if (auto const field = read.header->fields.find(column); field != read.header->fields.end()) {
        summary.field_word = word_of(field->second);
        summary.field_title = tr(title_of(field->second));
        summary.score = 1;
      }
      preview.columns.push_back(std::move(summary));
    }
    preview.rows =
        rows_of(sheet, read.header->index, read.header->index, numbers_of(read.rows), read.reading.diagnostics);
  }
  preview.reading = std::move(read.reading);
  return preview;
}

Preview preview_of_register(std::vector<Sheet> const& sheets) {
  constexpr std::size_t rows_searched = 30;
  auto preview = begin(sheets, sheets.at(0));
  preview.kind = word_of(FormKind::complaints);
  preview.reading.file = preview.file;
  for (std::size_t at = 0; at < sheets.size(); ++at) {
    auto const& rows = sheets[at].rows;
    for (std::size_t i = 0; i < std::min(rows.size(), rows_searched); ++i) {
      auto const header = complaint_header(rows[i], {});
      if (!header) continue;
      preview.sheets[at].read = true;
      preview.header_rows = {header->row};
      for (std::uint32_t column = 0; column < header->headings.size(); ++column) {
        ColumnSummary summary{column, header->headings[column], {}, {}, {}, 0, {}};
        if (auto const field = header->fields.find(column); field != header->fields.end()) {
          summary.field_word = summary.field_title = word_of(field->second);
          summary.score = 1;
        }
        preview.columns.push_back(std::move(summary));
      }
      return preview;
    }
  }
  return preview;
}

Preview preview_of(std::vector<Sheet> const& sheets, ReadingTrace trace, Plan const& plan,
                   std::string const& department) {
  auto const& sheet = sheets.at(trace.sheet);
  auto preview = begin(sheets, sheet);
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
