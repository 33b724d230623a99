#include "lib/rules/disposition.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;
using small::refusal;

namespace {

Plan plan_with_kinds() {
  auto plan = small::campaign();
  plan.dispositions = {{"talk", "约谈", Track::reminder, 1, 0, 0, "示例"},
                       {"warning", "警告", Track::administrative, 2, 6, 0, "示例"},
                       {"probation", "察看", Track::party, 3, 12, 24, "示例"},
                       {"expulsion", "开除", Track::administrative, 3, 0, 0, "示例"},
                       {"transfer", "移送", Track::judicial, 4, 0, 0, "示例"}};
  plan.factors = {{"forward", "主动", true, "示例"}};
  return plan;
}

Disposition decided(char const* kind, std::int64_t number = 1) {
  Disposition value;
  value.ref = {number};
  value.person = "示例甲";
  value.post = "示例科长";
  value.department = "jia";
  value.kind = kind;
  value.decided = day("2020-12-15");
  value.document = "示例" + std::to_string(number) + "号";
  return value;
}

std::string refused(Disposition const& disposition, std::optional<Problem> const& problem = {},
                    std::vector<Disposition> const& known = {}) {
  return refusal([&] { return dispose(plan_with_kinds(), disposition, problem, known); });
}

Problem integrity_problem(char const* investigated_on = nullptr) {
  auto problem = small::problem(7, small::row("示例问题", "2020-12-10"));
  problem.row.category = "2";
  if (investigated_on != nullptr) {
    ProblemNote note;
    note.on = day(investigated_on);
    problem.notes.push_back(note);
  }
  return problem;
}

}  // namespace

TEST_CASE("a period of effect ends on the corresponding day, at the end of the month where there is none") {
  struct Row {
    char const* decided;
    int fixed, chosen;
    char const* until;
  };
  auto const row = GENERATE(values<Row>({
      {"2020-12-15", 6, 0, "2021-06-15"},
      {"2020-12-15", 12, 0, "2021-12-15"},
      {"2020-12-15", 18, 0, "2022-06-15"},
      {"2020-12-15", 24, 0, "2022-12-15"},
      {"2020-08-31", 6, 0, "2021-02-28"},
      {"2019-08-31", 6, 0, "2020-02-29"},
      {"2020-02-29", 12, 0, "2021-02-28"},
      {"2020-12-31", 6, 0, "2021-06-30"},
      {"2020-12-15", 12, 24, "2022-12-15"},
  }));
  DispositionKind kind;
  kind.months = row.fixed;
  CAPTURE(row.decided, row.fixed, row.chosen);
  CHECK(effect_until(kind, day(row.decided), row.chosen) == day(row.until));
}

TEST_CASE("a kind without a period, such as expulsion, has no last day") {
  CHECK(effect_until(disposition_kind(plan_with_kinds(), "expulsion"), day("2020-12-15"), 0) == std::nullopt);
}

TEST_CASE("a period is given where the kind leaves a choice, and only there") {
  struct Row {
    char const* kind;
    int months;
    char const* refused;
  };
  auto const row = GENERATE(values<Row>({
      {"warning", 0, "not refused"},
      {"warning", 6, "bad-months | 警告 | 6 | 6"},
      {"warning", 12, "bad-months | 警告 | 6 | 6"},
      {"expulsion", 12, "bad-months | 开除 | 0 | 0"},
      {"probation", 0, "bad-months | 察看 | 12 | 24"},
      {"probation", 11, "bad-months | 察看 | 12 | 24"},
      {"probation", 12, "not refused"},
      {"probation", 24, "not refused"},
      {"probation", 25, "bad-months | 察看 | 12 | 24"},
  }));
  auto disposition = decided(row.kind);
  disposition.months = row.months;
  CAPTURE(row.kind, row.months);
  CHECK(refused(disposition) == row.refused);
}

TEST_CASE("kinds and factors must be the plan's") {
  CHECK(refused(decided("fine")) ==
        "unknown-code | fine | the dispositions of the plan | talk, warning, probation, expulsion, transfer");
  auto disposition = decided("warning");
  disposition.factors = {{"forward", "示例"}};
  CHECK(refused(disposition) == "not refused");
  disposition.factors.push_back({"late", "示例"});
  CHECK(refused(disposition) == "unknown-code | late | the factors of the plan | forward");
}

TEST_CASE("conduct comes before the decision about it, or on its day") {
  auto disposition = decided("warning");
  disposition.conduct = day("2020-12-15");
  CHECK(refused(disposition) == "not refused");
  disposition.conduct = day("2020-12-16");
  CHECK(refused(disposition) == "days-in-disorder | the conduct | 2020-12-16 | the decision | 2020-12-15");
}

TEST_CASE("a case of corruption does not end with a reminder before it was investigated") {
  struct Row {
    char const* kind;
    char const* investigated;
    char const* refused;
  };
  auto const row = GENERATE(values<Row>({
      {"talk", nullptr, "not-investigated | P7 | 2 | 四（二）"},
      {"talk", "2020-12-16", "not-investigated | P7 | 2 | 四（二）"},
      {"talk", "2020-12-15", "not refused"},
      {"warning", nullptr, "not refused"},
      {"transfer", nullptr, "not refused"},
  }));
  CAPTURE(row.kind);
  CHECK(refused(decided(row.kind), integrity_problem(row.investigated)) == row.refused);
  CHECK(refused(decided(row.kind)) == "not refused");
}

