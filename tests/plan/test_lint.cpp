#include "lib/plan/lint.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "lib/plan/load.hpp"
#include "tests/plan/small_plan.hpp"

using namespace zgz;
using namespace zgz::plan;

namespace {

Date day(char const* text) { return parse_iso_date(text).value(); }

/// The small plan, which leaves nothing open.
Plan whole() {
  auto const loaded = parse_plan(small_plan, "c.toml", {calendar_folder});
  REQUIRE(loaded.faults.empty());
  return loaded.plan;
}

std::vector<std::string> words(std::vector<LintFinding> const& findings) {
  std::vector<std::string> list;
  for (auto const& finding : findings) list.push_back(finding.word);
  return list;
}

LintFinding only(Plan const& plan) {
  auto const findings = lint(plan);
  CAPTURE(words(findings));
  REQUIRE(findings.size() == 1);
  return findings[0];
}

Duty follow_up() {
  Duty duty;
  duty.code = "follow";
  duty.title = "对照清单检查";
  duty.owed_by = OwedBy::office;
  duty.due = day("2020-12-10");
  duty.needs = {"checklist"};
  duty.clause = "五（二）2";
  return duty;
}

Stage second_stage() { return {"2", "检查", day("2020-12-01"), day("2020-12-20"), "五（二）"}; }

}  // namespace

TEST_CASE("a plan that leaves nothing open has no findings") { CHECK(words(lint(whole())).empty()); }

TEST_CASE("a checklist due after its own stage ends is counted in days") {
  auto plan = whole();
  plan.stages[0].end = day("2020-11-25");
  auto const finding = only(plan);
  CHECK(finding.word == "checklist-after-stage");
  CHECK(finding.clause == "五（一）1");
  CHECK(finding.about == std::vector<std::string>{"checklist", "1"});
  CHECK(finding.message ==
        "\"报送清单\" is due on 2020-12-07, 12 days after the end of its own stage 排查 (2020-11-25).");
}

TEST_CASE("a day that is not included ends the duty the day before") {
  auto plan = whole();
  plan.stages[0].end = day("2020-12-06");
  plan.duties[0].inclusive = false;
  CHECK(lint(plan).empty());
}

TEST_CASE("another duty due after its own stage has its own word") {
  auto plan = whole();
  auto duty = follow_up();
  duty.stage = "1";
  duty.needs = {};
  duty.due = day("2020-12-11");
  plan.duties.push_back(duty);
  CHECK(only(plan).word == "duty-after-stage");
}

TEST_CASE("a stage without a first day is open, and says what it builds on") {
  auto plan = whole();
  plan.stages.push_back(second_stage());
  plan.stages[1].start.reset();
  CHECK(only(plan).message == "Stage 检查 has no first day; it ends on 2020-12-20.");
  plan.duties.push_back(follow_up());
  plan.duties[1].stage = "2";
  CHECK(only(plan).message ==
        "Stage 检查 has no first day; it ends on 2020-12-20 and builds on \"报送清单\", due on 2020-12-07.");
}

TEST_CASE("a stage that ends within a week of what it builds on is too short") {
  struct Row {
    char const* end;
    char const* message;
  };
  auto const row = GENERATE(values<Row>({
      {"2020-12-14", nullptr},
      {"2020-12-10", "Stage 检查 builds on \"报送清单\" and ends only 3 days after it is due."},
      {"2020-12-07", "Stage 检查 builds on \"报送清单\" and ends only 0 days after it is due."},
  }));
  auto plan = whole();
  plan.stages.push_back(second_stage());
  plan.stages[1].end = day(row.end);
  plan.duties.push_back(follow_up());
  plan.duties[1].stage = "2";
  plan.duties[1].due = std::min(plan.duties[1].due, plan.stages[1].end);
  if (row.message == nullptr) {
    CHECK(lint(plan).empty());
  } else {
    auto const finding = only(plan);
    CHECK(finding.word == "stage-waits");
    CHECK(finding.message == row.message);
  }
}

TEST_CASE("a stage that ends before what it builds on, and a duty due before what it builds on, are contradictions") {
  auto plan = whole();
  plan.stages.push_back(second_stage());
  plan.stages[1].end = day("2020-12-05");
  plan.duties.push_back(follow_up());
  plan.duties[1].stage = "2";
  plan.duties[1].due = day("2020-12-05");
  auto const findings = lint(plan);
  CHECK(words(findings) == std::vector<std::string>{"stage-waits", "need-due-later"});
  CHECK(findings.at(0).message == "Stage 检查 builds on \"报送清单\", which is due 2 days after the stage has ended.");
  CHECK(findings.at(1).message ==
        "\"对照清单检查\" is due on 2020-12-05, but builds on \"报送清单\", which is due on 2020-12-07.");
}

TEST_CASE("duties whose day is assumed are named together, stage by stage") {
  auto plan = whole();
  for (auto const* stage : {"1", "1", ""}) {
    auto duty = follow_up();
    duty.needs = {};
    duty.stage = stage;
    duty.due_assumed = true;
    plan.duties.push_back(duty);
  }
  auto const findings = lint(plan);
  CHECK(words(findings) == std::vector<std::string>{"due-assumed", "due-assumed"});
  CHECK(findings.at(0).message ==
        "2 duties of stage 排查 have no day of their own; the stage's last day, 2020-12-10, is taken: 对照清单检查; "
        "对照清单检查.");
  CHECK(findings.at(1).message ==
        "1 duty stands in no stage and has no day; the last day of the campaign, 2020-12-31, is taken: "
        "对照清单检查.");
}

