#include "lib/rules/supervision.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;
using small::refusal;

namespace {

using Kind = SupervisionStep::Kind;

SupervisionStep step(Kind kind, char const* on, bool passed = false) {
  SupervisionStep value;
  value.kind = kind;
  value.on = day(on);
  value.passed = passed;
  return value;
}

SupervisionStep notice(char const* on, char const* due, int cycle, char const* document = "示例〔2020〕1号") {
  auto value = step(Kind::approved, on);
  value.due = day(due);
  value.cycle = cycle;
  value.document = document;
  return value;
}

Supervision supervision(std::vector<SupervisionStep> steps) { return {{1}, {7}, std::move(steps)}; }

Supervision listed(std::vector<SupervisionStep> further = {}) {
  std::vector<SupervisionStep> steps{step(Kind::proposed, "2020-12-01"), notice("2020-12-03", "2020-12-20", 7)};
  steps.insert(steps.end(), further.begin(), further.end());
  return supervision(std::move(steps));
}

Date const on = day("2020-12-12");

}  // namespace

TEST_CASE("the state of a supervision follows from its steps") {
  struct Row {
    std::vector<SupervisionStep> further;
    SupervisionState state;
    bool running;
  };
  auto const row = GENERATE(values<Row>({
      {{}, SupervisionState::listed, true},
      {{step(Kind::reported, "2020-12-09")}, SupervisionState::listed, true},
      {{step(Kind::inspected, "2020-12-09", false)}, SupervisionState::listed, true},
      {{step(Kind::inspected, "2020-12-09", true)}, SupervisionState::accepted, true},
      {{step(Kind::inspected, "2020-12-09", true), step(Kind::inspected, "2020-12-10", false)},
       SupervisionState::listed,
       true},
      {{step(Kind::inspected, "2020-12-09", true), step(Kind::delisted, "2020-12-10")},
       SupervisionState::delisted,
       false},
  }));
  CHECK(state_of(listed(row.further)) == row.state);
  CHECK(is_running(listed(row.further)) == row.running);
  CHECK(state_of(supervision({step(Kind::proposed, "2020-12-01")})) == SupervisionState::proposed);
  CHECK_FALSE(is_running(supervision({step(Kind::proposed, "2020-12-01"), step(Kind::dropped, "2020-12-02")})));
}

TEST_CASE("the next report is due a cycle after the approval, then after the last report") {
  struct Row {
    std::vector<SupervisionStep> further;
    char const* next;
    int late, days_late;
  };
  auto const row = GENERATE(values<Row>({
      {{}, "2020-12-10", 1, 2},
      {{step(Kind::reported, "2020-12-05")}, "2020-12-12", 0, 0},
      {{step(Kind::reported, "2020-12-10")}, "2020-12-17", 0, 0},
      {{step(Kind::reported, "2020-12-11")}, "2020-12-18", 1, 0},
      {{step(Kind::inspected, "2020-12-11", true)}, "", 0, 0},
  }));
  auto const each = listed(row.further);
  auto const status = status_of(each, on);
  CHECK((status.next_report ? iso(*status.next_report) : "") == row.next);
  CHECK(status.late_reports == row.late);
  CHECK(status.report_days_late == row.days_late);
}

TEST_CASE("no report is due where the notice asks for none") {
  auto const each = supervision({step(Kind::proposed, "2020-12-01"), notice("2020-12-03", "2020-12-20", 0)});
  CHECK_FALSE(next_report_due(each));
  CHECK(status_of(each, on).late_reports == 0);
}

TEST_CASE("nothing moves the due day; it is judged by the acceptance that was passed") {
  struct Row {
    std::vector<SupervisionStep> further;
    char const* today;
    Timeliness timeliness;
    int late;
  };
  auto const row = GENERATE(values<Row>({
      {{}, "2020-12-20", Timeliness::open, 0},
      {{}, "2020-12-22", Timeliness::overdue, 2},
      {{step(Kind::reported, "2020-12-19")}, "2020-12-22", Timeliness::overdue, 2},
      {{step(Kind::inspected, "2020-12-20", true)}, "2020-12-25", Timeliness::on_time, 0},
      {{step(Kind::inspected, "2020-12-23", true), step(Kind::delisted, "2020-12-30")},
       "2021-01-05",
       Timeliness::finished_late,
       3},
      {{step(Kind::inspected, "2020-12-18", false)}, "2020-12-21", Timeliness::overdue, 1},
  }));
  auto const status = status_of(listed(row.further), day(row.today));
  REQUIRE(status.due);
  CHECK(iso(*status.due) == "2020-12-20");
  CHECK(status.judged == Judged{row.timeliness, row.late});
}

TEST_CASE("a problem is proposed while it is not closed and under no other supervision") {
  auto const propose_refused = [](Rectification state, std::vector<Supervision> const& others, char const* when) {
    auto const problem = small::problem(7, small::row("示例问题", "2020-12-10"), state);
    return refusal([&] { return propose(problem, day("2020-12-04"), others, {2}, day(when), "示例证据"); });
  };
  CHECK(propose_refused(Rectification::ongoing, {}, "2020-12-12") == "not refused");
  CHECK(propose_refused(Rectification::closed, {}, "2020-12-12").starts_with("problem-state | P7 | "));
  CHECK(propose_refused(Rectification::ongoing, {listed()}, "2020-12-12") == "already-there | P7 | W1");
  auto const over = listed({step(Kind::inspected, "2020-12-05", true), step(Kind::delisted, "2020-12-06")});
  CHECK(propose_refused(Rectification::ongoing, {over}, "2020-12-12") == "not refused");
  CHECK(propose_refused(Rectification::ongoing, {}, "2020-12-03") == "before-received | 2020-12-03 | P7 | 2020-12-04");
}

