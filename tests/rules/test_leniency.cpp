#include "lib/rules/leniency.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;

namespace {

using Kind = LeniencyFact::Kind;

Date const today = day("2020-12-20");

Plan plan_with_factors() {
  auto plan = small::campaign();
  plan.factors = {{"zicha", "自查主动", true, "示例六（二）"}, {"yinman", "隐瞒", false, "示例六（二）"}};
  return plan;
}

LeniencyRecords self_reported(char const* received) {
  LeniencyRecords records;
  records.problem = small::problem(7, small::row("示例问题", "2020-12-25"));
  records.received = day(received);
  records.submissions = {small::submission(1, "jia", received)};
  return records;
}

LeniencyRecords found_by_others(char const* received) {
  auto records = self_reported(received);
  records.problem.first = records.problem.last = {};
  records.problem.added_on = day(received);
  records.problem.row.source = "示例来源";
  records.submissions.clear();
  return records;
}

Complaint complaint(std::int64_t number, char const* category, char const* received) {
  Complaint value;
  value.ref = {number};
  value.category = category;
  value.about = "jia";
  value.received = day(received);
  return value;
}

std::vector<LeniencyFact> facts_of(LeniencyRecords const& records) {
  return leniency_facts(plan_with_factors(), records, today);
}

std::vector<Kind> kinds_of(LeniencyRecords const& records, bool lenient) {
  std::vector<Kind> kinds;
  for (auto const& fact : facts_of(records)) {
    if (fact.lenient == lenient) kinds.push_back(fact.kind);
  }
  return kinds;
}

LeniencyFact fact_of(LeniencyRecords const& records, Kind kind) {
  auto const facts = facts_of(records);
  auto const found =
      std::find_if(facts.begin(), facts.end(), [&](LeniencyFact const& fact) { return fact.kind == kind; });
  REQUIRE(found != facts.end());
  return *found;
}

ProblemNote note(ProblemNote::Kind kind, char const* other = "", char const* on = "2020-12-07") {
  ProblemNote value;
  value.kind = kind;
  value.on = day(on);
  value.text = "示例";
  value.other = other;
  return value;
}

}  // namespace

TEST_CASE("what a checklist names within the self-check speaks for leniency, outside it for severity") {
  struct Row {
    char const* received;
    bool lenient;
  };
  auto const row = GENERATE(values<Row>({
      {"2020-11-19", false},
      {"2020-11-20", true},
      {"2020-12-07", true},
      {"2020-12-08", false},
  }));
  CAPTURE(row.received);
  auto const kind = row.lenient ? Kind::self_reported : Kind::self_reported_late;
  auto const fact = fact_of(self_reported(row.received), kind);
  CHECK(fact.lenient == row.lenient);
  CHECK(fact.record == "S1");
  CHECK(fact.on == day(row.received));
  CHECK(fact.clause == "示例六（二）");
}

TEST_CASE("what others found is told with its source and day") {
  auto const fact = fact_of(found_by_others("2020-12-09"), Kind::found_by_others);
  CHECK_FALSE(fact.lenient);
  CHECK(fact.record == "P7");
  CHECK(fact.text == "示例来源");
  CHECK(fact.on == day("2020-12-09"));
}

TEST_CASE("complaints count that are in its category and came in before it did") {
  auto records = self_reported("2020-12-04");
  records.complaints = {complaint(1, "1", "2020-12-03"), complaint(2, "1", "2020-12-01"),
                        complaint(3, "2", "2020-12-01"), complaint(4, "1", "2020-12-04"),
                        complaint(5, "1", "2020-11-30")};
  records.complaints.back().withdrawn = true;
  auto const fact = fact_of(records, Kind::earlier_complaints);
  CHECK(fact.count == 2);
  CHECK(fact.record == "C2");
  CHECK(fact.on == day("2020-12-01"));
}

TEST_CASE("a checklist or zero report from before it came to light left it out") {
  auto records = found_by_others("2020-12-09");
  records.submissions = {small::submission(1, "jia", "2020-12-03"), small::submission(2, "jia", "2020-12-05"),
                         small::submission(3, "jia", "2020-12-06", SubmissionState::undone),
                         small::submission(4, "jia", "2020-12-10")};
  records.submissions[0].reading.zero = true;
  records.complaints = {complaint(1, "1", "2020-12-04")};
  CHECK(fact_of(records, Kind::zero_report).record == "S1");
  CHECK(fact_of(records, Kind::zero_report).count == 0);
  CHECK(fact_of(records, Kind::left_out).record == "S2");
  CHECK(fact_of(records, Kind::left_out).count == 1);
  CHECK(kinds_of(records, false) ==
        std::vector<Kind>{Kind::found_by_others, Kind::earlier_complaints, Kind::zero_report, Kind::left_out});
}

