#include "cmd/import_file.hpp"

#include <algorithm>
#include <utility>

#include "lib/rules/known.hpp"

namespace zgz::cmd {

void set_arrival(Submission& submission, ImportTerms const& terms, std::string const& sha256) {
  submission.received = terms.received;
  submission.sha256 = sha256;
  submission.is_signed = terms.options.is_signed || !submission.reading.signatory.empty();
  submission.stamped = terms.options.stamped || submission.reading.stamped;
}

void sort_by_row(Reading& reading) {
  std::stable_sort(reading.diagnostics.begin(), reading.diagnostics.end(),
                   [](Diagnostic const& a, Diagnostic const& b) { return a.place.row < b.place.row; });
}

bool Registrar::is_known(Receipt& receipt) const {
  auto& submission = receipt.submission;
  auto const same_bytes = m_store.submissions_with(submission.sha256);
  auto const* earlier = rules::repeated(submission, same_bytes);
  if (earlier == nullptr) return false;
  receipt.outcome = Receipt::Outcome::known;
  submission = *earlier;
  return true;
}

void Registrar::number(Receipt& receipt, std::string const& bytes) const {
  receipt.submission.ref = m_store.next_submission();
  m_change.keep_original(receipt.submission.sha256, receipt.file, bytes);
}

void Registrar::give_back(Receipt& receipt) const {
  receipt.outcome = Receipt::Outcome::returned;
  receipt.submission.state = SubmissionState::returned;
  m_change.record(SubmissionReturned{receipt.submission});
}

void Registrar::accept(Receipt& receipt, std::vector<ProblemChange> problems, std::vector<ProblemRef> absent) const {
  receipt.outcome = Receipt::Outcome::taken;
  receipt.changes = problems;
  auto recorded = receipt.submission;
  recorded.reading.rows.clear();
  m_change.record(SubmissionTaken{std::move(recorded), std::move(problems), std::move(absent)});
}

}  // namespace zgz::cmd
