#include <algorithm>
#include <map>
#include <set>

#include "cmd/ahead.hpp"
#include "cmd/files.hpp"
#include "cmd/output.hpp"
#include "cmd/reading.hpp"
#include "cmd/records.hpp"
#include "cmd/returns.hpp"
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
  std::string name, department, received, returns, format;
  ReadingWords reading;
  bool is_signed = false, stamped = false, dry_run = false;
};

/// A file as it was read, or why it could not be.
struct Opened {
  std::string bytes;
  Submission submission;
  std::optional<Error> refusal;
};

/// How departments call their columns, by code.
using NamesByDepartment = std::map<std::string, ColumnNames>;

/// Reads one file and judges it by itself; touches nothing that is shared, so that several are read at once.
class Opener {
 public:
  Opener(Plan const& plan, Options const& options, Date received, NamesByDepartment names)
      : m_plan(plan),
        m_options(options),
        m_received(received),
        m_names(std::move(names)),
        m_how(read_options(options.reading)),
        m_reader(plan) {}

  Opened operator()(NamedFile const& file) const {
    Opened opened;
    try {
      opened.bytes = bytes_of(file);
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
    auto const sheets = intake::read_sheets(file.name, bytes);
    submission.reading = m_reader.read(sheets, m_received, m_how);
    submission.reading.file = file.name;
    submission.duty = duty.code;
    submission.department = intake::identify_sender(submission.reading, m_options.department, m_plan);
    read_by_names(sheets, submission);
    submission.received = m_received;
    submission.sha256 = sha256_hex(bytes);
    submission.is_signed = m_options.is_signed || !submission.reading.signatory.empty();
    submission.stamped = m_options.stamped || submission.reading.stamped;
    intake::check_sign_off(submission, duty);
    return submission;
  }

  /// Only now is the sender known, and with it how the columns of its form are called.
  void read_by_names(std::vector<Sheet> const& sheets, Submission& submission) const {
    auto const names = m_names.find(submission.department);
    if (names == m_names.end()) return;
    auto how = m_how;
    how.remembered = names->second;
    submission.reading = m_reader.read(sheets, m_received, how);
    submission.department = intake::identify_sender(submission.reading, m_options.department, m_plan);
  }

  Plan const& m_plan;
  Options const& m_options;
  Date m_received;
  NamesByDepartment m_names;
  intake::ReadOptions m_how;
  intake::ChecklistReader m_reader;
};

/// Sets what was read beside what is there: each file becomes a receipt, all of them in one change of the register.
class Import {
 public:
  Import(store::Store const& store, store::Change& change, ColumnNames names)
      : m_store(store), m_change(change), m_names(std::move(names)) {}

  /// Takes the submission out of `opened` and leaves the bytes.
  Receipt take(NamedFile const& file, Opened& opened) {
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
    if (auto const newer = later_one(submission)) {
      receipt.refusal.push_back({Severity::fault,
                                 Fault::older_than_latest,
                                 {receipt.file, {}, 0, {}, {}},
                                 {iso(submission.received), newer->ref.str(), iso(newer->received)}});
      submission = {};
      return;
    }
    submission.ref = m_store.next_submission();
    m_change.keep_original(submission.sha256, receipt.file, bytes);
    remember_names(submission.department);
    if (rules::must_return(submission.reading)) {
      receipt.outcome = Receipt::Outcome::returned;
      submission.state = SubmissionState::returned;
      m_change.record(SubmissionReturned{submission});
    } else {
      receipt.outcome = Receipt::Outcome::taken;
      accept(receipt);
    }
  }

  /// What the department handed in on a later day and was taken: an older list must not take its place.
  [[nodiscard]] std::optional<Submission> later_one(Submission const& submission) const {
    if (rules::must_return(submission.reading)) return std::nullopt;
    auto const latest = m_store.latest_taken(submission.department, submission.duty);
    auto found = latest ? m_store.submission(*latest) : std::nullopt;
    return found && found->received > submission.received ? found : std::nullopt;
  }

