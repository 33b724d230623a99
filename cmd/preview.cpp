#include <algorithm>

#include "cmd/files.hpp"
#include "cmd/output.hpp"
#include "cmd/reading.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/checklist.hpp"
#include "lib/intake/choose_table.hpp"
#include "lib/intake/preview.hpp"
#include "lib/intake/reader.hpp"
#include "lib/render/cells.hpp"
#include "lib/report/preview.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string file, department, format;
  ReadingWords reading;
  bool cells = false;
};

/// The sheet that was named, else the first that is not hidden.
Sheet const& sheet_called(std::string const& name, std::vector<Sheet> const& sheets) {
  std::vector<std::string> names;
  for (auto const& sheet : sheets) {
    if (name.empty() ? !sheet.hidden : intake::is_called(sheet, name)) return sheet;
    names.push_back(sheet.table > 0 ? std::to_string(sheet.table) : sheet.name);
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
  auto const preview = intake::preview_of(sheets, std::move(trace), plan, options.department);
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
