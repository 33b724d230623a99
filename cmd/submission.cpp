#include <utility>

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
  std::vector<report::RoundSubmission> listed;
  for (auto& submission : submissions) {
    auto const round = store.round_of(submission);
    listed.push_back({std::move(submission), round});
  }
  print(context, report::submissions_document(plan, listed), options.format);
  return ExitCode::done;
}

}  // namespace

void set_up_submission(Command const& root) {
  auto const group = root.sub("submission", tr("What departments handed in"));
  group.needs_sub();
  auto const command = group.sub("list", tr("Every submission: taken, returned and undone"));
  auto const options = command.runs<Options>(run);
  command.option("--department", options->department, tr("Only this department: name, alias or code"), "NAME");
  command.option("--state", options->state, tr("taken, returned or undone"), "STATE");
  add_format(command, options->format);
}

}  // namespace zgz::cmd
