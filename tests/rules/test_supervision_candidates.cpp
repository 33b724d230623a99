#include "lib/rules/supervision_candidates.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;

namespace {

CaseStep step(CaseStep::Kind kind, char const* other) {
  CaseStep value;
  value.kind = kind;
  value.on = day("2020-12-01");
  value.other = other;
  return value;
}

ComplaintCase complaint(std::int64_t number, int persons, std::vector<CaseStep> steps) {
  ComplaintCase value;
  value.complaint.ref = {number};
  value.facts.persons = persons;
  value.steps = std::move(steps);
  return value;
}

auto const linked = step(CaseStep::Kind::linked, "P7");
Date const today = day("2020-12-08");

CaseRecords records(Rectification state = Rectification::ongoing, char const* added = "2020-12-01") {
  CaseRecords value;
  value.problems = {small::problem(7, small::row("示例问题", "2020-12-20"), state)};
  value.problems.front().added_on = day(added);
  return value;
}

std::vector<CandidateReason> reasons(CaseRecords const& all, std::vector<ComplaintCase> const& cases) {
  auto const found = supervision_candidates(small::plan(), CaseIndex{all}, cases, today);
  return found.empty() ? std::vector<CandidateReason>{} : found.front().reasons;
}

}  // namespace

TEST_CASE("a strong public reaction is enough complaints or enough people, each counted once") {
  struct Row {
    char const* what;
    std::vector<ComplaintCase> cases;
    int complaints, persons;  // 0: no candidate
  };
  auto repeat = complaint(2, 3, {linked});
  repeat.facts.repeat_of = ComplaintRef{1};
  auto const into_first = step(CaseStep::Kind::merged, "C1");
  auto const row = GENERATE_COPY(values<Row>({
      {"three complaints", {complaint(1, 1, {linked}), complaint(2, 1, {linked}), complaint(3, 1, {linked})}, 3, 3},
      {"two are too few", {complaint(1, 1, {linked}), complaint(2, 1, {linked})}, 0, 0},
      {"five people behind one", {complaint(1, 5, {linked})}, 1, 5},
      {"a repeat adds no people", {complaint(1, 3, {linked}), repeat}, 0, 0},
      {"merged ones count",
       {complaint(1, 1, {linked}), complaint(2, 1, {into_first}), complaint(3, 1, {into_first})},
       3,
       3},
      {"merged and linked itself counts once",
       {complaint(1, 1, {linked}), complaint(2, 1, {linked, into_first}), complaint(3, 1, {})},
       0,
       0},
  }));
  CAPTURE(row.what);
  auto const found = reasons(records(), row.cases);
  REQUIRE(found.size() == (row.complaints > 0 ? 1U : 0U));
  if (found.empty()) return;
  CHECK(found.front().kind == CandidateReason::Kind::public_reaction);
  CHECK(found.front().complaints == row.complaints);
  CHECK(found.front().persons == row.persons);
}

TEST_CASE("long unresolved is open for as many days as the plan says") {
  CHECK(reasons(records(Rectification::ongoing, "2020-11-09"), {}).empty());
  auto const found = reasons(records(Rectification::ongoing, "2020-11-08"), {});
  REQUIRE(found.size() == 1);
  CHECK(found.front().days == 30);
  CHECK(found.front().records == std::vector<std::string>{"P7"});
  CHECK(reasons(records(Rectification::reported, "2020-11-08"), {}).empty());
}

TEST_CASE("a closed problem and one under supervision are no candidates") {
  std::vector<ComplaintCase> const five{complaint(1, 5, {linked})};
  CHECK(reasons(records(Rectification::reported), five).size() == 1);
  CHECK(reasons(records(Rectification::closed), five).empty());
  auto supervised = records();
  SupervisionStep proposed;
  supervised.supervisions = {{{1}, {7}, {proposed}}};
  CHECK(reasons(supervised, five).empty());
  SupervisionStep dropped;
  dropped.kind = SupervisionStep::Kind::dropped;
  supervised.supervisions.front().steps.push_back(dropped);
  CHECK(reasons(supervised, five).size() == 1);
}
