#include <filesystem>

#include "cmd/files.hpp"
#include "cmd/output.hpp"
#include "lib/base/places.hpp"
#include "lib/plan/lint.hpp"
#include "lib/report/plan.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string plan, format;
  bool check = false;
};

/// The plan of a file, or that of the workspace.
Plan plan_of(Context const& context, Options const& options) {
  if (options.plan.empty()) return context.plan();
  auto loaded = plan::load_plan(options.plan, config_folder());
  if (!loaded.faults.empty()) throw PlanRefused{std::move(loaded.faults)};
  return std::move(loaded.plan);
}

ExitCode show(Context const& context, Options const& options) {
  print(context, report::plan_document(plan_of(context, options)), options.format);
  return ExitCode::done;
}

ExitCode lint(Context const& context, Options const& options) {
  auto const plan = plan_of(context, options);
  auto const findings = plan::lint(plan);
  print(context, report::lint_document(plan, findings), options.format);
  return options.check && !findings.empty() ? ExitCode::look : ExitCode::done;
}

void add_options(Command const& command, Options& options) {
  command.option("--plan", options.plan, tr("A plan file instead of the workspace's"), "FILE");
  add_format(command, options.format);
}

}  // namespace

void set_up_plan(Command const& root) {
  auto const group = root.sub("plan", tr("Show the plan, or what it leaves open"));
  group.needs_sub();
  auto const shown = group.sub("show", tr("The whole plan: categories, stages, duties, departments, limits"));
  add_options(shown, *shown.runs<Options>(show));
  auto const linted = group.sub("lint", tr("What the plan contradicts or leaves open"));
  auto const options = linted.runs<Options>(lint);
  add_options(linted, *options);
  linted.flag("--check", options->check, tr("Exit with 1 if there is anything"));
}

}  // namespace zgz::cmd