TEST_CASE("each gap outside the stages has its finding") {
  struct Row {
    char const* word;
    void (*open)(Plan&);
    char const* part;
  };
  auto const row = GENERATE(values<Row>({
      {"outside-period", [](Plan& p) { p.stages[0].start = day("2020-11-19"); }, "Stage 排查"},
      {"outside-period",
       [](Plan& p) {
         p.duties[0].stage = "";
         p.duties[0].due = day("2021-01-04");
       },
       "2021-01-04"},
      {"no-checklist-duty", [](Plan& p) { p.duties[0].checklist = false; }, "checklist"},
      {"form-not-in-source", [](Plan& p) { p.checklist.own_form = true; }, "our own"},
      {"signature-unreadable", [](Plan& p) { p.duties[0].signature = true; }, "signed"},
      {"stamp-unreadable", [](Plan& p) { p.duties[0].stamp = true; }, "stamped"},
      {"sampling-rate-open", [](Plan& p) { p.inspection.sampling = "一定比例"; }, "一定比例"},
      {"limit-not-in-force", [](Plan& p) { p.time_limits[0].valid_from = day("2022-05-01"); }, "only on 2022-05-01"},
      {"limit-not-in-force", [](Plan& p) { p.time_limits[0].valid_to = day("2020-12-30"); }, "until 2020-12-30"},
      {"calendar-year-open", [](Plan& p) { p.calendar.years.erase(2021); }, "2021, which is reached by: 办结"},
      {"calendar-year-open", [](Plan& p) { p.calendar.years.erase(2020); }, "2020, which is reached by: the campaign"},
      {"calendar-year-open", [](Plan& p) { p.time_limits[0].extension = 306; }, "2022"},
      {"department-without-head", [](Plan& p) { p.departments[0].heads.clear(); }, "甲局: nobody is named as head."},
      {"department-without-leader", [](Plan& p) { p.departments[0].supervising_leaders.clear(); },
       "甲局: nobody is named as supervising leader."},
  }));
  auto plan = whole();
  row.open(plan);
  CAPTURE(row.part);
  auto const finding = only(plan);
  CHECK(finding.word == row.word);
  CHECK(finding.message.find(row.part) != std::string::npos);
}

TEST_CASE("a rate in numbers closes the question of the sampling") {
  auto plan = whole();
  plan.inspection.sampling = "一定比例";
  plan.inspection.sampling_rate = 0.2;
  CHECK(lint(plan).empty());
}

TEST_CASE("posts are covered on every day of the campaign and by one person") {
  struct Row {
    std::vector<Officer> officers;
    std::vector<std::string> messages;
  };
  auto const row = GENERATE(values<Row>({
      {{{"一任", {}, day("2020-11-30")}, {"二任", day("2020-12-01"), {}}}, {}},
      {{{"二任", day("2020-12-01"), {}}, {"一任", {}, day("2020-11-30")}}, {}},
      {{{"前任", {}, day("2019-12-31")}, {"现任", day("2020-01-01"), {}}}, {}},
      {{{"一任", {}, day("2020-11-30")}, {"二任", day("2020-12-03"), {}}},
       {"甲局: nobody is named as head from 2020-12-01 to 2020-12-02."}},
      {{{"一任", day("2020-11-22"), day("2020-12-30")}},
       {"甲局: nobody is named as head from 2020-11-20 to 2020-11-21.",
        "甲局: nobody is named as head from 2020-12-31 to 2020-12-31."}},
      {{{"前任", {}, day("2020-01-01")}}, {"甲局: nobody is named as head from 2020-11-20 to 2020-12-31."}},
      {{{"一任", {}, day("2020-12-05")}, {"二任", day("2020-12-01"), {}}},
       {"甲局: both \"一任\" and \"二任\" are named as head from 2020-12-01 to 2020-12-05."}},
      {{{"一任", {}, {}}, {"代理", day("2020-12-01"), day("2020-12-05")}},
       {"甲局: both \"一任\" and \"代理\" are named as head from 2020-12-01 to 2020-12-05."}},
  }));
  auto plan = whole();
  plan.departments[0].heads = row.officers;
  std::vector<std::string> messages;
  for (auto const& finding : lint(plan)) messages.push_back(finding.message);
  CHECK(messages == row.messages);
}

TEST_CASE("the shipped plan's own gaps are found") {
  auto const loaded = load_plan(calendar_folder + "/../dangshan-2020.toml", calendar_folder + "/..");
  CHECK(words(lint(loaded.plan)) == std::vector<std::string>{"stage-without-start", "stage-waits",
                                                             "stage-without-start", "checklist-after-stage",
                                                             "due-assumed", "due-assumed", "due-assumed", "due-assumed",
                                                             "form-not-in-source", "sampling-rate-open"});
}

TEST_CASE("weights of a review that do not make 100, and ballots without a score, are told") {
  auto plan = whole();
  plan.review_groups = {{"firms", "企业代表", 60}, {"people", "群众代表", 40}};
  plan.review_words = {{"good", "满意", {}, 100}};
  CHECK(lint(plan).empty());
  plan.review_groups[1].weight = 30;
  CHECK(only(plan).word == "review-weights-open");
  CHECK(only(plan).message == "The weights of the groups of a review make 90, not 100: no score can be computed.");
  plan.review_groups[1].weight = 40;
  plan.review_words[0].score.reset();
  CHECK(only(plan).word == "review-words-open");
}
