#include "cmd/refs.hpp"

#include "lib/base/error.hpp"

namespace zgz::cmd {

namespace {

template <typename Number>
Number parsed(std::string const& text, char const* example) {
  if (auto const ref = Number::parse(text)) return *ref;
  throw usage_error(Fault::bad_ref, {text, example});
}

template <typename Record, typename Number>
Record found(std::optional<Record> record, Number ref) {
  if (record) return *std::move(record);
  throw usage_error(Fault::unknown_ref, {ref.str()});
}

}  // namespace

SubmissionRef submission_ref(std::string const& text, char const* example) {
  return parsed<SubmissionRef>(text, example);
}

ProblemRef problem_ref(std::string const& text) { return parsed<ProblemRef>(text, "P7"); }

ComplaintRef complaint_ref(std::string const& text) { return parsed<ComplaintRef>(text, "C3"); }

DispositionRef disposition_ref(std::string const& text) { return parsed<DispositionRef>(text, "D2"); }

SupervisionRef supervision_ref(std::string const& text) { return parsed<SupervisionRef>(text, "W1"); }

AccountabilityRef accountability_ref(std::string const& text) { return parsed<AccountabilityRef>(text, "A1"); }

Submission submission_in(store::Store const& store, SubmissionRef ref) { return found(store.submission(ref), ref); }

Problem problem_in(store::Store const& store, ProblemRef ref) { return found(store.problem(ref), ref); }

Complaint complaint_in(store::Store const& store, ComplaintRef ref) { return found(store.complaint(ref), ref); }

Disposition disposition_in(store::Casework const& casework, DispositionRef ref) {
  return found(casework.disposition(ref), ref);
}

Supervision supervision_in(store::Store const& store, SupervisionRef ref) {
  return found(store::Casework{store}.supervision(ref), ref);
}

Accountability accountability_in(store::Store const& store, AccountabilityRef ref) {
  return found(store::Casework{store}.accountability(ref), ref);
}

}  // namespace zgz::cmd
