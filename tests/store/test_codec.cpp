#include "lib/store/codec.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "tests/store/register.hpp"

using namespace zgz;
using namespace zgz::store;
using small::day;
using small::refusal;

namespace {

ChecklistRow full_row() {
  ChecklistRow row;
  row.category = "3";
  row.also = {"1", "11"};
  row.problem = "一行\n两行 “引号” \"quoted\" \\ 反斜杠";
  row.subject = "示例企业";
  row.source = "自查";
  row.measure = "示例措施";
  row.leader = "李某某";
  row.owner = "王某某 0000-1234";
  row.progress = "整改中";
  row.note = "\t制表";
  row.unit = "示例科";
  row.due = day("2020-12-20");
  row.due_text = "12月20日";
  row.long_term = true;
  row.row = 4294967295U;
  return row;
}

Problem full_problem() {
  Problem problem;
  problem.ref = {9007199254740993};
  problem.department = "jia";
  problem.row = full_row();
  problem.first = {1};
  problem.last = {2};
  problem.absent = true;
  problem.wished_due = day("2021-01-31");
  problem.rectification = Rectification::closed;
  problem.reported_on = day("2020-12-18");
  problem.closed_on = day("2020-12-19");
  problem.evidence = "示例证据";
  problem.verifier = "赵某某";
  problem.extensions = {{day("2020-12-10"), day("2020-12-20"), "示例领导", "示例原因", "示例〔2020〕1号"}, {}};
  problem.touched = true;
  problem.extensions.front().wished = day("2020-12-25");
  problem.past_categories = {"2"};
  problem.steps = {{ProblemStep::Kind::extended, day("2020-12-09")}, {ProblemStep::Kind::closed, day("2020-12-19")}};
  return problem;
}

Submission full_submission() {
  Submission submission;
  submission.ref = {12};
  submission.duty = "checklist";
  submission.department = "jia";
  submission.received = day("2020-12-05");
  submission.sha256 = std::string(64, 'a');
  submission.is_signed = submission.stamped = true;
  submission.state = SubmissionState::undone;
  submission.supersedes = SubmissionRef{11};
  submission.reading = {"甲局.xlsx", "Sheet1", "xlsx",           "GB18030",          "甲局", "2020年12月5日", "王某某",
                        true,        true,     {full_row(), {}}, {9, 1, 2, 3, 1, 2}, {}};
  Place const place{"甲局.xlsx", "Sheet1", 7, 0U, "整改时限"};
  submission.reading.diagnostics = {{Severity::note, Fault::hidden_rows, place, {"2", ""}},
                                    {Severity::fault, Fault::missing_problem, {}, {}}};
  return submission;
}

std::vector<Event> full_events() {
  auto const on = day("2020-12-08");
  auto const problem = full_problem();
  return {
      PlanAdopted{"示例方案", std::string(64, 'b')},
      SubmissionTaken{full_submission(),
                      {{ProblemChange::Outcome::changed, problem, Problem{}},
                       {ProblemChange::Outcome::same, problem, problem},
                       {ProblemChange::Outcome::added, Problem{}, {}}},
                      {{3}, {4}}},
      SubmissionReturned{full_submission()},
      SubmissionUndone{{12}, "示例原因", {{1}}, {problem, Problem{}}, {{2}, {3}}},
      DutyDone{"publish", "jia", on, "示例网址"},
      DutyWithdrawn{"publish", "jia", "示例原因"},
      ProblemStarted{{7}, on, "示例"},
      ProblemReported{{7}, on, "示例"},
      ProblemSentBack{{7}, on, "示例原因"},
      ProblemClosed{{7}, on, "示例证据", "赵某某"},
      ProblemExtended{{7}, problem.extensions.front()},
      EvidenceAttached{"P7", "示例照片.jpg", std::string(64, 'c'), "示例说明", 1024, on},
      ProblemExtensionWithdrawn{{7}, "示例原因"},
      ColumnsNamed{"jia", {{"梗阻情形", "problem"}, {"怎么改", "measure"}}},
      OfficeKeyMade{std::string(64, 'd')},
      ComplaintsTaken{{3}, "a2V5", {{{9}, {3}, "RX-1", on, "phone", "5", "jia", "yi", true, 2}}, "c2Vh", true},
      SealAskedFor{{9}, "示例原因", true},
      OfficeKeyRecovered{std::string(64, 'd')},
      ComplaintAdded{{{9}, {}, "RX-1", on, "phone", "5", "jia", "yi", true},
                     {{"6"},
                      12,
                      ComplaintRef{3},
                      ComplaintRef{2},
                      "示例摘要",
                      on,
                      "示例〔2020〕1号",
                      std::string(64, 'e'),
                      ComplaintRef{1}},
                     "a2V5",
                     "c2Vh"},
      ComplaintStepTaken{{9},
                         {CaseStep::Kind::extended, on, "jia", "示例原因", "赵某某", "示例1号", {"XF-END"}, on, "P7"}},
      ProblemAdded{problem},
      ProblemNoted{{7}, {ProblemNote::Kind::found, on, "示例", "赵某某", "示例2号", "founded", "P8"}},
      PersonDisposed{{{2},
                      ProblemRef{7},
                      ComplaintRef{9},
                      "钱某某",
                      "示例科员",
                      "jia",
                      "zw-jinggao",
                      6,
                      on,
                      on,
                      "示例机关",
                      "示例3号",
                      "孙某某",
                      {{"peihe", "示例证据"}},
                      "示例",
                      "示例撤回"}},
      DispositionWithdrawn{{2}, "示例原因"},
      SupervisionStepTaken{
          {1},
          {7},
          {SupervisionStep::Kind::inspected, on, "示例意见", "孙某某", "示例4号", {"赵某某", "钱某某"}, on, 7, true}},
      AccountabilityOpened{{{1},
                            {7},
                            "yanzhong",
                            on,
                            {{"days-late", {"19"}}},
                            {"P7"},
                            {{"head", "示例局长", true, true, "示例", "孙某某", on}}}},
      AccountabilityFound{{1}, {"head", "示例局长", true, false, "示例", "孙某某", on}},
      CheckSilenced{{"no-finding", "P7", "示例原因"}},
      ProblemWithdrawn{{7}, on, "示例原因", "孙某某"},
      ComplaintSplit{{{9}, {}, {}, on, "phone", "5", "jia", "yi", true},
                     {{}, 12, {}, {}, "示例摘要", {}, {}, {}, ComplaintRef{3}},
                     {CaseStep::Kind::split, on, {}, {}, "赵某某", {}, {}, {}, "C9"}},
      ContactsCompared{"示例原因", true},
      UnitsSealed{"示例名单", 1001, "a2V5", "c2Vh"},
      FrameFrozen{{"示例名单", on, "示例.csv", "Sheet1", std::string(64, 'f'), {{"jia", 7}}}},
      DrawMade{{{1},
                on,
                {"示例名单", true, 500, 10, 200, {"jia"}, "示例种子", "示例来源"},
                {"赵某某"},
                "示例组长",
                "示例5号",
                "示例原因",
                {{"jia", 7, 7, true}},
                {{"A1", "jia", std::string(64, 'a'), 3}}}},
      ReviewOpened{{{1}, "示例评议", on, {"jia"}, {}}},
      BallotsCounted{{1},
                     {"firms",
                      on,
                      40,
                      38,
                      {{"jia", {{"good", 30}}, 5, 3}},
                      "票.xlsx",
                      std::string(64, 'b'),
                      "计票人",
                      "示例原因"}},
      WorksheetMade{{4, {1}, "测试甲", "jia", "dianhua", 2, Method::visit, true, {"A1", "A2"}, on}},
      WorksheetRefused{{1}, "测试乙"},
      ResultsTaken{{1},
                   4,
                   "表.xlsx",
                   std::string(64, 'a'),
                   "YQ==",
                   "Yg==",
                   {{"A1",
                     "jia",
                     Method::visit,
                     4,
                     "测试甲",
                     "dianhua",
                     2,
                     {{"2020-12-08 08:30", UnitOutcome::no_answer}},
                     {{"pj", "满意"}},
                     "示例"}}},
      UnitSubstituted{{{1}, "A1", UnitOutcome::refused, {"A9", "jia", std::string(64, 'b'), 9}, on}},
      FindingRegistered{{{1}, "A2", Method::questionnaire, "ql", {7}}},
  };
}

template <std::size_t... Index>
std::vector<Event> empty_events(std::index_sequence<Index...>) {
  return {Event{std::in_place_index<Index>}...};
}

std::vector<Event> empty_events() { return empty_events(std::make_index_sequence<std::variant_size_v<Event>>{}); }

/// Members that hold nothing, at any depth. An optional that holds an empty value is an empty object, and says so.
int empty_members(nlohmann::json const& json) {
  int count = 0;
  for (auto const& [key, value] : json.items()) {
    bool const nothing =
        value.is_null() || value == "" || value == false || value == 0 || (value.is_array() && value.empty());
    count += json.is_object() && nothing && key != "column" ? 1 : 0;
    if (value.is_structured()) count += empty_members(value);
  }
  return count;
}

std::string unreadable(std::string_view kind, std::string_view payload) {
  return refusal([&] { (void)event_from(kind, payload); });
}

}  // namespace