TEST_CASE("one person has a document number once, unless the other disposition was withdrawn") {
  auto const first = decided("warning", 1);
  auto second = decided("talk", 2);
  CHECK(refused(second, {}, {first}) == "not refused");
  second.document = " 示例 1号";
  CHECK(refused(second, {}, {first}) == "number-taken |  示例 1号 | D1");
  auto withdrawn = first;
  withdrawn.withdrawn = "录入有误";
  CHECK(refused(second, {}, {withdrawn}) == "not refused");
  second.person = "示例乙";
  CHECK(refused(second, {}, {first}) == "not refused");
}

TEST_CASE("a disposition is withdrawn once") {
  auto disposition = decided("warning");
  CHECK(withdraw(disposition, "录入有误").reason == "录入有误");
  disposition.withdrawn = "录入有误";
  CHECK(refusal([&] { return withdraw(disposition, "示例"); }) == "already-there | D1 | withdrawn: 录入有误");
}

TEST_CASE("only administrative sanctions for conduct before the law's first day call for the older rules") {
  struct Row {
    char const* kind;
    char const* conduct;
    bool older;
  };
  auto const row = GENERATE(values<Row>({
      {"warning", "2020-06-30", true},
      {"warning", "2020-07-01", false},
      {"probation", "2020-06-30", false},
      {"talk", "2019-01-01", false},
  }));
  CHECK(before_the_law(disposition_kind(plan_with_kinds(), row.kind), day(row.conduct)) == row.older);
  CHECK_FALSE(before_the_law(disposition_kind(plan_with_kinds(), row.kind), std::nullopt));
}

TEST_CASE("a person counts once a case at its highest form, and once in all") {
  auto const of_case = [](Disposition value, std::int64_t problem) {
    value.problem = ProblemRef{problem};
    return value;
  };
  auto other = decided("talk", 4);
  other.person = "示例乙";
  auto withdrawn = decided("transfer", 5);
  withdrawn.withdrawn = "录入有误";
  auto const counts =
      count_by_form(plan_with_kinds(), {of_case(decided("warning", 1), 7), of_case(decided("probation", 2), 7),
                                        of_case(decided("talk", 3), 8), other, withdrawn});
  CHECK(counts == std::vector<FormCount>{{1, 2, 1}, {2, 0, 0}, {3, 1, 1}, {4, 0, 0}});
}

TEST_CASE("a disposition names the person and holds no number of a person") {
  struct Row {
    std::string Disposition::*member;
    char const* text;
    char const* refused;
  };
  auto const row = GENERATE(values<Row>({
      {&Disposition::person, "示例甲", "not refused"},
      {&Disposition::person, "示例甲 000000190001010000", "number-in-text | identity card number"},
      {&Disposition::post, "示例科长（0000-0000000）", "number-in-text | telephone number"},
      {&Disposition::authority, "示例机关 a@example.org", "number-in-text | e-mail address"},
      {&Disposition::approver, "示例乙 0000-0000000", "number-in-text | telephone number"},
      {&Disposition::note, "电话 0000-0000000", "number-in-text | telephone number"},
      {&Disposition::document, "示例〔2020〕1号", "not refused"},
  }));
  auto disposition = decided("warning");
  disposition.*row.member = row.text;
  CAPTURE(row.text);
  CHECK(refused(disposition) == row.refused);
  CHECK(refusal([&] { return withdraw(decided("warning"), row.text); }) == row.refused);
}

TEST_CASE("what shows a factor holds no number either") {
  auto disposition = decided("warning");
  disposition.factors = {{"forward", "来电 0000-0000000"}};
  CHECK(refused(disposition) == "number-in-text | telephone number");
}

TEST_CASE("no disposition is recorded for a problem that was withdrawn") {
  auto problem = small::problem(7, small::row("示例问题"), Rectification::withdrawn);
  CHECK(refused(decided("warning"), problem) == "problem-state | P7 | withdrawn | not withdrawn");
}

TEST_CASE("a disposition is in effect to the end of the last day of its period") {
  struct Row {
    char const* until;
    char const* withdrawn;
    DispositionState state;
  };
  auto const row = GENERATE(values<Row>({
      {"2020-12-09", "", DispositionState::in_force},
      {"2020-12-08", "", DispositionState::in_force},
      {"2020-12-07", "", DispositionState::ended},
      {"", "", DispositionState::without_period},
      {"2020-12-09", "录入错误", DispositionState::withdrawn},
      {"", "录入错误", DispositionState::withdrawn},
  }));
  auto disposition = decided("warning");
  disposition.withdrawn = row.withdrawn;
  auto const until = std::string_view{row.until}.empty() ? std::nullopt : std::optional{day(row.until)};
  CAPTURE(row.until, row.withdrawn);
  CHECK(state_of(disposition, until, day("2020-12-08")) == row.state);
}
