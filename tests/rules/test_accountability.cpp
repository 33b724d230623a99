#include "lib/rules/accountability.hpp"

#include <catch2/catch.hpp>

#include "lib/base/text.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;
using small::refusal;

namespace {

Date const today = day("2020-12-20");

Plan plan() {
  auto value = small::campaign();
  value.office = "示例办公室";
  value.triggers = {{"self", "自查不到位", TriggerRule::poor_self_check, 2, "五2"},
                    {"defy", "顶风", TriggerRule::defiance, 1, "五2"},
                    {"grave", "严重", TriggerRule::serious, 1, "五2"},
                    {"idle", "听之任之", TriggerRule::inaction, 15, "五2"}};
  value.dispositions = {{"warning", "示例警告", Track::party, 2, 12, 0, ""},
                        {"dismissal", "示例撤职", Track::party, 3, 24, 0, ""}};
  value.departments[0].supervising_leaders = {{"前任分管领导", {}, day("2020-11-30")},
                                              {"现任分管领导", day("2020-12-01"), {}}};
  value.departments[0].heads = {{"甲局局长", {}, {}}};
  return value;
}

ProblemNote note(ProblemNote::Kind kind, char const* on, char const* word = "", char const* other = "") {
  return {kind, day(on), "示例", "示例", "", word, other};
}

Problem added(std::int64_t number, char const* on, char const* finding, char const* found_on = "2020-12-10") {
  auto value = small::problem(number, small::row("示例问题", "2020-12-31"));
  value.first = value.last = {};
  value.added_on = day(on);
  if (*finding != '\0') value.notes = {note(ProblemNote::Kind::found, found_on, finding)};
  return value;
}

Submission checklist(std::int64_t number, char const* received, bool is_signed = true) {
  auto value = small::submission(number, "jia", received);
  value.is_signed = is_signed;
  return value;
}

std::string codes(CaseRecords const& records, Problem const& problem, Date on = today) {
  static auto const the_plan = plan();
  std::vector<std::string> met;
  for (auto const& each : met_triggers(the_plan, CaseIndex{records}, problem, on)) met.push_back(each.trigger->code);
  return join(met, " ");
}

std::string first_code(CaseRecords const& records) { return codes(records, records.problems.front()); }

}  // namespace

TEST_CASE("a self-check is poor when others found enough that its checklist does not name") {
  struct Row {
    char const* what;
    std::vector<Problem> problems;
    std::vector<Submission> submissions;
    bool met;
  };
  auto named = added(2, "2020-12-05", "founded");
  named.last = {1};
  auto const row = GENERATE_COPY(values<Row>({
      {"two founded",
       {added(1, "2020-12-05", "founded"), added(2, "2020-12-05", "partly-founded")},
       {checklist(1, "2020-12-04")},
       true},
      {"without any checklist", {added(1, "2020-12-05", "founded"), added(2, "2020-12-05", "founded")}, {}, true},
      {"one is too few", {added(1, "2020-12-05", "founded")}, {checklist(1, "2020-12-04")}, false},
      {"one is pending",
       {added(1, "2020-12-05", "founded"), added(2, "2020-12-05", "")},
       {checklist(1, "2020-12-04")},
       false},
      {"one is unfounded",
       {added(1, "2020-12-05", "founded"), added(2, "2020-12-05", "unfounded")},
       {checklist(1, "2020-12-04")},
       false},
      {"one was named since", {added(1, "2020-12-05", "founded"), named}, {checklist(1, "2020-12-04")}, false},
  }));
  CAPTURE(row.what);
  CaseRecords const records{row.problems, row.submissions, {}, {}, {}};
  CHECK(contains(first_code(records), "self") == row.met);
}

TEST_CASE("evidence names the records that show it") {
  CaseRecords const records{
      {added(1, "2020-12-05", "founded"), added(2, "2020-12-05", "founded")}, {checklist(3, "2020-12-04")}, {}, {}, {}};
  auto const the_plan = plan();
  auto const met = met_triggers(the_plan, CaseIndex{records}, records.problems.front(), today);
  REQUIRE(met.size() == 1);
  CHECK(met.front().records == std::vector<std::string>{"P1", "P2", "S3"});
  CHECK(met.front().shown == std::vector<ShownFact>{{"others-found", {"2", "S3", "2020-12-04"}}});
  CHECK(sentences_of(met.front().shown) ==
        "founded problems that others found: 2; S3 of 2020-12-04 names none of them");
}