TEST_CASE("every kind of event comes back as it was, with full and with empty members") {
  REQUIRE(full_events().size() == std::variant_size_v<Event>);
  for (auto const& events : {full_events(), empty_events()}) {
    for (std::size_t i = 0; i < events.size(); ++i) {
      CAPTURE(kind_of(events[i]), payload_of(events[i]));
      REQUIRE(events[i].index() == i);
      CHECK(event_from(kind_of(events[i]), payload_of(events[i])) == events[i]);
    }
  }
}

TEST_CASE("a payload is one line of canonical JSON without empty members") {
  for (auto const& event : full_events()) {
    auto const payload = payload_of(event);
    CAPTURE(payload);
    CHECK(payload.find('\n') == std::string::npos);
    CHECK(nlohmann::json::parse(payload).dump() == payload);
    CHECK(empty_members(nlohmann::json::parse(payload)) == 0);
  }
  for (auto const& event : empty_events()) {
    // Rows of complaints have a place for each value.
    if (std::holds_alternative<ComplaintsTaken>(event)) continue;
    CAPTURE(kind_of(event));
    CHECK(empty_members(nlohmann::json::parse(payload_of(event))) == 0);
  }
  CHECK(payload_of(DutyDone{"publish", "", day("2020-12-08"), "图片\n“一”"}) ==
        R"({"duty":"publish","evidence":"图片\n“一”","on":"2020-12-08"})");
}

