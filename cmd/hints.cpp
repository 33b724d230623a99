#include <algorithm>

#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/report/hints.hpp"
#include "lib/rules/hints.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string department, kind, format;
  bool check = false;
};

bool is_of(Problem const* problem, std::string const& department) {
  return problem != nullptr && problem->department == department;
}

ExitCode run(Context const& context, Options const& options) {
  auto const& plan = context.plan();
  if (!options.kind.empty()) check_choice(options.kind, "--kind", report::hint_words());
  auto const department = department_code(options.department, plan);
  store::ProblemFilter filter;
  filter.received_until = context.today();
  filter.states = {Rectification::not_started, Rectification::ongoing, Rectification::reported, Rectification::closed,
                   Rectification::long_term};
  auto const problems = context.open_store().problems(filter);
  auto found = rules::hints(plan, problems);
  std::erase_if(found, [&](Hint const& hint) {
    bool const other_kind = !options.kind.empty() && report::term(hint.kind).word != options.kind;
    bool const elsewhere = !department.empty() && !is_of(hint.problem, department) && !is_of(hint.other, department);
    return other_kind || elsewhere;
  });
  print(context, report::hints_document(plan, found), options.format);
  return options.check && !found.empty() ? ExitCode::look : ExitCode::done;
}

}  // namespace

void set_up_hints(Command const& root) {
  auto const command = root.sub("hints", tr("What a careful reader would ask back about; never faults"));
  auto const options = command.runs<Options>(run);
  command.option("--department", options->department, tr("Only this department: name, alias or code"), "NAME");
  command.option("--kind", options->kind, tr("Only this kind, for example copied-between"), "K");
  command.flag("--check", options->check, tr("Exit with 1 if there is any"));
  add_format(command, options->format);
}

}  // namespace zgz::cmd
