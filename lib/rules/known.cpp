#include "lib/rules/known.hpp"

namespace zgz::rules {

namespace {

std::vector<Fault> fault_kinds(Reading const& reading) {
  std::vector<Fault> kinds;
  for (auto const& d : reading.diagnostics) {
    if (d.severity == Severity::fault) kinds.push_back(d.kind);
  }
  return kinds;
}

}  // namespace

Submission const* repeated(Submission const& candidate, std::vector<Submission> const& with_same_bytes) {
  Submission const* returned = nullptr;
  for (auto const& earlier : with_same_bytes) {
    bool const alike = earlier.kind == candidate.kind && earlier.duty == candidate.duty;
    if (!alike || earlier.department != candidate.department) continue;
    if (earlier.state == SubmissionState::taken) return &earlier;
    bool const same_faults = fault_kinds(earlier.reading) == fault_kinds(candidate.reading);
    if (earlier.state == SubmissionState::returned && same_faults && returned == nullptr) returned = &earlier;
  }
  return returned;
}

bool must_return(Reading const& reading) { return !fault_kinds(reading).empty(); }

}  // namespace zgz::rules