TEST_CASE("the words of the kinds never change") {
  std::vector<std::string> words;
  for (auto const& event : empty_events()) words.push_back(kind_of(event));
  CHECK(words == std::vector<std::string>{"plan-adopted",
                                          "submission-taken",
                                          "submission-returned",
                                          "submission-undone",
                                          "duty-done",
                                          "duty-withdrawn",
                                          "problem-started",
                                          "problem-reported",
                                          "problem-sent-back",
                                          "problem-closed",
                                          "problem-extended",
                                          "evidence-attached",
                                          "problem-extension-withdrawn",
                                          "columns-named",
                                          "office-key-made",
                                          "complaints-taken",
                                          "seal-asked-for",
                                          "office-key-recovered",
                                          "complaint-added",
                                          "complaint-step",
                                          "problem-added",
                                          "problem-noted",
                                          "person-disposed",
                                          "disposition-withdrawn",
                                          "supervision-step",
                                          "accountability-opened",
                                          "accountability-found",
                                          "check-silenced",
                                          "problem-withdrawn",
                                          "complaint-split",
                                          "contacts-compared",
                                          "units-sealed",
                                          "frame-frozen",
                                          "draw-made",
                                          "review-opened",
                                          "ballots-counted",
                                          "worksheet-made",
                                          "worksheet-refused",
                                          "results-taken",
                                          "unit-substituted",
                                          "finding-registered"});
}

