#include <filesystem>
#include <set>

#include "cmd/case_reading.hpp"
#include "cmd/cases.hpp"
#include "cmd/dispositions.hpp"
#include "cmd/files.hpp"
#include "cmd/inspect.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "cmd/review.hpp"
#include "cmd/rounds.hpp"
#include "cmd/strictest.hpp"
#include "lib/report/accountability.hpp"
#include "lib/report/cases.hpp"
#include "lib/report/complaints.hpp"
#include "lib/report/inspection.hpp"
#include "lib/report/submissions.hpp"
#include "lib/rules/legs.hpp"
#include "lib/rules/timeliness.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string ref, original, attachment, format;
};

/// Writes the bytes as they came in.
ExitCode save_original(store::Store const& store, std::string const& sha256, std::string const& path) {
  auto const bytes = store.original(sha256);
  if (!bytes) throw failure(Fault::unknown_ref, {sha256});
  if (std::filesystem::exists(path)) throw failure(Fault::file_exists, {}, as_utf8(path));
  write_file(path, *bytes);
  talk(say("Written: {}.", as_utf8(path)));
  return ExitCode::done;
}

/// The digest of the file that `--attachment` names among those of a record.
std::string attached(store::Store const& store, std::string const& ref, std::string const& number) {
  for (auto const& attachment : store.attachments(ref)) {
    if (std::to_string(attachment.number) == number) return attachment.sha256;
  }
  throw usage_error(Fault::unknown_ref, {say("attachment {0} of {1}", number, ref)});
}

ExitCode show_problem(Context const& context, Options const& options, ProblemRef ref) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const today = context.today();
  auto const problem = problem_to_handle(context, store, ref);
  if (!options.original.empty()) {
    need("show", {{"--attachment", &options.attachment}});
    return save_original(store, attached(store, ref.str(), options.attachment), options.original);
  }
  auto const evidence = store.attachments(ref.str());
  print(context, report::problem_document(plan, {problem, rules::judge(problem, today)}, evidence, today),
        options.format);
  return ExitCode::done;
}

/// The problems of which it is the latest word; of a progress report those that it named, as they are now.
std::vector<Problem> problems_of(store::Store const& store, Submission const& submission) {
  auto problems = standing_problems(store, submission.department);
  if (submission.kind != SubmissionKind::progress) {
    std::erase_if(problems, [&](Problem const& problem) { return problem.last != submission.ref; });
    return problems;
  }
  std::set<ProblemRef> named;
  if (store.was_taken(submission.ref)) {
    for (auto const& change : store.taken_event(submission.ref).problems) named.insert(change.after.ref);
  }
  std::erase_if(problems, [&](Problem const& problem) { return !named.contains(problem.ref); });
  return problems;
}

ExitCode show_submission(Context const& context, Options const& options, SubmissionRef ref) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const submission = submission_in(store, ref);
  if (!options.original.empty()) {
    // Of a register of complaints no original was kept; the same bytes may lie there for another reason.
    if (options.attachment.empty() && submission.kind == SubmissionKind::complaints)
      throw failure(Fault::unknown_ref, {submission.sha256});
    auto const whose = options.attachment.empty() ? submission.sha256 : attached(store, ref.str(), options.attachment);
    return save_original(store, whose, options.original);
  }
  auto const problems = problems_of(store, submission);
  auto const evidence = store.attachments(ref.str());
  report::RoundSubmission const shown{submission, store.round_of(submission)};
  print(context,
        report::submission_document(plan, shown, resubmission_of(store, submission), judged(problems, context.today()),
                                    evidence),
        options.format);
  return ExitCode::done;
}

/// What was sealed stays sealed.
ExitCode show_complaint(Context const& context, Options const& options, ComplaintRef ref) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  need_not_recused(context, store, ref);
  auto const casework = casework_of(context, store);
  if (auto const complaint = casework.complaint_case(ref)) {
    auto const today = context.today();
    report::CaseView view{*complaint, rules::legs_of(*complaint, today), {}, {}};
    for (auto const& part : casework.parts_of(ref)) view.parts.push_back(part.complaint.ref);
    StrictestClocks clocks{plan, store, today};
    view.strictest = clocks.of(*complaint);
    print(context, report::case_document(plan, view, today), options.format);
    clocks.tell_unknown();
    return ExitCode::done;
  }
  print(context, report::complaint_document(plan, complaint_in(store, ref)), options.format);
  return ExitCode::done;
}

ExitCode show_disposition(Context const& context, Options const& options, DispositionRef ref) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const disposition = disposition_in(casework_of(context, store), ref);
  print(context, report::disposition_document(plan, dated(plan, disposition, context.today())), options.format);
  return ExitCode::done;
}

ExitCode show_supervision(Context const& context, Options const& options, SupervisionRef ref) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const today = context.today();
  auto const line = line_of(store, supervision_in(store, ref), today);
  print(context, report::supervision_document(plan, line, today), options.format);
  return ExitCode::done;
}

ExitCode show_accountability(Context const& context, Options const& options, AccountabilityRef ref) {
  auto const& plan = context.plan();
  auto const accountability = accountability_in(context.open_store(), ref);
  print(context, report::accountability_document(plan, accountability, context.today()), options.format);
  return ExitCode::done;
}

ExitCode show_draw(Context const& context, Options const& options) {
  auto const& plan = context.plan();
  print(context, report::draw_document(plan, draw_in(context.open_store(), options.ref)), options.format);
  return ExitCode::done;
}

/// The file of ballots of a review, where there is one only.
std::string ballots_of(Review const& review) {
  std::set<std::string> digests;
  for (auto const& count : review.groups) {
    if (!count.sha256.empty()) digests.insert(count.sha256);
  }
  if (digests.size() != 1) throw failure(Fault::unknown_ref, {say("the ballots of {}", review.ref.str())});
  return *digests.begin();
}

ExitCode show_review(Context const& context, Options const& options) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const review = review_in(store, options.ref);
  if (!options.original.empty()) return save_original(store, ballots_of(review), options.original);
  print(context, review_page(plan, review), options.format);
  return ExitCode::done;
}

ExitCode run(Context const& context, Options const& options) {
  need("show", {{"REF", &options.ref}});
  if (!options.attachment.empty()) need("show", {{"--original", &options.original}});
  if (auto const ref = ProblemRef::parse(options.ref)) return show_problem(context, options, *ref);
  if (auto const ref = ComplaintRef::parse(options.ref)) return show_complaint(context, options, *ref);
  if (auto const ref = DispositionRef::parse(options.ref)) return show_disposition(context, options, *ref);
  if (auto const ref = SupervisionRef::parse(options.ref)) return show_supervision(context, options, *ref);
  if (auto const ref = AccountabilityRef::parse(options.ref)) return show_accountability(context, options, *ref);
  if (InspectionRef::parse(options.ref)) return show_draw(context, options);
  if (ReviewRef::parse(options.ref)) return show_review(context, options);
  return show_submission(context, options, submission_ref(options.ref, "S12 / P7 / C3"));
}

}  // namespace

void set_up_show(Command const& root) {
  auto const command = root.sub("show", tr("Everything known of a submission, a problem or a complaint"));
  auto const options = command.runs<Options>(run);
  command.word("REF", options->ref, tr("S3, P7, C5, D2, W1, A1, I1 or V1"));
  command.option("--original", options->original, tr("Write the file as it was sent"), "FILE");
  command.option("--attachment", options->attachment, tr("With --original: write this attachment instead"), "N");
  add_format(command, options->format);
}

}  // namespace zgz::cmd
