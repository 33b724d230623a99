#include <algorithm>

#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "lib/base/text.hpp"
#include "lib/rules/undo.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string ref, reason;
};

/// A later submission of the department, of whatever kind, was set beside this one's problems: it must go first.
void check_is_latest(store::Store const& store, Submission const& submission) {
  if (submission.state == SubmissionState::undone) throw usage_error(Fault::already_undone, {submission.ref.str()});
  if (submission.state == SubmissionState::returned || submission.kind == SubmissionKind::complaints) return;
  auto latest = submission.ref;
  for (auto const& other : store.submissions_of(submission.department)) {
    if (other.state == SubmissionState::taken) latest = std::max(latest, other.ref);
  }
  if (latest != submission.ref) throw usage_error(Fault::not_latest, {latest.str(), submission.ref.str()});
}

SubmissionUndone undoing(store::Store const& store, Submission const& submission, std::string const& reason) {
  if (submission.state == SubmissionState::returned) return rules::undo(SubmissionReturned{submission}, reason);
  store::ProblemFilter filter;
  filter.department = submission.department;
  return rules::undo(store.taken_event(submission.ref), store.problems(filter), reason);
}

std::string list_of(std::vector<ProblemRef> const& refs) {
  std::vector<std::string> words;
  for (auto const ref : refs) words.push_back(ref.str());
  return words.empty() ? tr("none") : join(words, tr(", "));
}

ExitCode run(Context const& context, Options const& options) {
  need("undo", {{"REF", &options.ref}, {"--reason", &options.reason}});
  auto const ref = submission_ref(options.ref);
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto const submission = submission_in(store, ref);
  check_is_latest(store, submission);
  auto const undone = undoing(store, submission, options.reason);
  change.record(undone);
  change.commit();
  if (submission.kind == SubmissionKind::complaints) {
    print_text(say("{} undone: the complaints that it brought are withdrawn.\n", ref.str()));
    return ExitCode::done;
  }
  std::vector<ProblemRef> restored;
  for (auto const& problem : undone.restored) restored.push_back(problem.ref);
  print_text(say("{0} undone. Withdrawn: {1}. As before: {2}. Kept, because somebody has acted on them: {3}.\n",
                 ref.str(), list_of(undone.withdrawn), list_of(restored), list_of(undone.kept)));
  return undone.kept.empty() ? ExitCode::done : ExitCode::look;
}

}  // namespace

void set_up_undo(Command const& root) {
  auto const command = root.sub("undo", tr("Take a submission back as a whole; what somebody has acted on is kept"));
  auto const options = command.runs<Options>(run);
  command.word("REF", options->ref, tr("The submission, for example S12"));
  command.option("--reason", options->reason, tr("Why"), "TEXT");
}

}  // namespace zgz::cmd