TEST_CASE(
    "an entry that does not say what kind of submission it is has a checklist, and one of a checklist does not say") {
  Submission submission;
  submission.ref = {12};
  CHECK(payload_of(SubmissionReturned{submission}).find("kind") == std::string::npos);
  submission.kind = SubmissionKind::progress;
  CHECK(payload_of(SubmissionReturned{submission}).find(R"("kind":"progress")") != std::string::npos);
  auto const old = event_from("submission-returned", R"({"submission":{"ref":12}})");
  CHECK(std::get<SubmissionReturned>(old).submission.kind == SubmissionKind::checklist);
}

TEST_CASE("what does not fit its kind is refused and never read as something else") {
  struct Row {
    char const* kind;
    char const* payload;
  };
  auto const row = GENERATE(values<Row>({
      {"submission-eaten", "{}"},
      {"", "{}"},
      {"duty-done", ""},
      {"duty-done", "{"},
      {"duty-done", "{} {}"},
      {"duty-done", "[]"},
      {"duty-done", "5"},
      {"duty-done", "\"publish\""},
      {"duty-done", "null"},
      {"duty-done", R"({"duty":5})"},
      {"duty-done", R"({"duty":null})"},
      {"duty-done", R"({"on":"2020-02-30"})"},
      {"duty-done", R"({"on":"8.12.2020"})"},
      {"duty-done", R"({"on":20201208})"},
      {"problem-started", R"({"problem":"P7"})"},
      {"problem-started", R"({"problem":7.5})"},
      {"problem-started", R"({"problem":true})"},
      {"problem-started", R"({"problem":18446744073709551615})"},
      {"submission-taken", R"({"problems":{"after":{}}})"},
      {"submission-taken", R"({"problems":[[]]})"},
      {"submission-taken", R"({"problems":[{"outcome":"eaten"}]})"},
      {"submission-taken", R"({"problems":[{"outcome":""}]})"},
      {"submission-taken", R"({"submission":{"state":"TAKEN"}})"},
      {"submission-taken", R"({"submission":{"state":""}})"},
      {"submission-taken", R"({"submission":{"signed":1}})"},
      {"submission-taken", R"({"submission":{"reading":{"rows":[{"row":-1}]}}})"},
      {"submission-taken", R"({"submission":{"reading":{"rows":[{"row":4294967296}]}}})"},
      {"submission-taken", R"({"submission":{"reading":{"diagnostics":[{"kind":"no-such-kind"}]}}})"},
      {"submission-taken", R"({"submission":{"reading":{"diagnostics":[{"severity":"FAULT"}]}}})"},
      {"submission-undone", R"({"restored":[{"rectification":"mended"}]})"},
      {"submission-undone", R"({"restored":[{"rectification":""}]})"},
      {"problem-extended", R"({"extension":"2020-12-10"})"},
      {"submission-undone", R"({"restored":[{"steps":[{"kind":"eaten"}]}]})"},
  }));
  CAPTURE(row.kind, row.payload);
  CHECK(unreadable(row.kind, row.payload) == "log-unreadable");
}

TEST_CASE("ill-formed text does not stop an entry and is marked in it") {
  auto const payload = payload_of(DutyDone{"publish", "jia", day("2020-12-08"), "\xC4\xE3\xBA\xC3"});
  CHECK(std::get<DutyDone>(event_from("duty-done", payload)).evidence.find("\xEF\xBF\xBD") != std::string::npos);
}
