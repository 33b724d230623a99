#include "lib/rules/known.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using small::submission;

namespace {

Submission with_faults(Submission value, std::vector<Fault> const& faults, Severity severity = Severity::fault) {
  for (auto const fault : faults) value.reading.diagnostics.push_back({severity, fault, {}, {}});
  return value;
}

}  // namespace

TEST_CASE("the same bytes are known only from the same department, for the same duty and with the same outcome") {
  auto const candidate = submission(0, "jia", "2020-12-05");
  auto const unsigned_one = with_faults(candidate, {Fault::not_signed});
  auto other_duty = submission(1, "jia", "2020-12-01");
  other_duty.duty = "second";
  auto other_kind = submission(1, "jia", "2020-12-01");
  other_kind.kind = SubmissionKind::progress;
  auto const taken = submission(1, "jia", "2020-12-01");
  auto const returned = with_faults(submission(2, "jia", "2020-12-01", SubmissionState::returned), {Fault::not_signed});
  struct Row {
    char const* what;
    Submission candidate;
    std::vector<Submission> earlier;
    std::int64_t known;
  };
  auto const row = GENERATE_COPY(values<Row>({
      {"nothing before", candidate, {}, 0},
      {"taken", candidate, {taken}, 1},
      {"taken, now without the signature seen on paper", unsigned_one, {taken}, 1},
      {"another department", submission(0, "yi", "2020-12-05"), {taken}, 0},
      {"another duty", candidate, {other_duty}, 0},
      {"another kind of form", candidate, {other_kind}, 0},
      {"undone", candidate, {submission(1, "jia", "2020-12-01", SubmissionState::undone)}, 0},
      {"returned for the same faults", unsigned_one, {returned}, 2},
      {"returned, now signed", candidate, {returned}, 0},
      {"returned, now with another fault", with_faults(candidate, {Fault::not_stamped}), {returned}, 0},
      {"returned, then taken", unsigned_one, {returned, submission(3, "jia", "2020-12-02")}, 3},
  }));
  CAPTURE(row.what);
  auto const* found = rules::repeated(row.candidate, row.earlier);
  CHECK((found != nullptr ? found->ref.number : 0) == row.known);
}

TEST_CASE("notes do not return a file, one fault does") {
  auto const plain = submission(1, "jia", "2020-12-01");
  CHECK_FALSE(rules::must_return(plain.reading));
  CHECK_FALSE(rules::must_return(with_faults(plain, {Fault::hidden_rows}, Severity::note).reading));
  CHECK(rules::must_return(with_faults(plain, {Fault::missing_problem}).reading));
}
