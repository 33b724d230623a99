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

void add_options(CLI::App& command, Options& options) {
  command.add_option("--plan", options.plan, tr("A plan file instead of the workspace's"))->type_name("FILE");
  add_format(command, options.format);
}

}  // namespace

void set_up_plan(CLI::App& app, Job& job) {
  auto& group = *app.add_subcommand("plan", tr("Show the plan, or what it leaves open"));
  group.require_subcommand(1);
  auto& shown = *group.add_subcommand("show", tr("The whole plan: categories, stages, duties, departments, limits"));
  add_options(shown, *declare<Options>(shown, job, show));
  auto& linted = *group.add_subcommand("lint", tr("What the plan contradicts or leaves open"));
  auto const options = declare<Options>(linted, job, lint);
  add_options(linted, *options);
  linted.add_flag("--check", options->check, tr("Exit with 1 if there is anything"));
}

}  // namespace zgz::cmd
