#include "cmd/import_progress.hpp"

#include <map>
#include <set>
#include <utility>

#include "cmd/records.hpp"
#include "lib/intake/sender.hpp"
#include "lib/report/words.hpp"
#include "lib/rules/known.hpp"
#include "lib/rules/progress_report.hpp"

namespace zgz::cmd {

namespace {

/// The department's problems, and those of others that rows name, with the days on which they came in.
std::vector<rules::RegisteredProblem> registered_for(store::Store const& store, std::string const& department,
                                                     std::vector<ProgressRow> const& rows) {
  store::ProblemFilter filter;
  filter.department = department;
  auto problems = store.problems(filter);
  std::set<ProblemRef> seen;
  for (auto const& problem : problems) seen.insert(problem.ref);
  for (auto const& row : rows) {
    auto const ref = rules::problem_named(row);
    if (!ref || !seen.insert(*ref).second) continue;
    if (auto other = store.problem(*ref)) problems.push_back(*std::move(other));
  }
  std::map<SubmissionRef, Date> days;
  std::vector<rules::RegisteredProblem> registered;
  for (auto& problem : problems) {
    auto const [day, is_new] = days.try_emplace(problem.first);
    if (is_new) day->second = received_on(store, problem);
    registered.push_back({std::move(problem), day->second});
  }
  return registered;
}

}  // namespace

ProgressOpener::ProgressOpener(ImportTerms const& terms) : m_terms(terms), m_reader(terms.plan) {}

void ProgressOpener::read(std::string const& name, std::vector<Sheet> const& sheets, std::string const& sha256,
                          Opened& into) const {
  auto read = m_reader.read(sheets, m_terms.received, m_terms.how);
  auto& submission = into.submission;
  submission.kind = SubmissionKind::progress;
  submission.reading = std::move(read.reading);
  submission.reading.file = name;
  if (read.header && read.rows.empty() && submission.reading.counts.refused == 0) {
    submission.reading.diagnostics.push_back(
        {Severity::fault, Fault::no_filled_row, {name, submission.reading.sheet, 0, {}, {}}, {}});
  }
  submission.department = intake::identify_sender(submission.reading, m_terms.options.department, m_terms.plan);
  set_arrival(submission, m_terms, sha256);
  into.progress = std::move(read.rows);
}

ProgressImport::ProgressImport(Plan const& plan, store::Store const& store, store::Change& change)
    : m_plan(plan), m_store(store), m_registrar(store, change) {}

void ProgressImport::settle(Receipt& receipt, Opened const& opened) const {
  auto& submission = receipt.submission;
  rules::ProgressReport report;
  if (!submission.department.empty()) {
    report = rules::judge_progress(opened.progress, submission.received, submission.department,
                                   report::department_name(m_plan, submission.department),
                                   registered_for(m_store, submission.department, opened.progress));
  }
  auto& diagnostics = submission.reading.diagnostics;
  diagnostics.insert(diagnostics.end(), report.diagnostics.begin(), report.diagnostics.end());
  sort_by_row(submission.reading);
  count_refused(submission.reading, opened.progress);
  if (m_registrar.is_known(receipt)) return;
  m_registrar.number(receipt, opened.bytes);
  if (rules::must_return(submission.reading)) return m_registrar.give_back(receipt);
  m_registrar.accept(receipt, std::move(report.problems), {});
}

}  // namespace zgz::cmd
