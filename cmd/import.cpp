#include <algorithm>

#include "cmd/ahead.hpp"
#include "cmd/files.hpp"
#include "cmd/import_checklists.hpp"
#include "cmd/import_complaints.hpp"
#include "cmd/import_departments.hpp"
#include "cmd/import_progress.hpp"
#include "cmd/import_results.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/returns.hpp"
#include "cmd/review.hpp"
#include "lib/base/digest.hpp"
#include "lib/intake/complaint_header.hpp"
#include "lib/intake/reader.hpp"
#include "lib/intake/sender.hpp"
#include "lib/report/receipts.hpp"

namespace zgz::cmd {

namespace {

using intake::FormKind;

std::vector<std::string> all_kinds() {
  std::vector<std::string> kinds{"checklist", "progress", "departments", "complaints", "ballots"};
  kinds.insert(kinds.end(), worksheet_kinds().begin(), worksheet_kinds().end());
  return kinds;
}

/// Whatever departments call the columns of their checklists.
ColumnNames all_names(ImportTerms const& terms) {
  auto names = terms.how.columns;
  for (auto const& [department, columns] : terms.names) names.insert(columns.begin(), columns.end());
  return names;
}

/// Tells what a file is, reads it as that and judges it by itself; touches nothing that is shared, so that several are
/// read at once.
class Opener {
 public:
  explicit Opener(ImportTerms const& terms)
      : m_terms(terms), m_guesser(terms.plan, all_names(terms)), m_checklists(terms), m_progress(terms) {}

  Opened operator()(NamedFile const& file) const {
    Opened opened;
    try {
      opened.bytes = bytes_of(file);
      auto const sheets = intake::read_sheets(file.name, opened.bytes);
      need_no_worksheet(sheets);
      if (auto const heading = intake::complainant_heading(sheets))
        throw failure(Fault::looks_like_complaints, {*heading});
      auto const guess = guess_of(sheets);
      opened.kind = guess.kind;
      if (guess.kind == FormKind::complaints) throw failure(Fault::looks_like_complaints, {intake::reason_of(guess)});
      read(file.name, sheets, opened);
      auto& remarks = opened.submission.reading.diagnostics;
      if (guess.kind != FormKind::checklist) remarks.insert(remarks.begin(), intake::kind_note(guess, file.name));
    } catch (Error const& error) {
      if (error.code != ExitCode::failed) throw;
      opened.refusal = error;
    }
    return opened;
  }

 private:
  [[nodiscard]] intake::FormGuess guess_of(std::vector<Sheet> const& sheets) const {
    if (auto const said = intake::form_kind_named(m_terms.options.kind)) return {*said, false, {}};
    return m_guesser.guess(sheets);
  }

  void read(std::string const& name, std::vector<Sheet> const& sheets, Opened& into) const {
    switch (into.kind) {
      case FormKind::progress:
        return m_progress.read(name, sheets, sha256_hex(into.bytes), into);
      case FormKind::departments:
        return read_departments(m_terms, name, sheets, into);
      case FormKind::checklist:
      case FormKind::complaints:
        into.submission = m_checklists.read(name, sheets, sha256_hex(into.bytes));
    }
  }

  ImportTerms const& m_terms;
  intake::FormGuesser m_guesser;
  ChecklistOpener m_checklists;
  ProgressOpener m_progress;
};

/// Sets what was read beside what is there: each file becomes a receipt, all of them in one change of the register.
class Import {
 public:
  Import(Context const& context, store::Store const& store, store::Change& change, ColumnNames names)
      : m_checklists(store, change, std::move(names)),
        m_progress(context.plan(), store, change),
        m_departments(context, change) {}

  /// Takes the submission out of `opened` and leaves the bytes.
  Receipt take(NamedFile const& file, Opened& opened) {
    Receipt receipt;
    receipt.file = file.name;
    if (opened.refusal) {
      receipt.refusal.push_back(
          {Severity::fault, opened.refusal->fault, {file.name, {}, 0, {}, {}}, opened.refusal->args});
      return receipt;
    }
    receipt.submission = std::move(opened.submission);
    if (opened.kind == FormKind::progress) {
      m_progress.settle(receipt, opened);
    } else if (opened.kind == FormKind::departments) {
      m_departments.settle(receipt, opened);
    } else {
      m_checklists.settle(receipt, opened.bytes);
    }
    bool const kept = receipt.outcome == Receipt::Outcome::taken || receipt.outcome == Receipt::Outcome::returned;
    m_stored = m_stored || (kept && opened.kind != FormKind::departments);
    return receipt;
  }