  /// Said once, known from then on.
  void remember_names(std::string const& department) {
    if (department.empty() || m_names.empty() || !m_remembered.insert(department).second) return;
    ColumnsNamed event{department, {}};
    for (auto const& [heading, field] : m_names) event.columns.push_back({heading, std::string{word_of(field)}});
    m_change.record(event);
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
  ColumnNames m_names;  ///< that were said with this import
  std::set<std::string> m_remembered;
};

/// 3 when a file could not be read, 1 when there is something to look at.
ExitCode exit_code_of(std::vector<Receipt> const& receipts) {
  auto code = ExitCode::done;
  for (auto const& receipt : receipts) {
    if (receipt.outcome == Receipt::Outcome::refused) return ExitCode::failed;
    bool const returned = receipt.submission.state == SubmissionState::returned;
    auto const& remarks = receipt.submission.reading.diagnostics;
    bool const silent = std::any_of(remarks.begin(), remarks.end(),
                                    [](Diagnostic const& remark) { return remark.kind == Fault::zero_assumed; });
    bool const asks_later =
        std::any_of(receipt.changes.begin(), receipt.changes.end(),
                    [](ProblemChange const& change) { return change.after.wished_due.has_value(); });
    if (returned || silent || asks_later || !receipt.absent.empty() || receipt.zero_over_open) code = ExitCode::look;
  }
  return code;
}

/// What standard input is called. Throws `Error` (usage) when it has a name and is not to be read.
std::string stdin_name(Options const& options) {
  if (options.name.empty()) return "stdin";
  if (std::find(options.paths.begin(), options.paths.end(), "-") == options.paths.end())
    throw usage_error(Fault::usage, {tr("--name names what comes in by standard input (-)."), "zgz import"});
  return options.name;
}

ExitCode run(Context const& context, Options const& options) {
  auto const& plan = context.plan();
  auto const received = context.day_until_today(options.received, "--received");
  if (received < plan.start) throw usage_error(Fault::before_campaign, {iso(received), iso(plan.start)});
  if (!options.department.empty()) (void)intake::department_called(options.department, plan);
  (void)checklist_duty(plan);
  auto const files = files_in(options.paths, stdin_name(options));
  if (files.empty()) throw usage_error(Fault::no_files);
  check_apart(options.returns, options.paths);
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  Import import{store, change, read_options(options.reading).columns};
  Returns returns{plan, context.today(), options.returns};
  std::vector<Receipt> receipts;
  work_ahead(files, Opener{plan, options, received, store.column_names()}, [&](NamedFile const& file, Opened opened) {
    receipts.push_back(import.take(file, opened));
    returns.add(receipts.back(), opened.bytes, !options.dry_run);
  });
  bool const stored = std::any_of(receipts.begin(), receipts.end(), [](Receipt const& receipt) {
    return receipt.outcome == Receipt::Outcome::taken || receipt.outcome == Receipt::Outcome::returned;
  });
  if (stored && !options.dry_run) change.commit();
  returns.keep();
  print(context, report::receipts_document(plan, receipts, options.dry_run), options.format);
  return exit_code_of(receipts);
}

}  // namespace

void set_up_import(Command const& root) {
  auto const command =
      root.sub("import", tr("Take in files that departments sent: each is taken whole or returned whole"));
  auto const options = command.runs<Options>(run);
  command.words("FILE", options->paths,
                tr("Files, folders and .zip archives (.xlsx, .xls, .ods, .docx, .csv); - is standard input"));
  command.option("--name", options->name, tr("What to call standard input, for example 财政局.xlsx"), "NAME");
  command.option("--department", options->department, tr("Who sent them: name, alias or code"), "NAME");
  command.option("--received", options->received, tr("The day they came in (default: today)"), "D");
  add_reading(command, options->reading);
  command.flag("--signed", options->is_signed, tr("The head's signature was seen on paper"));
  command.flag("--stamped", options->stamped, tr("The department's seal was seen on paper"));
  command.option("--returns", options->returns,
                 tr("Write a marked copy and a notice for the sender of each returned file into this folder"), "DIR");
  command.flag("--dry-run", options->dry_run,
               tr("Say what would happen and store nothing; what --returns writes is written all the same"));
  add_format(command, options->format);
}

}  // namespace zgz::cmd
