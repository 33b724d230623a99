#include "lib/rules/contradiction.hpp"

#include <catch2/catch.hpp>

#include "lib/base/text.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;

namespace {

Submission zero(std::int64_t number = 1, char const* received = "2020-12-04") {
  auto value = small::submission(number, "jia", received);
  value.reading.zero = true;
  return value;
}

/// One that others found on a day; the fact as it was established, if it was.
Problem found(std::int64_t number, char const* on, char const* fact = "") {
  auto value = small::problem(number, small::row("示例问题"));
  value.added_on = day(on);
  if (*fact != '\0') value.notes = {{ProblemNote::Kind::found, day("2020-12-11"), "示例", "示例", "", fact, ""}};
  return value;
}

Disposition disposition(std::int64_t problem, char const* conduct, char const* withdrawn = "") {
  Disposition value;
  value.ref = {1};
  value.problem = ProblemRef{problem};
  if (*conduct != '\0') value.conduct = day(conduct);
  value.withdrawn = withdrawn;
  return value;
}

Complaint complaint(std::int64_t number, char const* received) {
  Complaint value;
  value.ref = {number};
  value.received = day(received);
  return value;
}

/// `complaints problems conduct first: records`; `none`.
std::string told(CaseRecords const& records, ComplaintTally const& earlier = {}) {
  CaseIndex const index{records};
  auto const it = contradiction(index, records.submissions.front(), earlier);
  if (!it) return "none";
  return std::to_string(it->complaints) + ' ' + std::to_string(it->problems) + ' ' + std::to_string(it->conduct) + ' ' +
         (it->first ? iso(*it->first) : "-") + ": " + join(it->records, " ");
}

}  // namespace

TEST_CASE("what was there before the day of a zero report contradicts it") {
  struct Row {
    char const* what;
    Problem problem;
    std::vector<Disposition> dispositions;
    char const* told;
  };
  auto own = found(7, "2020-12-03", "founded");
  own.added_on.reset();
  auto other = found(7, "2020-12-03");
  other.department = "yi";
  auto const row = GENERATE_COPY(values<Row>({
      {"the day before", found(7, "2020-12-03"), {}, "0 1 0 2020-12-03: P7"},
      {"the same day", found(7, "2020-12-04"), {}, "none"},
      {"before, founded since", found(7, "2020-12-03", "founded"), {}, "0 1 0 2020-12-03: P7"},
      {"before, not to be established", found(7, "2020-12-03", "not-established"), {}, "0 1 0 2020-12-03: P7"},
      {"before, but unfounded", found(7, "2020-12-03", "unfounded"), {}, "none"},
      {"of another department", other, {}, "none"},
      {"of its own checklist", own, {}, "none"},
      {"found later and founded, which may have arisen since", found(7, "2020-12-10", "founded"), {}, "none"},
      {"found later, of earlier conduct",
       found(7, "2020-12-10", "founded"),
       {disposition(7, "2020-12-03")},
       "0 0 1 -: P7"},
      {"partly founded, of earlier conduct",
       found(7, "2020-12-04", "partly-founded"),
       {disposition(7, "2020-11-01")},
       "0 0 1 -: P7"},
      {"of conduct on the day itself", found(7, "2020-12-10", "founded"), {disposition(7, "2020-12-04")}, "none"},
      {"of conduct on no known day", found(7, "2020-12-10", "founded"), {disposition(7, "")}, "none"},
      {"the disposition of another problem", found(7, "2020-12-10", "founded"), {disposition(8, "2020-12-01")}, "none"},
      {"a disposition that was withdrawn",
       found(7, "2020-12-10", "founded"),
       {disposition(7, "2020-12-03", "记录有误")},
       "none"},
      {"the fact not established yet", found(7, "2020-12-10"), {disposition(7, "2020-12-03")}, "none"},
  }));
  CAPTURE(row.what);
  CHECK(told({{row.problem}, {zero()}, row.dispositions, {}, {}}) == row.told);
}

TEST_CASE("complaints are counted in full, problems beside them, and only the first records named") {
  ComplaintTally const earlier{1234, {complaint(5, "2020-11-28"), complaint(6, "2020-11-29")}};
  CHECK(told({{found(7, "2020-11-25"), found(8, "2020-12-02")}, {zero()}, {}, {}, {}}, earlier) ==
        "1234 2 0 2020-11-25: C5 C6 P7 P8");
  std::vector<Problem> many;
  for (int i = 1; i <= 9; ++i) many.push_back(found(i, "2020-12-01"));
  CHECK(told({many, {zero()}, {}, {}, {}}, {1, {complaint(5, "2020-12-03")}}) == "1 9 0 2020-12-01: C5 P1 P2 P3 P4 P5");
  CHECK(told({{}, {zero()}, {}, {}, {}}) == "none");
}

TEST_CASE("the latest checklist decides whether a department reported that there is nothing") {
  auto const items = small::submission(2, "jia", "2020-12-05");
  auto const returned = small::submission(3, "jia", "2020-12-06", SubmissionState::returned);
  auto const is_zero = [](std::vector<Submission> submissions) {
    CaseRecords const records{{}, std::move(submissions), {}, {}, {}};
    auto const* const report = zero_report(CaseIndex{records}, "jia");
    return report == nullptr ? std::string{"none"} : report->ref.str();
  };
  CHECK(is_zero({zero()}) == "S1");
  CHECK(is_zero({zero(), returned}) == "S1");
  CHECK(is_zero({zero(), items}) == "none");
  CHECK(is_zero({items, zero(3)}) == "S3");
  CHECK(is_zero({}) == "none");
  CHECK(last_day_before(zero()) == day("2020-12-03"));
}

TEST_CASE("the sentence keeps the sorts of records apart and leaves out what there is none of") {
  Contradiction it{{1}, day("2020-12-04"), 2, 0, 0, day("2020-11-30"), {}};
  CHECK(sentence_of(it) == "zero report of 2020-12-04; complaints before it: 2; the first of 2020-11-30");
  it = {{1}, day("2020-12-04"), 1, 3, 1, day("2020-11-30"), {}};
  CHECK(sentence_of(it) ==
        "zero report of 2020-12-04; complaints before it: 1; problems that others had found before it: 3; the first of "
        "2020-11-30; found since, of conduct before it: 1");
  it = {{1}, day("2020-12-04"), 0, 0, 1, {}, {}};
  CHECK(sentence_of(it) == "zero report of 2020-12-04; found since, of conduct before it: 1");
}
