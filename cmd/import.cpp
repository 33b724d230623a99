#include <algorithm>

#include "cmd/files.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/base/digest.hpp"
#include "lib/intake/checklist.hpp"
#include "lib/intake/reader.hpp"
#include "lib/intake/sender.hpp"
#include "lib/report/receipts.hpp"
#include "lib/rules/known.hpp"
#include "lib/rules/matching.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::vector<std::string> paths;
  std::string department, received, format;
  bool is_signed = false, stamped = false, dry_run = false;
};

/// One run of the command: each file becomes a receipt; everything happens in one change of the register.
class Import {
 public:
  Import(Plan const& plan, Options const& options, Date received, store::Store const& store, store::Change& change)
      : m_plan(plan), m_options(options), m_received(received), m_store(store), m_change(change), m_reader(plan) {}

  Receipt take(NamedFile const& file) {
    Receipt receipt;
    receipt.file = file.name;
    try {
      auto const bytes = read_file(file.path);
      receipt.submission = read(file, bytes);
      settle(receipt, bytes);
    } catch (Error const& error) {
      if (error.code != ExitCode::failed || std::string{word_of(error.fault)}.starts_with("store-")) throw;
      receipt.refusal.push_back({Severity::fault, error.fault, {file.name, {}, 0, {}, {}}, error.args});
    }
    return receipt;
  }

 private:
  [[nodiscard]] Submission read(NamedFile const& file, std::string const& bytes) const {
    Submission submission;
    auto const& duty = checklist_duty(m_plan);
    submission.reading = m_reader.read(intake::read_sheets(file.name, bytes), m_received);
    submission.reading.file = file.name;
    submission.duty = duty.code;
    submission.department = intake::identify_sender(submission.reading, m_options.department, m_plan);
    submission.received = m_received;
    submission.sha256 = sha256_hex(bytes);
    submission.is_signed = m_options.is_signed || !submission.reading.signatory.empty();
    submission.stamped = m_options.stamped || submission.reading.stamped;
    intake::check_sign_off(submission, duty);
    return submission;
  }

  /// Known already, returned, or taken.
  void settle(Receipt& receipt, std::string const& bytes) {
    auto& submission = receipt.submission;
    auto const same_bytes = m_store.submissions_with(submission.sha256);
    if (auto const* earlier = rules::repeated(submission, same_bytes)) {
      receipt.outcome = Receipt::Outcome::known;
      submission = *earlier;
      return;
    }
    submission.ref = m_store.next_submission();
    m_change.keep_original(submission.sha256, receipt.file, bytes);
    if (rules::must_return(submission.reading)) {
      receipt.outcome = Receipt::Outcome::returned;
      submission.state = SubmissionState::returned;
      m_change.record(SubmissionReturned{submission});
    } else {
      receipt.outcome = Receipt::Outcome::taken;
      accept(receipt);
    }
  }

  void accept(Receipt& receipt) {
    auto& submission = receipt.submission;
    for (auto const& earlier : m_store.submissions_of(submission.department)) {
      if (earlier.state == SubmissionState::taken && earlier.duty == submission.duty) submission.supersedes = earlier.ref;
    }
    auto const existing = standing_problems(m_store, submission.department);
    auto const matched = rules::match_rows(submission, existing, m_store.next_problem());
    receipt.changes = matched.problems;
    for (auto const& problem : existing) {
      if (std::find(matched.absent.begin(), matched.absent.end(), problem.ref) != matched.absent.end()) receipt.absent.push_back(problem);
      receipt.zero_over_open = receipt.zero_over_open || (submission.reading.zero && problem.open());
    }
    auto recorded = submission;
    recorded.reading.rows.clear();
    m_change.record(SubmissionTaken{std::move(recorded), matched.problems, matched.absent});
  }

  Plan const& m_plan;
  Options const& m_options;
  Date m_received;
  store::Store const& m_store;
  store::Change& m_change;
  intake::ChecklistReader m_reader;
};

/// 3 when a file could not be read, 1 when there is something to look at.
ExitCode exit_code_of(std::vector<Receipt> const& receipts) {
  auto code = ExitCode::done;
  for (auto const& receipt : receipts) {
    if (receipt.outcome == Receipt::Outcome::refused) return ExitCode::failed;
    bool const returned = receipt.submission.state == SubmissionState::returned;
    bool const asks_later = std::any_of(receipt.changes.begin(), receipt.changes.end(),
                                        [](ProblemChange const& change) { return change.after.wished_due.has_value(); });
    if (returned || asks_later || !receipt.absent.empty() || receipt.zero_over_open) code = ExitCode::look;
  }
  return code;
}

ExitCode run(Context const& context, Options const& options) {
  auto const& plan = context.plan();
  auto const received = context.day_until_today(options.received, "--received");
  if (!options.department.empty()) (void)intake::department_called(options.department, plan);
  (void)checklist_duty(plan);
  auto const files = files_in(options.paths);
  if (files.empty()) throw usage_error(Fault::no_files);
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  Import import{plan, options, received, store, change};
  std::vector<Receipt> receipts;
  for (auto const& file : files) receipts.push_back(import.take(file));
  bool const stored = std::any_of(receipts.begin(), receipts.end(), [](Receipt const& receipt) {
    return receipt.outcome == Receipt::Outcome::taken || receipt.outcome == Receipt::Outcome::returned;
  });
  if (stored && !options.dry_run) change.commit();
  print(context, report::receipts_document(plan, receipts, options.dry_run), options.format);
  return exit_code_of(receipts);
}

}  // namespace

void set_up_import(Command const& root) {
  auto const command = root.sub("import", tr("Take in files that departments sent: each is taken whole or returned whole"));
  auto const options = command.runs<Options>(run);
  command.words("FILE", options->paths, tr("Files and folders (.xlsx, .csv)"));
  command.option("--department", options->department, tr("Who sent them: name, alias or code"), "NAME");
  command.option("--received", options->received, tr("The day they came in (default: today)"), "D");
  command.flag("--signed", options->is_signed, tr("The head's signature was seen on paper"));
  command.flag("--stamped", options->stamped, tr("The department's seal was seen on paper"));
  command.flag("--dry-run", options->dry_run, tr("Say what would happen and store nothing"));
  add_format(command, options->format);
}

}  // namespace zgz::cmd
