#include "lib/rules/inspection_results.hpp"

#include <catch2/catch.hpp>

#include "lib/base/error.hpp"
#include "lib/rules/draw.hpp"

using namespace zgz;
using namespace zgz::rules;

namespace {

Question satisfaction() {
  Question question;
  question.code = "pj";
  question.choices = {"满意", "基本满意", "不满意", "不了解"};
  question.satisfied = {"满意", "基本满意"};
  question.unknown = {"不了解"};
  return question;
}

Question favours() {
  Question question;
  question.code = "ql";
  question.text = "是否索要好处";
  question.choices = {"没有", "有"};
  question.signs = {"有"};
  question.category = "1";
  return question;
}

Plan plan_of(int least) {
  Plan plan;
  for (auto const* code : {"a", "b", "c", "d"}) {
    Department department;
    department.code = code;
    department.group = code == std::string{"d"} ? "执法型" : "服务型";
    plan.departments.push_back(department);
  }
  plan.question_sets.push_back({"s", 1, Method::interview, {satisfaction(), favours()}, {}});
  plan.question_sets.push_back({"s", 3, Method::interview, {satisfaction()}, {}});
  plan.question_sets.push_back({"s", 2, Method::interview, {satisfaction()}, {}});
  plan.results.minimum_n = least;
  return plan;
}

Draw draw_of(std::vector<std::pair<std::string, int>> const& departments) {
  Draw draw;
  for (auto const& [department, units] : departments) {
    draw.strata.push_back({department, units, units, false});
    for (int i = 1; i <= units; ++i)
      draw.units.push_back({department + std::to_string(i), department, std::to_string(i), i});
  }
  return draw;
}

UnitResult result(std::string const& unit, UnitOutcome outcome, std::string const& answer = {}) {
  UnitResult made;
  made.unit = unit;
  made.department = unit.substr(0, 1);
  made.set = "s";
  made.version = 1;
  made.attempts.push_back({"2020-12-08 09:00", outcome});
  if (!answer.empty()) made.answers.push_back({"pj", answer});
  return made;
}

UnitResult said(std::string const& unit, std::string const& answer) {
  return result(unit, UnitOutcome::completed, answer);
}

}  // namespace

TEST_CASE("rates have what they are of, and who does not know is not in the base") {
  auto const draw = draw_of({{"a", 6}, {"b", 2}});
  std::vector<UnitResult> const results{said("a1", "满意"),
                                        said("a2", "基本满意"),
                                        said("a3", "不满意"),
                                        said("a4", "不了解"),
                                        result("a5", UnitOutcome::refused),
                                        result("b1", UnitOutcome::no_answer)};
  auto plan = plan_of(1);
  auto const tallies = tally_results(plan, draw, {}, results, false);
  REQUIRE(tallies.rows.size() == 2);
  auto const& a = tallies.rows[0];
  CHECK(a.drawn == 6);
  CHECK(a.tried == 5);
  CHECK(a.reached == 5);
  CHECK(a.completed == 4);
  CHECK(a.unknown == 1);
  CHECK(a.satisfaction == Proportion{2, 3});
  auto const& b = tallies.rows[1];
  CHECK(b.tried == 1);
  CHECK(b.reached == 0);
  CHECK(b.satisfaction == Proportion{0, 0});
  CHECK_FALSE(b.interval);
  CHECK(tallies.all.drawn == 8);
  CHECK(tallies.all.satisfaction == Proportion{2, 3});
  plan.inspection.unknown_valid = true;
  CHECK(tally_results(plan, draw, {}, results, false).rows[0].satisfaction == Proportion{2, 4});
}

TEST_CASE("ranks are those of like departments, ties share the better one, and few answers give none") {
  auto const draw = draw_of({{"a", 2}, {"b", 4}, {"c", 1}, {"d", 2}});
  std::vector<UnitResult> const results{said("a1", "满意"),   said("a2", "不满意"), said("b1", "满意"),
                                        said("b2", "不满意"), said("b3", "满意"),   said("b4", "不满意"),
                                        said("c1", "满意"),   said("d1", "不满意"), said("d2", "不满意")};
  auto const rows = tally_results(plan_of(2), draw, {}, results, false).rows;
  CHECK(rows[0].rank == 1);
  CHECK(rows[1].rank == 1);
  CHECK(rows[0].ranked == 2);
  CHECK_FALSE(rows[2].rank);
  CHECK(rows[2].few);
  CHECK(rows[3].rank == 1);
  CHECK(rows[3].ranked == 1);
  auto const lower = tally_results(plan_of(1), draw, {}, results, false).rows;
  CHECK(lower[2].rank == 1);
  CHECK(lower[0].rank == 2);
  CHECK(lower[1].rank == 2);
}

