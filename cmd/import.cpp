#include <algorithm>

#include "cmd/ahead.hpp"
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

/// A file as it was read, or why it could not be.
struct Opened {
  std::string bytes;
  Submission submission;
  std::optional<Error> refusal;
};

/// Reads one file and judges it by itself; touches nothing that is shared, so that several are read at once.
class Opener {
 public:
  Opener(Plan const& plan, Options const& options, Date received)
      : m_plan(plan), m_options(options), m_received(received), m_reader(plan) {}

  Opened operator()(NamedFile const& file) const {
    Opened opened;
    try {
      opened.bytes = read_file(file.path);
      opened.submission = read(file, opened.bytes);
    } catch (Error const& error) {
      if (error.code != ExitCode::failed) throw;
      opened.refusal = error;
    }
    return opened;
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

  Plan const& m_plan;
  Options const& m_options;
  Date m_received;
  intake::ChecklistReader m_reader;
};

/// Sets what was read beside what is there: each file becomes a receipt, all of them in one change of the register.
class Import {
 public:
  Import(store::Store const& store, store::Change& change) : m_store(store), m_change(change) {}

  Receipt take(NamedFile const& file, Opened opened) {
    Receipt receipt;
    receipt.file = file.name;
    if (opened.refusal) {
      receipt.refusal.push_back(
          {Severity::fault, opened.refusal->fault, {file.name, {}, 0, {}, {}}, opened.refusal->args});
    } else {
      receipt.submission = std::move(opened.submission);
      settle(receipt, opened.bytes);
    }
    return receipt;
  }

 private:
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
    submission.supersedes = m_store.latest_taken(submission.department, submission.duty);
    auto const existing = standing_problems(m_store, submission.department);
    auto const matched = rules::match_rows(submission, existing, m_store.next_problem());
    receipt.changes = matched.problems;
    for (auto const& problem : existing) {
      if (std::find(matched.absent.begin(), matched.absent.end(), problem.ref) != matched.absent.end())
        receipt.absent.push_back(problem);
      receipt.zero_over_open = receipt.zero_over_open || (submission.reading.zero && problem.open());
    }
    auto recorded = submission;
    recorded.reading.rows.clear();
    m_change.record(SubmissionTaken{std::move(recorded), matched.problems, matched.absent});
  }

  store::Store const& m_store;
  store::Change& m_change;
};

/// 3 when a file could not be read, 1 when there is something to look at.
ExitCode exit_code_of(std::vector<Receipt> const& receipts) {
  auto code = ExitCode::done;
  for (auto const& receipt : receipts) {
    if (receipt.outcome == Receipt::Outcome::refused) return ExitCode::failed;
    bool const returned = receipt.submission.state == SubmissionState::returned;
    bool const asks_later =
        std::any_of(receipt.changes.begin(), receipt.changes.end(),
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
  Import import{store, change};
  std::vector<Receipt> receipts;
  work_ahead(files, Opener{plan, options, received},
             [&](NamedFile const& file, Opened opened) { receipts.push_back(import.take(file, std::move(opened))); });
  bool const stored = std::any_of(receipts.begin(), receipts.end(), [](Receipt const& receipt) {
    return receipt.outcome == Receipt::Outcome::taken || receipt.outcome == Receipt::Outcome::returned;
  });
  if (stored && !options.dry_run) change.commit();
  print(context, report::receipts_document(plan, receipts, options.dry_run), options.format);
  return exit_code_of(receipts);
}

}  // namespace

void set_up_import(Command const& root) {
  auto const command =
      root.sub("import", tr("Take in files that departments sent: each is taken whole or returned whole"));
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
