#include <algorithm>

#include "cmd/files.hpp"
#include "cmd/import_results.hpp"
#include "cmd/output.hpp"
#include "cmd/reading.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/checklist.hpp"
#include "lib/intake/choose_table.hpp"
#include "lib/intake/form_kind.hpp"
#include "lib/intake/preview.hpp"
#include "lib/intake/reader.hpp"
#include "lib/intake/row_stream.hpp"
#include "lib/render/cells.hpp"
#include "lib/report/preview.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string file, kind, department, format;
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

/// Prints in large pieces, and what is left at the end, also where that is an error.
class Printer {
 public:
  Printer() { m_text.reserve(piece_bytes + piece_bytes / 4); }
  Printer(Printer const&) = delete;
  Printer& operator=(Printer const&) = delete;

  [[nodiscard]] std::string& text() { return m_text; }

  void print_if_large() {
    if (m_text.size() >= piece_bytes) print();
  }

  void print() {
    print_text(m_text);
    m_text.clear();
  }

 private:
  static constexpr std::size_t piece_bytes = 256u << 10;
  std::string m_text;
};

/// Prints the cells of a sheet while they are read: what was printed before an error stays.
ExitCode print_cells(NamedFile const& file, std::string const& sheet_name) {
  auto const source = source_of(file);
  intake::RowStream stream{file.name, *source};
  auto const& sheet = sheet_called(sheet_name, stream.sheets());
  render::CellsCsv cells;
  Printer printer;
  try {
    stream.each_row(static_cast<std::size_t>(&sheet - stream.sheets().data()), [&](Row const& row) {
      cells.append(printer.text(), row);
      printer.print_if_large();
      return true;
    });
  } catch (Error const&) {
    printer.print();
    throw;
  }
  printer.print();
  return ExitCode::done;
}

/// The file read as a form of this kind.
Preview preview_as(intake::FormKind kind, std::vector<Sheet> const& sheets, Plan const& plan, Date today,
                   intake::ReadOptions const& how, std::string const& department) {
  switch (kind) {
    case intake::FormKind::progress:
      return intake::preview_of(sheets, intake::ProgressReader{plan}.read(sheets, today, how), plan, department);
    case intake::FormKind::departments:
      return intake::preview_of(sheets, intake::read_roster(sheets, plan, how));
    case intake::FormKind::complaints:
      return intake::preview_of_register(sheets);
    case intake::FormKind::checklist:
      break;
  }
  return intake::preview_of(sheets, intake::ChecklistReader{plan}.trace(sheets, today, how), plan, department);
}

ExitCode run(Context const& context, Options const& options) {
  if (!options.kind.empty()) check_choice(options.kind, "--as", {"checklist", "progress", "departments", "complaints"});
  auto const files = files_in({options.file});
  if (files.size() != 1) throw usage_error(Fault::no_files);
  if (options.cells) return print_cells(files.front(), options.reading.sheet);
  auto const sheets = intake::read_sheets(files.front().name, bytes_of(files.front()));
  need_no_worksheet(sheets);
  auto const& plan = context.plan();
  auto const how = read_options(options.reading);
  auto const guess = intake::guess_form(sheets, plan, how.columns, options.kind);
  auto preview = preview_as(guess.kind, sheets, plan, context.today(), how, options.department);
  if (guess.kind != intake::FormKind::checklist) {
    auto& remarks = preview.reading.diagnostics;
    remarks.insert(remarks.begin(), intake::kind_note(guess, preview.file));
  }
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
  command.option("--as", options->kind, tr("What the files are: checklist, progress, departments or complaints"),
                 "KIND");
  add_reading(command, options->reading);
  command.flag("--cells", options->cells, tr("Print the cells of the sheet as csv, as read, and nothing else"));
  add_format(command, options->format);
}

}  // namespace zgz::cmd
