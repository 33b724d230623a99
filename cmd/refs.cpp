#include "cmd/refs.hpp"

#include "lib/base/error.hpp"

namespace zgz::cmd {

SubmissionRef submission_ref(std::string const& text, char const* example) {
  if (auto const ref = SubmissionRef::parse(text)) return *ref;
  throw usage_error(Fault::bad_ref, {text, example});
}

ProblemRef problem_ref(std::string const& text) {
  if (auto const ref = ProblemRef::parse(text)) return *ref;
  throw usage_error(Fault::bad_ref, {text, "P7"});
}

ComplaintRef complaint_ref(std::string const& text) {
  if (auto const ref = ComplaintRef::parse(text)) return *ref;
  throw usage_error(Fault::bad_ref, {text, "C3"});
}

Submission submission_in(store::Store const& store, SubmissionRef ref) {
  if (auto found = store.submission(ref)) return *std::move(found);
  throw usage_error(Fault::unknown_ref, {ref.str()});
}

Problem problem_in(store::Store const& store, ProblemRef ref) {
  if (auto found = store.problem(ref)) return *std::move(found);
  throw usage_error(Fault::unknown_ref, {ref.str()});
}

Complaint complaint_in(store::Store const& store, ComplaintRef ref) {
  if (auto found = store.complaint(ref)) return *std::move(found);
  throw usage_error(Fault::unknown_ref, {ref.str()});
}

}  // namespace zgz::cmd