TEST_CASE("a notice needs a number of its own and a due day that is not past") {
  auto const proposed = supervision({step(Kind::proposed, "2020-12-01")});
  Supervision other = listed();
  other.ref = {5};
  auto const refused = [&](char const* document, char const* due, char const* when = "2020-12-12") {
    return refusal([&] {
      return approve(proposed, {proposed, other}, day(when), {"示例领导", document, day(due), 7});
    });
  };
  CHECK(refused("示例〔2020〕2号", "2020-12-30") == "not refused");
  CHECK(refused("示例〔2020〕1号", "2020-12-30") == "number-taken | 示例〔2020〕1号 | W5");
  CHECK(refused("示例 〔2020〕１号", "2020-12-30") == "number-taken | 示例 〔2020〕１号 | W5");
  CHECK(refused("示例〔2020〕2号", "2020-12-11").starts_with("days-in-disorder | "));
  CHECK(refused("示例〔2020〕2号", "2020-12-30", "2020-11-30") ==
        "before-latest-step | 2020-11-30 | W1 | proposed | 2020-12-01");
}

TEST_CASE("an acceptance needs different people, as many as the plan says") {
  auto const refused = [](std::vector<std::string> people) {
    return refusal([&] { return inspect(listed(), 3, on, std::move(people), "示例意见", true); });
  };
  CHECK(refused({"甲某某", "乙某某", "丙某某"}) == "not refused");
  CHECK(refused({"甲某某", "乙某某"}) == "few-inspectors | 3 | 2");
  CHECK(refused({"甲某某", "乙某某", " 甲 某某"}) == "few-inspectors | 3 | 2");
  CHECK(refused({}) == "few-inspectors | 3 | 0");
  CHECK(refused({"甲某某", "甲某某同志", "甲某某（乙局）"}) == "few-inspectors | 3 | 1");
  CHECK(refused({"1", "2", "."}) == "few-inspectors | 3 | 0");
}

TEST_CASE("nobody who mends the problem accepts it") {
  auto problem = small::problem(7, small::row("示例问题"));
  problem.row.leader = "赵某某";
  auto const refused = [&](char const* inspector) {
    return refusal([&] {
      need_outsiders(small::plan(), problem, {"甲某某", inspector});
      return 0;
    });
  };
  CHECK(refused("乙某某") == "not refused");
  CHECK(refused("王某某") == "verifier-is-owner | 王某某 | P7");
  CHECK(refused("赵某某同志") == "verifier-is-owner | 赵某某同志 | P7");
}

TEST_CASE("each step is taken only from the states that it fits") {
  auto const proposed = supervision({step(Kind::proposed, "2020-12-01")});
  auto const passed = listed({step(Kind::inspected, "2020-12-11", true)});
  auto const failed = listed({step(Kind::inspected, "2020-12-11", false)});
  auto const delisted = listed({step(Kind::inspected, "2020-12-10", true), step(Kind::delisted, "2020-12-11")});
  struct Row {
    Supervision supervision;
    bool approve, report, inspect, delist, drop;
  };
  auto const row = GENERATE_COPY(values<Row>({
      {proposed, true, false, false, false, true},
      {listed(), false, true, true, false, false},
      {passed, false, false, true, true, false},
      {failed, false, true, true, false, false},
      {delisted, false, false, false, false, false},
  }));
  auto const& each = row.supervision;
  auto const fits = [](auto const& action) {
    auto const text = refusal(action);
    if (text != "not refused") CHECK(text.starts_with("case-state | W1 | "));
    return text == "not refused";
  };
  Notice const paper{"示例领导", "示例〔2020〕9号", day("2020-12-30"), 7};
  CHECK(fits([&] { return approve(each, {}, on, paper); }) == row.approve);
  CHECK(fits([&] { return report_progress(each, on, "示例"); }) == row.report);
  CHECK(fits([&] { return inspect(each, 1, on, {"甲某某"}, "示例", true); }) == row.inspect);
  CHECK(fits([&] { return delist(each, on, {}); }) == row.delist);
  CHECK(fits([&] { return drop(each, on, "示例"); }) == row.drop);
}

TEST_CASE("no step of a supervision holds a number of a person") {
  auto const telephone = "示例，电话 0000-0000000";
  auto const problem = small::problem(7, small::row("示例问题", "2020-12-20"));
  auto const accepted = listed({step(Kind::inspected, "2020-12-10", true)});
  Supervision const proposed = supervision({step(Kind::proposed, "2020-12-01")});
  Notice const by_number{telephone, "示例〔2020〕2号", day("2020-12-20"), 7};
  for (auto const& refused : {
           refusal([&] { return propose(problem, day("2020-12-01"), {}, {1}, on, telephone); }),
           refusal([&] { return approve(proposed, {}, on, by_number); }),
           refusal([&] { return report_progress(listed(), on, telephone); }),
           refusal([&] {
             return inspect(listed(), 2, on, {"示例甲", "示例乙"}, telephone, true);
           }),
           refusal([&] {
             return inspect(listed(), 2, on, {"示例甲", "示例乙", telephone}, "示例", true);
           }),
           refusal([&] { return delist(accepted, on, telephone); }),
           refusal([&] { return drop(proposed, on, telephone); }),
       }) {
    CHECK(refused == "number-in-text | telephone number");
  }
}
