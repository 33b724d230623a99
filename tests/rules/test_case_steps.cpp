#include "lib/rules/case_steps.hpp"

#include <catch2/catch.hpp>

#include "lib/model/case_words.hpp"
#include "tests/rules/cases.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::complaint;
using small::day;
using small::refusal;
using small::step;
using Kind = CaseStep::Kind;
using Steps = std::vector<CaseStep>;

namespace {

Plan const plan = [] {
  auto value = small::plan();
  Category category;
  category.code = "1";
  value.categories = {category};
  return value;
}();

Steps const sent{step(Kind::dispatched, "2020-12-03", "jia")};
Steps const returned_once{sent[0], step(Kind::returned, "2020-12-04", "jia")};
Steps const returned_twice{returned_once[0], returned_once[1], step(Kind::dispatched, "2020-12-05", "yi"),
                           step(Kind::returned, "2020-12-06", "yi")};
Steps const answered{sent[0], step(Kind::answered, "2020-12-06", "jia")};
Steps const concluded{answered[0], answered[1], step(Kind::concluded, "2020-12-07")};

std::string refused(Steps const& before, CaseStep const& next) {
  auto const it = complaint(3, before);
  return refusal([&] { return take_step(plan, it, it, next); });
}

std::string given(ComplaintCase const& it, CaseStep const& next, char const* although = "") {
  return refusal([&] { return give_to(plan, it, next, {"yi"}, although); });
}

}  // namespace

TEST_CASE("a step with a complaint is taken only from the states that it fits") {
  struct Row {
    Steps before;
    CaseStep next;
    char const* outcome;
  };
  auto const row = GENERATE(values<Row>({
      {{}, step(Kind::accepted, "2020-12-08", "jia"), "case-state | C3 | at the office | dispatched"},
      {sent, step(Kind::accepted, "2020-12-08", "jia"), "not refused"},
      {sent, step(Kind::answered, "2020-12-08", "jia"), "not refused"},
      {sent, step(Kind::concluded, "2020-12-08"),
       "case-state | C3 | dispatched | at the office / given back / answered, to be checked"},
      {returned_once, step(Kind::dispatched, "2020-12-08", "yi"), "not refused"},
      {answered, step(Kind::called_back, "2020-12-08"), "not refused"},
      {answered, step(Kind::dispatched, "2020-12-08", "yi"), "not refused"},
      {answered, step(Kind::fed_back, "2020-12-08"), "case-state | C3 | answered, to be checked | concluded / merged"},
      {concluded, step(Kind::fed_back, "2020-12-08"), "not refused"},
      {concluded, step(Kind::called_back, "2020-12-08"), "not refused"},
      {concluded, step(Kind::linked, "2020-12-08"), "not refused"},
      {concluded, step(Kind::review_answered, "2020-12-08"), "case-state | C3 | concluded | review asked for"},
  }));
  CHECK(refused(row.before, row.next) == row.outcome);
}

TEST_CASE("what is concluded is never opened again: a successor refers to it") {
  for (auto const kind : {Kind::dispatched, Kind::ruled, Kind::answered, Kind::concluded, Kind::summarised}) {
    CAPTURE(word_of(kind));
    CHECK_THAT(refused(concluded, step(kind, "2020-12-08", "jia")),
               Catch::StartsWith("case-state | C3 | concluded; a new one with --refers-to C3 takes it up again | "));
  }
}

TEST_CASE("steps lie in the order of their days and not before the complaint came in") {
  CHECK(refused({}, step(Kind::notified, "2020-12-01")) == "before-received | 2020-12-01 | C3 | 2020-12-02");
  CHECK(refused({}, step(Kind::notified, "2020-12-02")) == "not refused");
  CHECK(refused(answered, step(Kind::notified, "2020-12-05")) ==
        "before-latest-step | 2020-12-05 | C3 | answered | 2020-12-06");
}

TEST_CASE("only the department that has a complaint signs for it, answers it or gives it back") {
  for (auto const kind : {Kind::accepted, Kind::answered, Kind::returned}) {
    CAPTURE(word_of(kind));
    CHECK(refused(sent, step(kind, "2020-12-08", "yi")) == "not-holder | C3 | 乙局 | 甲局");
  }
}

TEST_CASE("a return needs a written ground") {
  auto back = step(Kind::returned, "2020-12-08", "jia");
  back.text = "不归我";
  CHECK_THAT(refused(sent, back), Catch::StartsWith("usage | "));
  back.text = "不归我管";
  CHECK(refused(sent, back) == "not refused");
}

