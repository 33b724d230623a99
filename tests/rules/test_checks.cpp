#include "lib/rules/checks.hpp"

#include <catch2/catch.hpp>

#include "lib/base/text.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;

namespace {

Date const today = day("2020-12-20");

Plan plan() {
  auto value = small::campaign();
  value.triggers = {{"idle", "听之任之", TriggerRule::inaction, 15, "五2"}};
  value.closure = {{"cause", "已查明原因", "六3"}};
  return value;
}

ProblemNote note(ProblemNote::Kind kind, char const* on, char const* word = "", char const* other = "") {
  return {kind, day(on), "示例", "示例", "", word, other};
}

/// `check ref records` of each finding.
std::string told(std::vector<CheckFinding> const& found) {
  std::vector<std::string> lines;
  for (auto const& each : found) {
    auto line = std::string{each.check.word} + " " + each.ref;
    for (auto const& record : each.records) line += " " + record;
    lines.push_back(line);
  }
  return join(lines, "\n");
}

std::string told(CaseRecords const& records) { return told(check_cases(plan(), CaseIndex{records}, today)); }

Problem problem(std::int64_t number, Rectification state = Rectification::ongoing, char const* due = "2020-12-31") {
  return small::problem(number, small::row("示例问题", due), state);
}

Problem closed(std::int64_t number, char const* evidence = "") {
  auto value = problem(number, Rectification::closed);
  value.closed_on = day("2020-12-10");
  value.evidence = evidence;
  value.notes = {note(ProblemNote::Kind::checked, "2020-12-10", "cause")};
  return value;
}

Complaint complaint(std::int64_t number, char const* received) {
  Complaint value;
  value.ref = {number};
  value.received = day(received);
  return value;
}

}  // namespace

TEST_CASE("checks of a problem speak where the records show something, and are silent otherwise") {
  struct Row {
    char const* what;
    Problem problem;
    char const* told;
  };
  auto corrupt = problem(7);
  corrupt.row.also = {"2"};
  auto investigated = corrupt;
  investigated.notes = {note(ProblemNote::Kind::investigated, "2020-12-10")};
  auto elsewhere = problem(7);
  elsewhere.department = "gone";
  auto without_items = closed(7);
  without_items.notes.clear();
  auto back = closed(7);
  back.notes.push_back(note(ProblemNote::Kind::recurred, "2020-12-15", "", "P9"));
  auto back_before = closed(7);
  back_before.notes.push_back(note(ProblemNote::Kind::recurred, "2020-12-09", "", "P9"));
  auto extended = problem(7);
  extended.extensions = {{day("2020-12-08"), day("2020-12-31"), "示例", "示例", "示例", day("2020-12-08")}};
  auto extended_late = extended;
  extended_late.extensions.front().on = day("2020-12-09");
  auto const row = GENERATE_COPY(values<Row>({
      {"nothing", problem(7), ""},
      {"extended in time", extended, ""},
      {"extended late", extended_late, "extended-after-due P7"},
      {"a trigger", problem(7, Rectification::ongoing, "2020-12-01"), "trigger-without-accountability P7"},
      {"corruption", corrupt, "integrity-not-investigated P7"},
      {"investigated", investigated, ""},
      {"department", elsewhere, "problem-without-department-in-plan P7"},
      {"closed well", closed(7), ""},
      {"closed without its items", without_items, "closed-without-checklist-items P7"},
      {"back after closing", back, "recurred-after-closing P7 P9"},
      {"back before closing", back_before, ""},
  }));
  CAPTURE(row.what);
  CHECK(told({{row.problem}, {}, {}, {}, {}}) == row.told);
}

TEST_CASE("what touched corruption and was taken back is told until it is investigated or comes again") {
  auto gone = problem(7, Rectification::withdrawn);
  gone.row.category = "2";
  auto const told_with = [&](std::vector<Problem> standing) {
    CaseRecords records{std::move(standing), {}, {}, {}, {}};
    records.withdrawn = {gone};
    return told(records);
  };
  CHECK(told_with({}) == "integrity-withdrawn P7");
  auto again = problem(9);
  CHECK(told_with({again}) == "integrity-withdrawn P7");
  again.row.also = {"2"};
  again.notes = {note(ProblemNote::Kind::investigated, "2020-12-10")};
  CHECK(told_with({again}).empty());
  again.row.problem = "另一示例问题";
  CHECK(told_with({again}) == "integrity-withdrawn P7");
  again.row.problem = "示例问题";
  again.department = "yi";
  CHECK(told_with({again}).find("integrity-withdrawn P7") != std::string::npos);
  gone.notes = again.notes;
  CHECK(told_with({}).empty());
  gone.notes.clear();
  gone.row.category = "1";
  CHECK(told_with({}).empty());
}

