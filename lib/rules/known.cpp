#include "lib/rules/known.hpp"

#include <algorithm>

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
  auto const found = std::find_if(with_same_bytes.begin(), with_same_bytes.end(), [&](Submission const& earlier) {
    if (earlier.department != candidate.department || earlier.duty != candidate.duty) return false;
    if (earlier.state == SubmissionState::undone) return false;
    return earlier.state == SubmissionState::taken || fault_kinds(earlier.reading) == fault_kinds(candidate.reading);
  });
  return found == with_same_bytes.end() ? nullptr : &*found;
}

bool must_return(Reading const& reading) { return !fault_kinds(reading).empty(); }

}  // namespace zgz::rules