  /// Makes everything that was taken last; does nothing where nothing was.
  void commit(store::Change& change) const {
    if (m_departments.changed()) m_departments.record();
    // The file first: one that is not in the log yet is noted by the next command, while a log must not tell of a plan
    // that is nowhere.
    if (m_departments.changed()) m_departments.write();
    if (m_stored || m_departments.changed()) change.commit();
  }

 private:
  ChecklistImport m_checklists;
  ProgressImport m_progress;
  DepartmentsImport m_departments;
  bool m_stored = false;
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
        receipt.submission.kind == SubmissionKind::checklist &&
        std::any_of(receipt.changes.begin(), receipt.changes.end(),
                    [](ProblemChange const& change) { return change.after.wished_due.has_value(); });
    if (returned || silent || asks_later || !receipt.absent.empty() || receipt.zero_over_open) code = ExitCode::look;
  }
  return code;
}

/// What standard input is called. Throws `Error` (usage) when it has a name and is not to be read.
std::string stdin_name(ImportOptions const& options) {
  if (options.name.empty()) return "stdin";
  if (std::find(options.paths.begin(), options.paths.end(), "-") == options.paths.end())
    throw usage_error(Fault::usage, {tr("--name names what comes in by standard input (-)."), "zgz import"});
  return options.name;
}

ExitCode run(Context const& context, ImportOptions const& options) {
  if (!options.kind.empty()) check_choice(options.kind, "--as", all_kinds());
  if (options.kind == "complaints") {
    return import_complaints(context, {options.paths, stdin_name(options), options.channel, options.received,
                                       options.format, options.reading, options.dry_run, options.handled});
  }
  if (options.kind == "ballots") {
    return import_ballots(context, {options.paths, stdin_name(options), options.review, options.reason,
                                    options.received, options.format, options.reading, options.dry_run});
  }
  auto const& worksheets = worksheet_kinds();
  if (std::find(worksheets.begin(), worksheets.end(), options.kind) != worksheets.end()) {
    return import_results(context, {options.paths, stdin_name(options), options.kind, options.format, options.dry_run});
  }
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
  ImportTerms const terms{plan, options, received, store.column_names(), read_options(options.reading)};
  Import import{context, store, change, terms.how.columns};
  Returns returns{plan, context.today(), options.returns};
  std::vector<Receipt> receipts;
  work_ahead(files, Opener{terms}, [&](NamedFile const& file, Opened opened) {
    receipts.push_back(import.take(file, opened));
    returns.add(receipts.back(), opened.bytes, !options.dry_run);
  });
  if (!options.dry_run) import.commit(change);
  returns.keep();
  print(context, report::receipts_document(plan, receipts, options.dry_run), options.format);
  return exit_code_of(receipts);
}

}  // namespace

void set_up_import(Command const& root) {
  auto const command =
      root.sub("import", tr("Take in files that departments sent: each is taken whole or returned whole"));
  auto const options = command.runs<ImportOptions>(run);
  command.words("FILE", options->paths,
                tr("Files, folders and .zip archives (.xlsx, .xls, .ods, .docx, .csv); - is standard input"));
  command.option("--as", options->kind,
                 tr("What the files are: checklist, progress, departments, complaints, ballots, interviews, visits or "
                    "questionnaires"),
                 "KIND");
  command.option("--review", options->review, tr("With ballots: the review (default: the only one)"), "V1");
  command.option("--reason", options->reason, tr("With ballots: why their groups are counted again"), "TEXT");
  command.option("--channel", options->channel,
                 tr("With complaints: how they came in, where the register does not say"), "CODE");
  command.flag("--to-handle", options->handled,
               tr("With complaints: the office handles them itself, so that their clocks run"));
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