TEST_CASE("of each record the step that was recorded latest after its day is told") {
  auto const found = check_late_entries({{"C3", day("2020-12-01"), day("2020-12-08")},
                                         {"P7", day("2020-12-01"), day("2020-12-06")},
                                         {"C3", day("2020-12-02"), day("2020-12-18")}});
  REQUIRE(told(found) == "recorded-late C3\nrecorded-late P7");
  CHECK(found.front().what == "a step of 2020-12-02 was recorded on 2020-12-18, 16 days later; steps recorded late: 2");
  CHECK(check_late_entries({}).empty());
}

TEST_CASE("a trigger that was considered and a recurrence that was closed are settled") {
  CHECK(told({{problem(7, Rectification::ongoing, "2020-12-01")}, {}, {}, {}, {{{1}, {7}, "idle", today, {}, {}, {}}}})
            .empty());
  auto back = closed(7);
  back.notes.push_back(note(ProblemNote::Kind::recurred, "2020-12-15", "", "P9"));
  CHECK(told({{back, closed(9)}, {}, {}, {}, {}}).empty());
}

TEST_CASE("an accountability is to have its findings after a week") {
  auto const opened = [](char const* on, bool decided) {
    return Accountability{{1}, {7}, "idle", day(on), {}, {}, {{"head", "示例", decided, false, "", "", {}}}};
  };
  CHECK(told({{}, {}, {}, {}, {opened("2020-12-12", false)}}) == "finding-missing A1 P7");
  CHECK(told({{}, {}, {}, {}, {opened("2020-12-13", false)}}).empty());
  CHECK(told({{}, {}, {}, {}, {opened("2020-12-01", true)}}).empty());
}

TEST_CASE("a late report of a supervision and a disposition of nothing are told") {
  SupervisionStep approved;
  approved.kind = SupervisionStep::Kind::approved;
  approved.on = day("2020-12-01");
  approved.due = day("2020-12-31");
  approved.cycle = 7;
  CHECK(told({{}, {}, {}, {{{1}, {7}, {approved}}}, {}}) == "supervision-report-late W1 P7");
  Disposition disposition;
  disposition.ref = {1};
  CHECK(told({{}, {}, {disposition}, {}, {}}) == "disposition-without-problem-or-complaint D1");
  disposition.complaint = ComplaintRef{3};
  CHECK(told({{}, {}, {disposition}, {}, {}}).empty());
}

TEST_CASE("a contradicted zero report is told with its records") {
  Contradiction const against{{1}, day("2020-12-04"), 1, 0, 0, day("2020-12-03"), {"C3"}};
  auto const found = check_department("jia", against, {});
  CHECK(told(found) == "zero-report-contradicted S1 C3");
  CHECK(found.front().what == sentence_of(against));
  CHECK(check_department("jia", {}, {}).empty());
}

TEST_CASE("complaints without a category are counted by department, and the first of them named") {
  ComplaintTally const complaints{8, {complaint(2, "2020-12-01"), complaint(3, "2020-12-01")}};
  auto const found = check_department("jia", {}, complaints);
  REQUIRE(found.size() == 1);
  CHECK(told(found) == "complaint-without-category jia C2 C3");
  CHECK(found.front().what == "8 complaints");
  CHECK(found.front().next == "zgz complaint categorise C2");
  CHECK(told(check_department("", {}, complaints)).starts_with("complaint-without-category - "));
}

TEST_CASE("closing evidence that reads as that of another problem is told once") {
  HintRules const rules;
  auto const first = "已组织全体窗口人员集中学习服务规范并张贴承诺时限，现场核实办理时间缩短";
  auto const nearly = "已组织全体窗口人员集中学习服务规范并张贴承诺时限，现场核实办理时间已缩短";
  CHECK(told(alike_evidence(rules, {closed(1, first), closed(2, nearly)})) == "closed-evidence-alike P2 P1");
  CHECK(
      told(alike_evidence(rules, {closed(1, first), closed(2, "现场照片三张，另附经办人签字的办结单与回执")})).empty());
  CHECK(told(alike_evidence(rules, {closed(1, "照片"), closed(2, "照片")})).empty());
  auto open = closed(2, nearly);
  open.rectification = Rectification::reported;
  CHECK(told(alike_evidence(rules, {closed(1, first), open})).empty());
}

TEST_CASE("what was silenced is marked with its reason, and the most severe stands first") {
  CheckFinding const notice{standing::complaint_without_category, "jia", {}, "", ""};
  CheckFinding const serious{standing::zero_report_contradicted, "S1", {}, "", ""};
  auto const found = with_silences({notice, serious}, {{"zero-report-contradicted", "S1", "示例理由"},
                                                       {"complaint-without-category", "yi", "示例理由"}});
  REQUIRE(found.size() == 2);
  CHECK(found[0].ref == "S1");
  CHECK(found[0].silenced == "示例理由");
  CHECK(found[1].silenced.empty());
}
