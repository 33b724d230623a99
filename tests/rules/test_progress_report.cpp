#include "lib/rules/progress_report.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;

namespace {

Date const received = day("2020-12-15");

ProgressRow line(char const* number, char const* progress, char const* done_on = "", char const* problem = "") {
  ProgressRow row;
  row.number = number;
  row.problem = problem;
  row.progress = progress;
  row.done_on = parse_iso_date(done_on);
  row.place.row = 4;
  return row;
}

rules::RegisteredProblem registered(std::int64_t number, char const* text, Rectification state,
                                    char const* department = "jia") {
  auto problem = small::problem(number, small::row(text, "2020-12-20"), state);
  problem.department = department;
  if (state == Rectification::reported) problem.reported_on = day("2020-12-10");
  return {problem, day("2020-12-04")};
}

std::vector<rules::RegisteredProblem> const problems{registered(1, "窗口一次性告知不到位", Rectification::not_started),
                                                     registered(2, "证照办理超时", Rectification::ongoing),
                                                     registered(3, "电话无人接听", Rectification::reported),
                                                     registered(4, "收费没有公示", Rectification::closed),
                                                     registered(5, "别的部门的事", Rectification::not_started, "yi"),
                                                     registered(6, "两处窗口互相推诿", Rectification::not_started),
                                                     registered(7, "两处窗口互相推诿", Rectification::not_started),
                                                     registered(8, "已经撤回的事", Rectification::withdrawn),
                                                     registered(9, "公示牌内容陈旧", Rectification::long_term)};

rules::ProgressReport judge(std::vector<ProgressRow> const& rows) {
  return rules::judge_progress(rows, received, "jia", "甲局", problems);
}

std::string words_of(rules::ProgressReport const& report, Severity severity) {
  std::string words;
  for (auto const& diagnostic : report.diagnostics) {
    if (diagnostic.severity != severity) continue;
    words += words.empty() ? "" : " ";
    words += word_of(diagnostic.kind);
  }
  return words;
}

std::string faults_of(std::vector<ProgressRow> const& rows) { return words_of(judge(rows), Severity::fault); }

}  // namespace

TEST_CASE("a row takes the step that it claims, by the number or by the text of its problem") {
  using enum Rectification;
  struct Row {
    ProgressRow row;
    std::int64_t ref;
    Rectification state;
    char const* reported_on;
  };
  auto const [row, ref, state, reported_on] = GENERATE(values<Row>({
      {line("P1", "整改中"), 1, ongoing, ""},
      {line("p1", "已完成", "2020-12-12"), 1, reported, "2020-12-12"},
      {line("P1", "已完成"), 1, reported, "2020-12-15"},
      {line("P1", "已销号", "2020-12-12"), 1, reported, "2020-12-12"},
      {line("P1", "未启动"), 1, not_started, ""},
      {line("P1", "长期坚持"), 1, ongoing, ""},
      {line("P2", "整改中"), 2, ongoing, ""},
      {line("P2", "整改到位", "2020-12-14"), 2, reported, "2020-12-14"},
      {line("P3", "已完成", "2020-12-10"), 3, reported, "2020-12-10"},
      {line("P9", "整改中"), 9, long_term, ""},
      {line("", "整改中", "", "窗口一次性 告知不到位"), 1, ongoing, ""},
      {line("1", "整改中", "", "证照办理超时"), 2, ongoing, ""},
      {line("Ｐ2", "being mended"), 2, ongoing, ""},
  }));
  auto const report = judge({row});
  CAPTURE(row.number, row.progress, words_of(report, Severity::fault));
  REQUIRE(report.problems.size() == 1);
  auto const& after = report.problems.front().after;
  CHECK(words_of(report, Severity::fault).empty());
  CHECK(after.ref.number == ref);
  CHECK(after.rectification == state);
  CHECK(after.reported_on == parse_iso_date(reported_on));
  CHECK(report.problems.front().before == problems[static_cast<std::size_t>(ref) - 1].problem);
}

