#include <filesystem>

#include "cmd/files.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "lib/report/submissions.hpp"
#include "lib/rules/timeliness.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string ref, original, format;
};

/// Writes the bytes as they came in.
ExitCode save_original(store::Store const& store, Submission const& submission, std::string const& path) {
  auto const bytes = store.original(submission.sha256);
  if (!bytes) throw failure(Fault::unknown_ref, {submission.sha256});
  if (std::filesystem::exists(path)) throw failure(Fault::file_exists, {}, as_utf8(path));
  write_file(path, *bytes);
  talk(say("Written: {}.", as_utf8(path)));
  return ExitCode::done;
}

ExitCode run(Context const& context, Options const& options) {
  need("show", {{"REF", &options.ref}});
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const today = context.today();
  if (auto const ref = ProblemRef::parse(options.ref)) {
    auto const problem = problem_in(store, *ref);
    print(context, report::problem_document(plan, {problem, rules::judge(problem, today)}, today), options.format);
    return ExitCode::done;
  }
  auto const submission = submission_in(store, submission_ref(options.ref, "S12 / P7"));
  if (!options.original.empty()) return save_original(store, submission, options.original);
  auto problems = standing_problems(store, submission.department);
  std::erase_if(problems, [&](Problem const& problem) { return problem.last != submission.ref; });
  print(context, report::submission_document(plan, submission, judged(problems, today)), options.format);
  return ExitCode::done;
}

}  // namespace

void set_up_show(Command const& root) {
  auto const command = root.sub("show", tr("Everything known of a submission or a problem"));
  auto const options = command.runs<Options>(run);
  command.word("REF", options->ref, tr("S3 or P7"));
  command.option("--original", options->original, tr("Write the file as it was sent"), "FILE");
  add_format(command, options->format);
}

}  // namespace zgz::cmd