TEST_CASE("by group the departments of a group are one row, and there is no rank") {
  auto const draw = draw_of({{"a", 2}, {"b", 1}, {"d", 3}});
  auto const rows = tally_results(plan_of(1), draw, {}, {said("a1", "满意"), said("b1", "不满意")}, true).rows;
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].group == "服务型");
  CHECK(rows[0].drawn == 3);
  CHECK(rows[0].satisfaction == Proportion{1, 2});
  CHECK_FALSE(rows[0].rank);
  CHECK(rows[1].drawn == 3);
}

TEST_CASE("a substitute is drawn, too, and the one it replaced still is") {
  auto const draw = draw_of({{"a", 2}});
  Substitute const substitute{{1}, "a1", UnitOutcome::refused, {"a9", "a", "9", 9}, {}};
  auto const row =
      tally_results(plan_of(1), draw, {substitute}, {result("a1", UnitOutcome::refused), said("a9", "满意")}, false)
          .rows.front();
  CHECK(row.drawn == 3);
  CHECK(row.substitutes == 1);
  CHECK(row.tried == 2);
  CHECK(row.satisfaction == Proportion{1, 1});
}

TEST_CASE("the best of several attempts counts, else the last") {
  auto several = result("a1", UnitOutcome::no_answer);
  several.attempts.push_back({"2020-12-08 10:00", UnitOutcome::partial});
  several.attempts.push_back({"2020-12-08 11:00", UnitOutcome::no_answer});
  CHECK(outcome_of(several) == UnitOutcome::partial);
  several.attempts[1].outcome = UnitOutcome::refused;
  CHECK(outcome_of(several) == UnitOutcome::no_answer);
  CHECK_FALSE(outcome_of(UnitResult{}));
}

TEST_CASE("answers are counted among those who answered the question") {
  auto first = said("a1", "满意");
  first.answers.push_back({"ql", "有"});
  auto const counts = count_answers(plan_of(1), {first, said("a2", "不满意"), result("a3", UnitOutcome::refused)});
  REQUIRE(counts.size() == 6);
  CHECK(counts[0].share == Proportion{1, 2});
  CHECK(counts[2].share == Proportion{1, 2});
  CHECK(counts[3].share == Proportion{0, 2});
  CHECK(counts[5].answer == "有");
  CHECK(counts[5].share == Proportion{1, 1});
}

TEST_CASE("an answer that the plan calls a sign is one, with its category") {
  auto bad = said("a1", "满意");
  bad.answers.push_back({"ql", "有"});
  auto good = said("a2", "不满意");
  good.answers.push_back({"ql", "没有"});
  auto const signs = signs_in(plan_of(1), {bad, good});
  REQUIRE(signs.size() == 1);
  CHECK(signs[0].result.unit == "a1");
  CHECK(signs[0].question.category == "1");
  CHECK(signs[0].answer == "有");
}

TEST_CASE("the latest version is asked, and an answer to one that the plan lost is not guessed at") {
  auto const plan = plan_of(1);
  CHECK(latest_question_set(plan, Method::interview)->version == 3);
  CHECK(latest_question_set(plan, Method::visit) == nullptr);
  auto lost = said("a1", "满意");
  lost.version = 9;
  CHECK_THROWS_AS(tally_results(plan, draw_of({{"a", 1}}), {}, {lost}, false), Error);
}

TEST_CASE("places are taken in the order of the tickets, within the part of the list") {
  DrawDesign design;
  design.seed = "7";
  design.rate = 2500;
  Frame frame;
  frame.strata = {{"a", 8}, {"b", 4}};
  auto const all = [&](std::int64_t beyond) {
    Drawing drawing{design, strata_of(design, frame), beyond};
    for (auto const& stratum : frame.strata) {
      for (std::int64_t i = 1; i <= stratum.units; ++i)
        drawing.add(stratum.department, stratum.department + std::to_string(i));
    }
    return drawing.drawn();
  };
  Draw draw;
  draw.design = design;
  draw.units = all(0);
  REQUIRE(draw.units.size() == 3);
  std::vector<Substitute> substitutes;
  std::string before = draw.units[1].ticket;
  for (int i = 0; i < 6; ++i) {
    auto const next = next_in_line(draw, substitutes, "a", all(i + 1));
    REQUIRE(next);
    CHECK(next->department == "a");
    CHECK(next->ticket > before);
    before = next->ticket;
    substitutes.push_back({{1}, "a", UnitOutcome::refused, *next, {}});
  }
  CHECK_FALSE(next_in_line(draw, substitutes, "a", all(7)));
  CHECK(next_in_line(draw, substitutes, "b", all(7))->department == "b");
}
