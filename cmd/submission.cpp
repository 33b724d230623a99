#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/model/words.hpp"
#include "lib/report/submissions.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string department, state, format;
};

ExitCode run(Context const& context, Options const& options) {
  if (!options.state.empty()) check_choice(options.state, "--state", {"taken", "returned", "undone"});
  auto const& plan = context.plan();
  auto const department = department_code(options.department, plan);
  auto const store = context.open_store();
  auto submissions = department.empty() ? store.submissions() : store.submissions_of(department);
  if (auto const state = submission_state_named(options.state)) {
    std::erase_if(submissions, [&](Submission const& submission) { return submission.state != *state; });
  }
  print(context, report::submissions_document(plan, submissions), options.format);
  return ExitCode::done;
}

}  // namespace

void set_up_submission(CLI::App& app, Job& job) {
  auto& group = *app.add_subcommand("submission", tr("What departments handed in"));
  group.require_subcommand(1);
  auto& command = *group.add_subcommand("list", tr("Every submission: taken, returned and undone"));
  auto const options = declare<Options>(command, job, run);
  command.add_option("--department", options->department, tr("Only this department: name, alias or code"))->type_name("NAME");
  command.add_option("--state", options->state, tr("taken, returned or undone"))->type_name("STATE");
  add_format(command, options->format);
}

}  // namespace zgz::cmd