TEST_CASE("what cannot be true is refused by its word") {
  struct Row {
    std::vector<ProgressRow> rows;
    char const* faults;
  };
  auto both = line("P1", "整改中");
  both.done = "是";
  auto denied = line("P2", "已完成");
  denied.done = "否";
  auto const [rows, faults] = GENERATE_COPY(values<Row>({
      {{line("P77", "整改中")}, "unknown-problem"},
      {{line("7号", "整改中")}, "unknown-problem"},
      {{line("P5", "整改中")}, "problem-of-another"},
      {{line("P4", "已销号")}, "problem-state"},
      {{line("P8", "整改中")}, "problem-state"},
      {{line("P2", "未启动")}, "problem-state"},
      {{line("P3", "整改中")}, "reported-already"},
      {{line("P3", "已完成", "2020-12-08")}, "reported-already"},
      {{line("P1", "再议")}, "unknown-progress"},
      {{line("P1", "")}, "missing-field"},
      {{line("P1", "已完成", "2020-12-16")}, "done-after-received"},
      {{line("P1", "已完成", "2020-12-01")}, "before-received"},
      {{line("P1", "整改中", "2020-12-12")}, "done-without-claim"},
      {{line("P1", "整改中", "", "电话无人接听")}, "problem-contradicts"},
      {{line("", "整改中", "", "没有这件事")}, "problem-not-found"},
      {{line("", "整改中", "", "两处窗口互相推诿")}, "problem-ambiguous"},
      {{line("P1", "整改中"), line("P1", "已完成")}, "problem-twice"},
      {{both}, "progress-contradicts"},
      {{denied}, "progress-contradicts"},
      {{line("P77", "再议"), line("P5", "整改中"), line("P1", "整改中")},
       "unknown-problem unknown-progress problem-of-another"},
  }));
  CHECK(faults_of(rows) == faults);
}

TEST_CASE("where a column asks for yes or no, its answer counts and not the story beside it") {
  auto story = line("P1", "前期推进缓慢，经协调现已落实到人", "2020-12-12");
  story.done = "是";
  auto unclear = line("P2", "已协调一致");
  unclear.closed = "否";
  auto const report = judge({story, unclear});
  CHECK(words_of(report, Severity::fault).empty());
  REQUIRE(report.problems.size() == 2);
  CHECK(report.problems[0].after.rectification == Rectification::reported);
  CHECK(report.problems[1].after.rectification == Rectification::ongoing);
}

TEST_CASE("no step lies before the latest one") {
  auto problem = registered(1, "示例问题", Rectification::ongoing);
  problem.problem.steps.push_back({ProblemStep::Kind::started, day("2020-12-13")});
  auto const report = rules::judge_progress({line("P1", "已完成", "2020-12-12")}, received, "jia", "甲局", {problem});
  CHECK(words_of(report, Severity::fault) == "before-latest-step");
  CHECK(report.problems.empty());
}

TEST_CASE("what was settled by rule is said") {
  struct Row {
    ProgressRow row;
    char const* notes;
  };
  auto const [row, notes] = GENERATE(values<Row>({
      {line("P1", "已完成"), "done-day-assumed"},
      {line("P1", "已销号", "2020-12-12"), "closed-claimed"},
      {line("P2", "长期坚持"), "long-term-with-day"},
      {line("P9", "长期坚持"), ""},
  }));
  CHECK(words_of(judge({row}), Severity::note) == notes);
}

TEST_CASE("the same said twice is one row, and what a row says is kept with its problem") {
  auto row = line("P1", "已完成", "2020-12-12");
  row.result = "编印告知单";
  auto const report = judge({row, row});
  CHECK(words_of(report, Severity::note) == "same-row");
  REQUIRE(report.problems.size() == 1);
  CHECK(report.problems.front().after.row.progress == "已完成；编印告知单");
  CHECK(report.problems.front().outcome == ProblemChange::Outcome::changed);
}

TEST_CASE("of problems with one wording the one that is not closed is meant") {
  std::vector<rules::RegisteredProblem> const twins{registered(1, "同一句话", Rectification::closed),
                                                    registered(2, "同一句话", Rectification::ongoing)};
  auto const report = rules::judge_progress({line("", "整改中", "", "同一句话")}, received, "jia", "甲局", twins);
  REQUIRE(report.problems.size() == 1);
  CHECK(report.problems.front().after.ref.number == 2);
}
