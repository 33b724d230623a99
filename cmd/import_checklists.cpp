#include "cmd/import_checklists.hpp"

#include <algorithm>
#include <utility>

#include "cmd/records.hpp"
#include "cmd/rounds.hpp"
#include "lib/intake/sender.hpp"
#include "lib/rules/known.hpp"
#include "lib/rules/matching.hpp"

namespace zgz::cmd {

ChecklistOpener::ChecklistOpener(ImportTerms const& terms) : m_terms(terms), m_reader(terms.plan) {}

Submission ChecklistOpener::read(std::string const& name, std::vector<Sheet> const& sheets,
                                 std::string const& sha256) const {
  Submission submission;
  auto const& plan = m_terms.plan;
  auto const& duty = checklist_duty(plan);
  submission.reading = m_reader.read(sheets, m_terms.received, m_terms.how);
  submission.reading.file = name;
  submission.duty = duty.code;
  submission.department = intake::identify_sender(submission.reading, m_terms.options.department, plan);
  read_by_names(sheets, submission);
  set_arrival(submission, m_terms, sha256);
  intake::check_sign_off(submission, duty);
  return submission;
}

/// Only now is the sender known, and with it how the columns of its form are called.
void ChecklistOpener::read_by_names(std::vector<Sheet> const& sheets, Submission& submission) const {
  auto const names = m_terms.names.find(submission.department);
  if (names == m_terms.names.end()) return;
  auto how = m_terms.how;
  how.remembered = names->second;
  submission.reading = m_reader.read(sheets, m_terms.received, how);
  submission.department = intake::identify_sender(submission.reading, m_terms.options.department, m_terms.plan);
}

ChecklistImport::ChecklistImport(store::Store const& store, store::Change& change, ColumnNames names)
    : m_store(store), m_change(change), m_registrar(store, change), m_names(std::move(names)) {}

void ChecklistImport::settle(Receipt& receipt, std::string const& bytes) {
  auto& submission = receipt.submission;
  if (m_registrar.is_known(receipt)) return;
  if (auto const newer = later_one(submission)) {
    receipt.refusal.push_back({Severity::fault,
                               Fault::older_than_latest,
                               {receipt.file, {}, 0, {}, {}},
                               {iso(submission.received), newer->ref.str(), iso(newer->received)}});
    submission = {};
    return;
  }
  m_registrar.number(receipt, bytes);
  receipt.again = resubmission_of(m_store, submission);
  remember_names(submission.department);
  if (rules::must_return(submission.reading)) {
    m_registrar.give_back(receipt);
  } else {
    accept(receipt);
  }
}

/// What the department handed in on a later day and was taken: an older list must not take its place.
std::optional<Submission> ChecklistImport::later_one(Submission const& submission) const {
  if (rules::must_return(submission.reading)) return std::nullopt;
  auto const latest = m_store.latest_taken(submission.department, submission.duty);
  auto found = latest ? m_store.submission(*latest) : std::nullopt;
  return found && found->received > submission.received ? found : std::nullopt;
}

/// Said once, known from then on.
void ChecklistImport::remember_names(std::string const& department) {
  if (department.empty() || m_names.empty() || !m_remembered.insert(department).second) return;
  ColumnsNamed event{department, {}};
  for (auto const& [heading, field] : m_names) event.columns.push_back({heading, std::string{word_of(field)}});
  m_change.record(event);
}

void ChecklistImport::accept(Receipt& receipt) {
  auto& submission = receipt.submission;
  submission.supersedes = m_store.latest_taken(submission.department, submission.duty);
  auto const existing = standing_problems(m_store, submission.department);
  auto matched = rules::match_rows(submission, existing, m_store.next_problem());
  for (auto const& problem : existing) {
    if (std::find(matched.absent.begin(), matched.absent.end(), problem.ref) != matched.absent.end())
      receipt.absent.push_back(problem);
    receipt.zero_over_open = receipt.zero_over_open || (submission.reading.zero && problem.open());
  }
  m_registrar.accept(receipt, std::move(matched.problems), std::move(matched.absent));
}

}  // namespace zgz::cmd