TEST_CASE("given back twice, by whomever, only the office's ruling moves it on") {
  auto const it = complaint(3, returned_twice);
  CHECK(given(it, step(Kind::dispatched, "2020-12-08", "jia")) == "second-return | C3 | 乙局 | 2020-12-06");
  CHECK(refused(returned_twice, step(Kind::concluded, "2020-12-08")) == "second-return | C3 | 乙局 | 2020-12-06");
  CHECK(given(it, step(Kind::ruled, "2020-12-08", "jia")) == "not refused");
}

TEST_CASE("a ruling ends the giving back; only another ruling moves it on") {
  auto ruled = returned_twice;
  ruled.push_back(step(Kind::ruled, "2020-12-07", "jia"));
  auto back = step(Kind::returned, "2020-12-08", "jia");
  back.text = "仍不归我管";
  CHECK(refused(ruled, back) == "ruled-already | C3 | 2020-12-07 | 甲局");
  CHECK(given(complaint(3, ruled), step(Kind::ruled, "2020-12-08", "jia")) == "not refused");
}

TEST_CASE(
    "a complaint goes to a department with a summary, and not to one complained of by it or by what is merged into "
    "it") {
  auto it = complaint(3, {});
  CHECK(given(it, step(Kind::dispatched, "2020-12-08", "jia")) == "not refused");
  CHECK(given(it, step(Kind::dispatched, "2020-12-08", "bing")) == "accused-department | C3 | 丙局");
  CHECK(given(it, step(Kind::dispatched, "2020-12-08", "bing"), "示例领导批示") == "not refused");
  CHECK(given(it, step(Kind::dispatched, "2020-12-08", "yi")) == "accused-department | C3 | 乙局");
  it.facts.summary.clear();
  CHECK(given(it, step(Kind::dispatched, "2020-12-08", "jia")) == "no-summary | C3");
}

TEST_CASE("texts that give a number of a person are refused, whatever the step") {
  auto text = step(Kind::summarised, "2020-12-08");
  text.text =
      "来电 138"
      "00000000";
  CHECK(refused({}, text) == "summary-betrays | telephone number");
}

TEST_CASE("categories are those of the plan") {
  auto next = step(Kind::categorised, "2020-12-08");
  next.words = {"1", "9"};
  CHECK(refused({}, next) == "unknown-code | 9 | the categories of the plan | 1");
}

TEST_CASE("a person is recused once, and known however the name is spaced") {
  auto recusal = step(Kind::recused, "2020-12-08");
  recusal.text = "示例员甲";
  auto const it = complaint(3, {recusal});
  CHECK(is_recused(it, "示例员 甲"));
  CHECK_FALSE(is_recused(it, "示例员乙"));
  CHECK(refused({recusal}, recusal) == "already-there | C3 | 示例员甲 is recused");
}

TEST_CASE("two complaints that stand are merged; chains and concluded ones are refused") {
  auto const next = step(Kind::merged, "2020-12-08");
  auto merged = next;
  merged.other = "C9";
  auto const into = [&](ComplaintCase const& it, ComplaintCase const& main, bool has_merged) {
    return refusal([&] { return merge_into(plan, it, main, has_merged, next); });
  };
  CHECK(into(complaint(3, {}), complaint(2, sent), false) == "not refused");
  CHECK(into(complaint(3, {}), complaint(2, {step(Kind::dispatched, "2020-12-03", "bing")}), false) ==
        "accused-department | C3 | 丙局");
  CHECK(into(complaint(3, {}), complaint(3, {}), false) == "same-record | C3 | C3");
  CHECK(into(complaint(3, {}), complaint(2, concluded), false) == "same-record | C3 | C2");
  CHECK(into(complaint(3, {}), complaint(2, {merged}), false) == "same-record | C3 | C2");
  CHECK(into(complaint(3, {merged}), complaint(2, {}), false) == "same-record | C3 | C2");
  CHECK(into(complaint(3, {}), complaint(2, {}), true) == "same-record | C3 | C2");
}

TEST_CASE("the result of a merged complaint is that of the one into which it was merged") {
  auto merged = step(Kind::merged, "2020-12-03");
  merged.other = "C2";
  auto const it = complaint(3, {merged});
  auto const told = step(Kind::fed_back, "2020-12-08");
  CHECK(refusal([&] { return take_step(plan, it, as_merged(it, complaint(2, sent)), told); }) ==
        "case-state | C3 | merged | concluded");
  CHECK(refusal([&] { return take_step(plan, it, as_merged(it, complaint(2, concluded)), told); }) == "not refused");
}
