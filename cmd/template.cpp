#include <algorithm>
#include <filesystem>

#include "cmd/files.hpp"
#include "cmd/in_language.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/base/reason.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/sender.hpp"
#include "lib/render/forms.hpp"

namespace zgz::cmd {

namespace fs = std::filesystem;

namespace {

struct Options {
  std::string kind, department, output, folder, rows = "20";
  bool docx = false;
};

constexpr int most_rows = 1000;
std::vector<std::string> const kinds{"checklist", "departments", "complaints", "progress"};

struct NamedForm {
  std::string name;  ///< of the file
  std::string bytes;
};

bool is_from_departments(std::string const& kind) { return kind == "checklist" || kind == "progress"; }

void check_together(Options const& options) {
  check_choice(options.kind, "KIND", kinds);
  auto const refuse = [](std::string const& why) { throw usage_error(Fault::usage, {why, "zgz template"}); };
  bool const named = !options.department.empty() || !options.folder.empty();
  if (named && !is_from_departments(options.kind))
    refuse(say("The form {} is for no single department.", options.kind));
  if (!options.folder.empty() && !options.department.empty())
    refuse(say("{0} and {1} exclude each other.", "--all-departments", "--department"));
  if (!options.folder.empty() && !options.output.empty())
    refuse(say("{0} and {1} exclude each other.", "--all-departments", "--output"));
  if (options.docx && options.kind != "checklist") refuse(tr("Only the checklist is made as a document, too."));
}

/// What a department still has to mend; nothing before there is a register.
std::vector<Problem> open_problems(Context const& context, Department const* department) {
  if (department == nullptr || !fs::exists(fs::path{context.workspace()} / "zgz.db")) return {};
  store::ProblemFilter filter;
  filter.department = department->code;
  filter.received_until = context.today();
  filter.open_only = true;
  return context.open_store().problems(filter);
}

render::Form form_for(Context const& context, Options const& options, Department const* department) {
  auto const& plan = context.plan();
  auto const rows = static_cast<std::uint32_t>(count_of(options.rows, "--rows", 1, most_rows));
  if (options.kind == "departments") return render::departments_form(plan, rows);
  if (options.kind == "complaints") return render::complaints_form(plan, rows);
  if (options.kind == "progress")
    return render::progress_form(plan, department, open_problems(context, department), rows);
  return render::checklist_form(plan, department, rows);
}

/// Named after the department, so that a file which comes back without a name in it still says whose it is.
NamedForm make_form(Context const& context, Options const& options, Department const* department) {
  InLanguage const speaking{context.plan().language};
  auto const form = form_for(context, options, department);
  auto name = (department == nullptr ? std::string{} : department->name) + form.sheet;
  for (auto const* separator : {"/", "\\", ":"}) name = replace_all(std::move(name), separator, "");
  if (options.docx) return {name + ".docx", render::form_docx(form)};
  return {name + ".xlsx", render::xlsx_bytes(render::form_book(form, context.today()))};
}

void check_free(fs::path const& path) {
  std::error_code error;
  if (fs::exists(path, error)) throw failure(Fault::file_exists, {}, as_utf8(path.string()));
}

ExitCode write_all(Context const& context, Options const& options) {
  std::vector<NamedForm> forms;
  for (auto const& department : context.plan().departments) forms.push_back(make_form(context, options, &department));
  fs::path const folder{options.folder};
  std::error_code error;
  if (fs::exists(folder, error) && !fs::is_directory(folder, error))
    throw failure(Fault::not_a_folder, {}, as_utf8(options.folder));
  for (auto const& form : forms) check_free(folder / form.name);
  fs::create_directories(folder, error);
  if (error) throw failure(Fault::unwritable, {reason_of(error.value())}, as_utf8(options.folder));
  for (auto const& form : forms) write_file((folder / form.name).string(), form.bytes);
  talk(say_count("{0} form written into {1}.", "{0} forms written into {1}.", forms.size(), forms.size(),
                 as_utf8(options.folder)));
  return ExitCode::done;
}

ExitCode run(Context const& context, Options const& options) {
  need("template", {{"KIND", &options.kind}});
  check_together(options);
  if (!options.folder.empty()) return write_all(context, options);
  auto const* department =
      options.department.empty() ? nullptr : &intake::department_called(options.department, context.plan());
  auto const form = make_form(context, options, department);
  auto const path = options.output.empty() ? form.name : options.output;
  check_free(path);
  write_file(path, form.bytes);
  talk(say("Written: {}.", as_utf8(path)));
  return ExitCode::done;
}

}  // namespace

void set_up_template(Command const& root) {
  auto const command = root.sub("template", tr("Blank forms to fill in, with drop-downs"));
  auto const options = command.runs<Options>(run);
  command.word("KIND", options->kind, tr("checklist, departments, complaints or progress"));
  command.option("--department", options->department, tr("Fill in who sends it: name, alias or code"), "NAME");
  command.option("-o,--output", options->output, tr("The file to write (default: named after department and form)"),
                 "FILE");
  command.option("--all-departments", options->folder, tr("One form for each department of the plan, into this folder"),
                 "DIR");
  command.option("--rows", options->rows, tr("Blank rows of the table (default: 20)"), "N");
  command.flag("--docx", options->docx, tr("As a document of Word (checklist only)"));
}

}  // namespace zgz::cmd
