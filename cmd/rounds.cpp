#include "cmd/rounds.hpp"

#include "lib/rules/resubmission.hpp"

namespace zgz::cmd {

std::optional<Resubmission> resubmission_of(store::Store const& store, Submission submission) {
  auto const earlier = store.checklist_before(submission);
  if (!earlier || earlier->state != SubmissionState::returned) return std::nullopt;
  bool const in_log = submission.state == SubmissionState::taken && submission.reading.rows.empty() &&
                      store.submission(submission.ref).has_value();
  if (in_log) submission.reading.rows = rules::rows_as_written(store.taken_event(submission.ref));
  return rules::resubmitted(submission, *earlier, store.round_of(submission));
}

}  // namespace zgz::cmd