TEST_CASE("defiance is what came back, or corruption that came to light after a signed checklist") {
  auto const corrupt = [](char const* on, char const* finding, char const* found_on) {
    auto value = added(1, on, finding, found_on);
    value.row.category = "2";
    return value;
  };
  auto recurred = small::problem(1, small::row("示例问题", "2020-12-31"), Rectification::closed);
  recurred.notes = {note(ProblemNote::Kind::recurred, "2020-12-15", "", "P9")};
  auto later = recurred;
  later.notes.front().on = day("2021-02-01");
  struct Row {
    char const* what;
    Problem problem;
    bool is_signed, met;
  };
  auto const row = GENERATE_COPY(values<Row>({
      {"it came back", recurred, true, true},
      {"back after the campaign", later, true, false},
      {"corruption after the signature", corrupt("2020-12-05", "founded", "2020-12-10"), true, true},
      {"nobody had signed", corrupt("2020-12-05", "founded", "2020-12-10"), false, false},
      {"before the signature", corrupt("2020-12-04", "founded", "2020-12-10"), true, false},
      {"found after the campaign", corrupt("2020-12-05", "founded", "2021-01-04"), true, false},
      {"still to be established", corrupt("2020-12-05", "", ""), true, false},
      {"not corruption", added(1, "2020-12-05", "founded"), true, false},
  }));
  CAPTURE(row.what);
  CaseRecords const records{{row.problem}, {checklist(1, "2020-12-04", row.is_signed)}, {}, {}, {}};
  CHECK(contains(first_code(records), "defy") == row.met);
}

TEST_CASE("serious is a disposition of the third or fourth form, or a failed acceptance") {
  auto const with = [](char const* kind, char const* withdrawn) {
    Disposition value;
    value.ref = {1};
    value.problem = ProblemRef{7};
    value.kind = kind;
    value.decided = day("2020-12-10");
    value.withdrawn = withdrawn;
    return value;
  };
  auto const inspected = [](bool passed) {
    SupervisionStep value;
    value.kind = SupervisionStep::Kind::inspected;
    value.on = day("2020-12-10");
    value.passed = passed;
    return Supervision{{1}, {7}, {value}};
  };
  struct Row {
    char const* what;
    std::vector<Disposition> dispositions;
    std::vector<Supervision> supervisions;
    bool met;
  };
  auto const row = GENERATE_COPY(values<Row>({
      {"third form", {with("dismissal", "")}, {}, true},
      {"second form", {with("warning", "")}, {}, false},
      {"withdrawn", {with("dismissal", "示例")}, {}, false},
      {"a kind that the plan no longer has", {with("other", "")}, {}, false},
      {"a failed acceptance", {}, {inspected(false)}, true},
      {"a passed one", {}, {inspected(true)}, false},
  }));
  CAPTURE(row.what);
  CaseRecords const records{
      {small::problem(7, small::row("示例问题", "2020-12-31"))}, {}, row.dispositions, row.supervisions, {}};
  CHECK((first_code(records) == "grave") == row.met);
}

TEST_CASE("inaction is being open and late for long, or being sent back twice") {
  struct Row {
    char const* due;
    Rectification state;
    int sent_back;
    bool met;
  };
  using enum Rectification;
  auto const row = GENERATE(values<Row>({
      {"2020-12-05", ongoing, 0, true},
      {"2020-12-06", ongoing, 0, false},
      {"2020-12-05", reported, 0, false},
      {"2020-12-05", closed, 0, false},
      {"2020-12-31", ongoing, 1, false},
      {"2020-12-31", ongoing, 2, true},
      {"2020-12-05", withdrawn, 2, false},
  }));
  auto problem = small::problem(7, small::row("示例问题", row.due), row.state);
  for (int i = 0; i < row.sent_back; ++i) problem.steps.push_back({ProblemStep::Kind::sent_back, day("2020-12-10")});
  CAPTURE(row.due, static_cast<int>(row.state), row.sent_back);
  CHECK((codes({{problem}, {}, {}, {}, {}}, problem) == "idle") == row.met);
}

TEST_CASE("a problem that was found to be unfounded meets no trigger") {
  auto problem = small::problem(7, small::row("示例问题", "2020-11-20"));
  problem.notes = {note(ProblemNote::Kind::found, "2020-12-10", "unfounded")};
  CHECK(codes({{problem}, {}, {}, {}, {}}, problem).empty());
}

