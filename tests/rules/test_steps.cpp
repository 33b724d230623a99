#include "lib/rules/steps.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;
using small::refusal;

namespace {

Problem in_state(Rectification state) { return small::problem(7, small::row("示例问题", "2020-12-10"), state); }

Date const on = day("2020-12-09");
Date const received = day("2020-12-04");
DueRange const range{day("2020-11-01"), day("2020-12-31")};

std::string start_refused(Problem const& p) {
  return refusal([&] { return start(p, received, on, "示例"); });
}
std::string report_refused(Problem const& p) {
  return refusal([&] { return report_done(p, received, on, "示例"); });
}
std::string send_back_refused(Problem const& p) {
  return refusal([&] { return send_back(p, received, on, "示例"); });
}
std::string close_refused(Problem const& p, char const* verifier = "赵某某") {
  return refusal([&] { return rules::close(p, received, on, "示例证据", verifier); });
}
std::string extend_refused(Problem const& p, char const* to = "2020-12-20") {
  return refusal([&] { return extend(p, received, {{}, day(to), "示例领导", "示例", "示例文号", on}, range); });
}

}  // namespace

TEST_CASE("a step is taken only from the states that it fits, and the refusal names them") {
  using enum Rectification;
  struct Row {
    Rectification state;
    bool start, report, send_back, close, extend;
  };
  auto const row = GENERATE(values<Row>({
      {not_started, true, true, false, true, true},
      {ongoing, false, true, false, true, true},
      {reported, false, false, true, true, true},
      {closed, false, false, true, false, false},
      {long_term, false, true, false, true, false},
      {withdrawn, false, false, false, false, false},
  }));
  auto const problem = in_state(row.state);
  auto const fits = [](std::string const& text) {
    if (text != "not refused") CHECK(text.starts_with("problem-state | P7 | "));
    return text == "not refused";
  };
  CAPTURE(static_cast<int>(row.state));
  CHECK(fits(start_refused(problem)) == row.start);
  CHECK(fits(report_refused(problem)) == row.report);
  CHECK(fits(send_back_refused(problem)) == row.send_back);
  CHECK(fits(close_refused(problem)) == row.close);
  CHECK(fits(extend_refused(problem)) == row.extend);
}

TEST_CASE("a refused step says what the problem is and what it would have to be") {
  CHECK(start_refused(in_state(Rectification::closed)) == "problem-state | P7 | closed | not started");
  CHECK(report_refused(in_state(Rectification::reported)) ==
        "problem-state | P7 | reported done | not started / being mended / long-term");
}

TEST_CASE("nobody verifies what he owns, however the two names are written") {
  struct Row {
    char const* owner;
    char const* verifier;
    bool refused;
  };
  auto const row = GENERATE(values<Row>({
      {"王某某 0000-1234", "王某某", true},
      {"王某某 0000-1234", " 王 某某 ", true},
      {"李某某、王某某", "王某某", true},
      {"王某某", "王某某", true},
      {"王某某", "王某某（示例科）", true},
      {"王某某 0000-1234", "赵某某", false},
      {"", "赵某某", false},
      {"王", "王某某", false},
  }));
  auto problem = in_state(Rectification::reported);
  problem.row.owner = row.owner;
  CAPTURE(row.owner, row.verifier);
  auto const expected =
      row.refused ? "verifier-is-owner | " + std::string{row.verifier} + " | P7" : std::string{"not refused"};
  CHECK(close_refused(problem, row.verifier) == expected);
}

TEST_CASE("who investigated a problem or found its fact does not verify its closing") {
  auto problem = in_state(Rectification::reported);
  auto const noted_by = [&](ProblemNote::Kind kind, char const* person) {
    ProblemNote note;
    note.kind = kind;
    note.on = received;
    note.by = person;
    problem.notes = {note};
    return close_refused(problem, "赵某某");
  };
  CHECK(noted_by(ProblemNote::Kind::investigated, "示例组赵某某") == "verifier-investigated | 赵某某 | P7");
  CHECK(noted_by(ProblemNote::Kind::found, "赵某某（示例科）") == "verifier-investigated | 赵某某 | P7");
  CHECK(noted_by(ProblemNote::Kind::checked, "赵某某") == "not refused");
  CHECK(noted_by(ProblemNote::Kind::found, "孙某某") == "not refused");
}

TEST_CASE("closure does not come before the report of it") {
  auto problem = in_state(Rectification::reported);
  problem.reported_on = day("2020-12-10");
  CHECK(close_refused(problem) == "closed-before-reported | P7 | 2020-12-09 | 2020-12-10");
  problem.reported_on = on;
  CHECK(close_refused(problem) == "not refused");
}

TEST_CASE("an extension moves a day that there is to a later one") {
  auto problem = in_state(Rectification::ongoing);
  CHECK(extend_refused(problem, "2020-12-10") == "extension-not-later | 2020-12-10 | 2020-12-10");
  CHECK(extend_refused(problem, "2020-12-01") == "extension-not-later | 2020-12-01 | 2020-12-10");
  CHECK(extend_refused(problem, "2020-12-11") == "not refused");
  problem.row.due.reset();
  CHECK(extend_refused(problem) == "no-due-to-extend | P7");
}

