#include <algorithm>

#include "cmd/files.hpp"
#include "cmd/output.hpp"
#include "cmd/reading.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/checklist.hpp"
#include "lib/intake/reader.hpp"
#include "lib/intake/sender.hpp"
#include "lib/model/preview.hpp"
#include "lib/render/cells.hpp"
#include "lib/report/preview.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string file, department, format;
  ReadingWords reading;
  bool cells = false;
};

std::string word_of(intake::RowKind kind) {
  using Kind = intake::RowKind;
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

std::vector<ColumnSummary> columns_of(intake::Header const& header, ChecklistForm const& form) {
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
  return columns_of(intake::HeaderFinder{form}.match(*widest), form);
}

Preview preview_of(std::vector<Sheet> const& sheets, intake::ReadingTrace trace, Plan const& plan,
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
    for (auto i = trace.header->first; i <= trace.header->index; ++i)
      preview.header_rows.push_back(sheet.rows.at(i).number);
    preview.columns = columns_of(*trace.header, plan.checklist);
  }
  if (!trace.header) preview.columns = likeliest_columns(sheet, plan.checklist);
  for (auto& role : trace.roles) preview.rows.push_back({std::move(role.row), word_of(role.kind)});
  preview.reading = std::move(trace.reading);
  preview.reading.file = preview.file;
  preview.department = intake::identify_sender(preview.reading, department, plan);
  return preview;
}

/// The sheet that was named, else the first that is not hidden.
Sheet const& sheet_called(std::string const& name, std::vector<Sheet> const& sheets) {
  std::vector<std::string> names;
  for (auto const& sheet : sheets) {
    auto const called = sheet.table > 0 ? std::to_string(sheet.table) : sheet.name;
    if (name.empty() ? !sheet.hidden : fold(called) == fold(name)) return sheet;
    names.push_back(called);
  }
  if (name.empty()) return sheets.front();
  throw usage_error(Fault::no_such_sheet, {name, join(names, ", ")});
}

ExitCode run(Context const& context, Options const& options) {
  auto const files = files_in({options.file});
  if (files.size() != 1) throw usage_error(Fault::no_files);
  auto const sheets = intake::read_sheets(files.front().name, bytes_of(files.front()));
  if (options.cells) {
    print_text(render::cells_csv(sheet_called(options.reading.sheet, sheets)));
    return ExitCode::done;
  }
  auto const& plan = context.plan();
  auto const how = read_options(options.reading);
  auto trace = intake::ChecklistReader{plan}.trace(sheets, context.today(), how);
  auto const preview = preview_of(sheets, std::move(trace), plan, options.department);
  print(context, report::preview_document(plan, preview), options.format);
  bool const faulty = std::any_of(preview.reading.diagnostics.begin(), preview.reading.diagnostics.end(),
                                  [](Diagnostic const& d) { return d.severity == Severity::fault; });
  return faulty ? ExitCode::look : ExitCode::done;
}

}  // namespace

void set_up_preview(Command const& root) {
  auto const command = root.sub("preview", tr("Show how a file would be read; nothing is stored"));
  auto const options = command.runs<Options>(run);
  command.word("FILE", options->file, tr("The file; - is standard input"));
  command.option("--department", options->department, tr("Who sent it: name, alias or code"), "NAME");
  add_reading(command, options->reading);
  command.flag("--cells", options->cells, tr("Print the cells of the sheet as csv, as read, and nothing else"));
  add_format(command, options->format);
}

}  // namespace zgz::cmd
