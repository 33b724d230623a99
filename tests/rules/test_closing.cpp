#include "lib/rules/closing.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;
using small::refusal;

namespace {

using Kind = ProblemNote::Kind;

Date const on = day("2020-12-09");

Plan strict_plan() {
  auto plan = small::campaign();
  plan.closure = {{"measures", "措施落实", {}}, {"cause", "查明原因", {}}, {"mechanism", "建章立制", {}}};
  return plan;
}

ProblemNote note(Kind kind, char const* word = "", char const* day_of_note = "2020-12-08") {
  ProblemNote value;
  value.kind = kind;
  value.on = day(day_of_note);
  value.word = word;
  return value;
}

Problem of_category(char const* category, std::vector<ProblemNote> notes = {}) {
  auto problem = small::problem(7, small::row("示例问题", "2020-12-10"));
  problem.row.category = category;
  problem.notes = std::move(notes);
  return problem;
}

std::string closing_refused(Plan const& plan, Problem const& problem) {
  return refusal([&] {
    need_ready_to_close(plan, problem, on);
    return 0;
  });
}

}  // namespace

TEST_CASE("everything that a closure still needs is named at once") {
  struct Row {
    std::vector<ProblemNote> notes;
    char const* refused;
  };
  auto const row = GENERATE(values<Row>({
      {{}, "closure-incomplete | P7 | 措施落实 (measures), 查明原因 (cause), 建章立制 (mechanism)"},
      {{note(Kind::cause)}, "closure-incomplete | P7 | 措施落实 (measures), 建章立制 (mechanism)"},
      {{note(Kind::cause), note(Kind::mechanism)}, "closure-incomplete | P7 | 措施落实 (measures)"},
      {{note(Kind::checked, "measures"), note(Kind::cause), note(Kind::mechanism)}, "not refused"},
      {{note(Kind::checked, "measures"), note(Kind::checked, "cause"), note(Kind::checked, "mechanism")},
       "not refused"},
      {{note(Kind::checked, "measures"), note(Kind::cause), note(Kind::mechanism, "", "2020-12-10")},
       "closure-incomplete | P7 | 建章立制 (mechanism)"},
  }));
  CHECK(closing_refused(strict_plan(), of_category("1", row.notes)) == row.refused);
}

TEST_CASE("a plan without a closure checklist asks for none of its items") {
  auto plan = strict_plan();
  plan.closure.clear();
  CHECK(closing_refused(plan, of_category("1")) == "not refused");
}

TEST_CASE("what touches corruption is closed only after an investigation and a finding") {
  auto plan = strict_plan();
  plan.closure.clear();
  auto const investigated = note(Kind::investigated);
  auto const found = note(Kind::found, "founded");
  CHECK(closing_refused(plan, of_category("2")) == "not-investigated | P7 | 2 | 四（二）");
  CHECK(closing_refused(plan, of_category("2", {found})) == "not-investigated | P7 | 2 | 四（二）");
  CHECK(closing_refused(plan, of_category("2", {investigated})) ==
        "closure-incomplete | P7 | the fact found (zgz problem find)");
  CHECK(closing_refused(plan, of_category("2", {investigated, found})) == "not refused");
}

TEST_CASE("a further category that touches corruption binds as the first one does") {
  auto problem = of_category("1");
  problem.row.also = {"2"};
  CHECK(integrity_category(strict_plan(), problem)->code == "2");
  CHECK(closing_refused(strict_plan(), problem) == "not-investigated | P7 | 2 | 四（二）");
  CHECK(integrity_category(strict_plan(), of_category("1")) == nullptr);
}

TEST_CASE("an investigation that began after the day in question does not count") {
  auto const later = of_category("2", {note(Kind::investigated, "", "2020-12-10")});
  auto const refused = refusal([&] {
    need_investigation(strict_plan(), later, on);
    return 0;
  });
  CHECK(refused == "not-investigated | P7 | 2 | 四（二）");
}

TEST_CASE("a problem that was ever in a category that touches corruption stays bound by it") {
  auto plan = strict_plan();
  plan.closure.clear();
  struct Row {
    std::vector<std::string> past;
    std::vector<ProblemNote> notes;
    char const* refused;
  };
  auto const row = GENERATE(values<Row>({
      {{}, {}, "not refused"},
      {{"3"}, {}, "not refused"},
      {{"2"}, {}, "not-investigated | P7 | 2 | 四（二）"},
      {{"3", "2"}, {}, "not-investigated | P7 | 2 | 四（二）"},
      {{"2"}, {note(Kind::investigated)}, "closure-incomplete | P7 | the fact found (zgz problem find)"},
      {{"2"}, {note(Kind::investigated), note(Kind::found, "unfounded")}, "not refused"},
  }));
  auto problem = of_category("1", row.notes);
  problem.past_categories = row.past;
  CHECK(closing_refused(plan, problem) == row.refused);
}

TEST_CASE("an investigation that was opened ends with a finding, whatever the category") {
  auto plan = strict_plan();
  plan.closure.clear();
  auto const investigated = note(Kind::investigated);
  CHECK(closing_refused(plan, of_category("1", {investigated})) ==
        "closure-incomplete | P7 | the fact found (zgz problem find)");
  CHECK(closing_refused(plan, of_category("1", {investigated, note(Kind::found, "founded")})) == "not refused");
}

TEST_CASE("a complaint that touches corruption, or once did, needs a problem that is investigated") {
  std::vector<Problem> linked;
  auto const refused = [&](ComplaintCase const& complaint) {
    return refusal([&] {
      need_investigation(small::campaign(), complaint, linked, day("2020-12-10"));
      return 0;
    });
  };
  ComplaintCase complaint;
  complaint.complaint.ref = {3};
  complaint.complaint.category = "1";
  CHECK(refused(complaint) == "not refused");
  auto also = complaint;
  also.facts.also = {"2"};
  CHECK(refused(also) == "complaint-not-investigated | C3 | 2 | 四（二）");
  auto moved = complaint;
  CaseStep step;
  step.kind = CaseStep::Kind::categorised;
  step.words = {"2"};
  moved.steps = {step};
  linked = {of_category("2", {})};
  CHECK(refused(moved) == "complaint-not-investigated | C3 | 2 | 四（二）");
  auto investigated = note(Kind::investigated);
  investigated.on = day("2020-12-11");
  linked.push_back(of_category("1", {investigated}));
  CHECK(refused(moved) == "complaint-not-investigated | C3 | 2 | 四（二）");
  linked.back().notes.front().on = day("2020-12-10");
  CHECK(refused(moved) == "not refused");
}