TEST_CASE("the checklist that brought it did not leave it out, an earlier one did") {
  auto records = self_reported("2020-12-06");
  records.submissions = {small::submission(1, "jia", "2020-12-06"), small::submission(2, "jia", "2020-12-03")};
  CHECK(kinds_of(records, false) == std::vector<Kind>{Kind::left_out});
}

TEST_CASE("admissions and recurrences are told with their days") {
  auto records = self_reported("2020-12-04");
  records.problem.notes = {note(ProblemNote::Kind::admitted), note(ProblemNote::Kind::recurred, "P30")};
  CHECK(fact_of(records, Kind::admitted).lenient);
  CHECK(fact_of(records, Kind::admitted).on == day("2020-12-07"));
  CHECK(fact_of(records, Kind::admitted).clause == "示例六（二）");
  CHECK_FALSE(fact_of(records, Kind::recurred).lenient);
  CHECK(fact_of(records, Kind::recurred).record == "P30");
}

TEST_CASE("an admission after the self-check is told without the plan's clause") {
  auto records = self_reported("2020-12-04");
  records.problem.notes = {note(ProblemNote::Kind::admitted, "", "2020-12-08")};
  CHECK(fact_of(records, Kind::admitted_late).lenient);
  CHECK(fact_of(records, Kind::admitted_late).clause.empty());
}

TEST_CASE("mending speaks for whichever side its days say") {
  using enum Rectification;
  struct Row {
    Rectification state;
    char const* due;
    char const* reported;
    bool lenient;
    Kind kind;
    int count;
  };
  auto const row = GENERATE(values<Row>({
      {closed, "2020-12-10", "2020-12-10", true, Kind::mended_in_time, 0},
      {closed, "2020-12-10", "2020-12-12", false, Kind::mended_late, 2},
      {ongoing, "2020-12-10", nullptr, false, Kind::overdue, 10},
  }));
  auto records = self_reported("2020-12-04");
  records.problem.row.due = day(row.due);
  records.problem.rectification = row.state;
  if (row.reported != nullptr) records.problem.reported_on = day(row.reported);
  auto const fact = fact_of(records, row.kind);
  CHECK(fact.lenient == row.lenient);
  CHECK(fact.count == row.count);
}

TEST_CASE("what is only reported done speaks for nobody until somebody has verified it") {
  auto records = self_reported("2020-12-04");
  records.problem.row.due = day("2020-12-10");
  records.problem.rectification = Rectification::reported;
  records.problem.reported_on = day("2020-12-09");
  CHECK(kinds_of(records, true) == std::vector<Kind>{Kind::self_reported});
}

TEST_CASE("an open problem that is not due yet speaks for nobody") {
  CHECK(kinds_of(self_reported("2020-12-04"), true) == std::vector<Kind>{Kind::self_reported});
  CHECK(kinds_of(self_reported("2020-12-04"), false).empty());
}

TEST_CASE("each time that it was sent back is told") {
  auto records = self_reported("2020-12-04");
  records.problem.steps = {{ProblemStep::Kind::reported, day("2020-12-06")},
                           {ProblemStep::Kind::sent_back, day("2020-12-07")},
                           {ProblemStep::Kind::sent_back, day("2020-12-09")}};
  CHECK(kinds_of(records, false) == std::vector<Kind>{Kind::sent_back, Kind::sent_back});
}

TEST_CASE("recorded factors keep their side and source, those of withdrawn dispositions are left out") {
  auto records = self_reported("2020-12-04");
  Disposition disposition;
  disposition.ref = {3};
  disposition.decided = day("2020-12-15");
  disposition.factors = {{"zicha", "示例谈话记录"}, {"yinman", "示例核查记录"}};
  auto withdrawn = disposition;
  withdrawn.withdrawn = "录入有误";
  records.dispositions = {disposition, withdrawn};
  CHECK(kinds_of(records, true) == std::vector<Kind>{Kind::self_reported, Kind::factor});
  CHECK(kinds_of(records, false) == std::vector<Kind>{Kind::factor});
  auto const fact = fact_of(records, Kind::factor);
  CHECK(fact.record == "D3");
  CHECK(fact.text == "自查主动: 示例谈话记录");
  CHECK(fact.clause == "示例六（二）");
}

TEST_CASE("a plan without a checklist has no self-check, and nobody is inside or outside of it") {
  auto plan = plan_with_factors();
  plan.duties.clear();
  CHECK_FALSE(self_check(plan));
  CHECK(leniency_facts(plan, self_reported("2020-12-01"), today).empty());
}