TEST_CASE("the lines of a checklist are who held the posts on the day on which the problem came in") {
  auto const lines = [](Problem const& problem, char const* received) {
    std::vector<std::string> words;
    for (auto const& each : responsibilities(plan(), problem, day(received)))
      words.push_back(each.role + "=" + each.title);
    return join(words, " ");
  };
  auto problem = small::problem(7, small::row("示例问题", "2020-12-10"));
  problem.row.owner = "某某";
  CHECK(lines(problem, "2020-11-30") ==
        "direct=某某 supervising-leader=前任分管领导 head=甲局局长 supervisor=示例办公室");
  CHECK(lines(problem, "2020-12-01") ==
        "direct=某某 supervising-leader=现任分管领导 head=甲局局长 supervisor=示例办公室");
  problem.department = "gone";
  CHECK(lines(problem, "2020-12-01") == "direct=某某 supervising-leader= head= supervisor=示例办公室");
}

TEST_CASE("an accountability is opened for a trigger that is met, and once") {
  CaseRecords records{
      {small::problem(7, small::row("示例问题", "2020-12-01"))}, {checklist(1, "2020-11-25")}, {}, {}, {}};
  auto const the_plan = plan();
  auto const refused = [&](char const* trigger) {
    return refusal([&] {
      return open_accountability(the_plan, CaseIndex{records}, records.problems.front(), trigger, {3}, today);
    });
  };
  CHECK(refused("grave") == "unknown-code | grave | the triggers that P7 meets | idle");
  CHECK(refused("idle") == "not refused");
  records.accountabilities = {{{2}, {7}, "idle", today, {}, {}, {}}};
  CHECK(refused("idle") == "already-there | P7 | A2 (idle)");
}

TEST_CASE("a finding belongs to one line of the checklist") {
  Accountability const accountability{{1},
                                      {7},
                                      "idle",
                                      day("2020-12-10"),
                                      {},
                                      {},
                                      {{"direct", "某某", false, false, "", "", {}},
                                       {"head", "正职", false, false, "", "", {}},
                                       {"head", "副职", false, false, "", "", {}}}};
  auto const refused = [&](char const* role, char const* title, char const* on = "2020-12-11") {
    return refusal([&] {
      return find_responsibility(accountability, {role, title, true, false, "示例理由", "示例领导", day(on)});
    });
  };
  CHECK(refused("direct", "") == "not refused");
  CHECK(refused("head", "正职") == "not refused");
  CHECK(refused("head", "") == "unknown-code | head | the lines of A1 | direct (某某), head (正职), head (副职)");
  CHECK(refused("head", "他人").starts_with("unknown-code | head (他人) | "));
  CHECK(refused("direct", "", "2020-12-09").starts_with("days-in-disorder | "));
  auto const found = find_responsibility(accountability, {"direct", "", false, true, "约谈", "示例领导", {}});
  CHECK(found.finding.title == "某某");
  CHECK(found.finding.decided);
  CHECK(open_findings(accountability) == 3);
}

TEST_CASE("what is kept of an opening are facts and records, not a sentence of somebody's language") {
  auto late = small::problem(1, small::row("示例问题", "2020-12-01"), Rectification::ongoing);
  late.steps = {{ProblemStep::Kind::sent_back, day("2020-12-05")}, {ProblemStep::Kind::sent_back, day("2020-12-08")}};
  CaseRecords const records{{late}, {checklist(1, "2020-11-30")}, {}, {}, {}};
  auto const opened = open_accountability(plan(), CaseIndex{records}, late, "idle", {1}, today).accountability;
  CHECK(opened.shown == std::vector<ShownFact>{{"days-late", {"19"}}, {"sent-back", {"2"}}});
  CHECK(opened.records == std::vector<std::string>{"P1"});
  CHECK(sentences_of(opened.shown) == "open, days late: 19; sent back, times: 2");
  CHECK(sentences_of({{"of-a-newer-zgz", {"1"}}}) == "of-a-newer-zgz");
}

TEST_CASE("a finding about responsibility names posts, never a number of a person") {
  Accountability const opened{{1}, {1}, "idle", today, {}, {}, {{"head", "甲局局长", false, false, "", "", {}}}};
  auto const refused = [&](char const* text, char const* by) {
    return refusal([&] { return find_responsibility(opened, {"head", "", true, true, text, by, today}); });
  };
  CHECK(refused("批评教育", "示例领导") == "not refused");
  CHECK(refused("批评教育，电话 0000-0000000", "示例领导") == "number-in-text | telephone number");
  CHECK(refused("批评教育", "示例领导 someone@example.org") == "number-in-text | e-mail address");
}