TEST_CASE("no step lies before the day on which the problem came in, or lateness could be written away") {
  auto const early = day("2020-12-03");
  auto const expected = "before-received | 2020-12-03 | P7 | 2020-12-04";
  auto const open = in_state(Rectification::not_started);
  CHECK(refusal([&] { return start(open, received, early, "示例"); }) == expected);
  CHECK(refusal([&] { return report_done(open, received, early, "示例"); }) == expected);
  CHECK(refusal([&] { return send_back(in_state(Rectification::reported), received, early, "示例"); }) == expected);
  CHECK(refusal([&] { return rules::close(open, received, early, "示例", "赵某某"); }) == expected);
  CHECK(refusal([&] {
          return extend(open, received, {{}, day("2020-12-20"), "领导", "因", "文", early}, range);
        }) == expected);
  CHECK(refusal([&] { return report_done(open, received, received, "示例"); }) == "not refused");
}

TEST_CASE("an extension stays within the days that the plan allows") {
  auto const problem = in_state(Rectification::ongoing);
  CHECK(extend_refused(problem, "2020-12-31") == "not refused");
  CHECK(extend_refused(problem, "2021-01-01") == "due-out-of-range | 2021-01-01 | 2020-11-01 | 2020-12-31");
}

TEST_CASE("steps are taken in the order of their days") {
  using Kind = ProblemStep::Kind;
  auto const with_step = [](Rectification state, Kind kind, char const* latest) {
    auto problem = in_state(state);
    problem.steps = {{Kind::started, day("2020-12-05")}, {kind, day(latest)}};
    return problem;
  };
  auto const ongoing = with_step(Rectification::ongoing, Kind::sent_back, "2020-12-10");
  auto const expected = "before-latest-step | 2020-12-09 | P7 | sent back | 2020-12-10";
  CHECK(report_refused(ongoing) == expected);
  CHECK(close_refused(ongoing) == expected);
  CHECK(extend_refused(ongoing) == expected);
  CHECK(send_back_refused(with_step(Rectification::reported, Kind::reported, "2020-12-10")) ==
        "before-latest-step | 2020-12-09 | P7 | reported done | 2020-12-10");
  CHECK(start_refused(with_step(Rectification::not_started, Kind::extended, "2020-12-10")) ==
        "before-latest-step | 2020-12-09 | P7 | extended | 2020-12-10");
  CHECK(report_refused(with_step(Rectification::ongoing, Kind::sent_back, "2020-12-09")) == "not refused");
}

TEST_CASE("only an extension that is the latest step and in force can be taken back") {
  using Kind = ProblemStep::Kind;
  auto const refused = [](Problem const& p) { return refusal([&] { return withdraw_extension(p, "示例"); }); };
  auto const none = "no-extension-to-withdraw | P7";
  auto problem = in_state(Rectification::ongoing);
  CHECK(refused(problem) == none);
  problem.extensions = {{day("2020-12-05"), day("2020-12-10"), "领导", "因", "文", on}};
  problem.steps = {{Kind::extended, on}};
  CHECK(withdraw_extension(problem, "示例") == ProblemExtensionWithdrawn{{7}, "示例"});
  problem.row.due = day("2020-12-08");
  CHECK(refused(problem) == none);
  problem.row.due = day("2020-12-10");
  problem.steps.push_back({Kind::reported, on});
  CHECK(refused(problem) == none);
}

TEST_CASE("nobody grants himself more time") {
  auto problem = in_state(Rectification::ongoing);
  problem.row.owner = "王某某 0000-1234";
  CHECK(refusal([&] {
          return extend(problem, received, {{}, day("2020-12-20"), "王某某", "因", "文", on}, range);
        }) == "approver-is-owner | 王某某 | P7");
}

TEST_CASE("a step gives the event that it is") {
  auto const problem = in_state(Rectification::not_started);
  CHECK(start(problem, received, on, "甲") == ProblemStarted{{7}, on, "甲"});
  CHECK(report_done(problem, received, on, "甲") == ProblemReported{{7}, on, "甲"});
  CHECK(send_back(in_state(Rectification::reported), received, on, "甲") == ProblemSentBack{{7}, on, "甲"});
  CHECK(rules::close(problem, received, on, "证据", "赵某某") == ProblemClosed{{7}, on, "证据", "赵某某"});
  CHECK(extend(problem, received, {{}, day("2020-12-20"), "领导", "因", "文", on}, range) ==
        ProblemExtended{{7}, {day("2020-12-10"), day("2020-12-20"), "领导", "因", "文", on}});
}

TEST_CASE("no step holds a number of a person") {
  using enum Rectification;
  auto const telephone = "示例，电话 0000-0000000";
  for (auto const& refused : {
           refusal([&] { return start(in_state(not_started), received, on, telephone); }),
           refusal([&] { return report_done(in_state(ongoing), received, on, telephone); }),
           refusal([&] { return send_back(in_state(reported), received, on, telephone); }),
           refusal([&] { return rules::close(in_state(reported), received, on, telephone, "赵某某"); }),
           refusal([&] { return rules::close(in_state(reported), received, on, "示例", telephone); }),
           refusal([&] {
             return extend(in_state(ongoing), received, {{}, day("2020-12-20"), "示例领导", telephone, "示例文号", on},
                           range);
           }),
       }) {
    CHECK(refused == "number-in-text | telephone number");
  }
}
