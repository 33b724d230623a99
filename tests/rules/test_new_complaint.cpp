#include "lib/rules/new_complaint.hpp"

#include <catch2/catch.hpp>

#include "lib/rules/suggest.hpp"
#include "tests/rules/cases.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::complaint;
using small::day;
using small::refusal;

namespace {

Category category(char const* code, std::vector<std::string> cues) {
  Category value;
  value.code = code;
  value.cues = std::move(cues);
  return value;
}

Plan const plan = [] {
  auto value = small::plan();
  value.categories = {category("1", {"拖延", "超期"}), category("2", {"推诿", "互相等待", "超期"})};
  value.channels = {{"phone", "电话", "0000-0000"}};
  return value;
}();

Statement const statement{"金丝雀甲", "0000-000123", "", "", "", "", "金丝雀内容"};

std::string added(Complaint const& open, ComplaintFacts const& facts, Statement const& said = statement,
                  std::optional<ComplaintCase> const& taken_up = {}) {
  return refusal([&] { return add_complaint(plan, open, facts, said, taken_up); });
}

}  // namespace

TEST_CASE("a complaint is taken in with codes of the plan, a text, and a summary that betrays nobody") {
  auto const open = complaint(1, {}).complaint;
  ComplaintFacts facts;
  CHECK(added(open, facts) == "not refused");

  auto wrong = open;
  wrong.channel = "pigeon";
  CHECK(added(wrong, facts) == "unknown-code | pigeon | the channels of the plan | phone");
  wrong = open;
  wrong.category = "9";
  CHECK(added(wrong, facts) == "unknown-code | 9 | the categories of the plan | 1, 2");

  CHECK(added(open, facts, {"金丝雀甲", "", "", "", "", "", ""}) == "complaint-without-text");

  facts.summary = "金丝雀甲反映窗口没有人";
  CHECK(added(open, facts) == "summary-betrays | name of the person");
  facts.summary = "窗口没有人";
  facts.superior_due = day("2020-12-01");
  CHECK(added(open, facts) ==
        "days-in-disorder | The day it came in | 2020-12-02 | the superior's deadline | 2020-12-01");
}

TEST_CASE("only a concluded complaint is taken up again by a new one") {
  auto const open = complaint(2, {}).complaint;
  auto const concluded = complaint(1, {small::step(CaseStep::Kind::concluded, "2020-12-03")});
  CHECK(added(open, {}, statement, concluded) == "not refused");
  CHECK(added(open, {}, statement, complaint(1, {})) == "case-state | C1 | at the office | concluded");
}

TEST_CASE("categories are suggested by the cue words that a text holds, those with most first") {
  CHECK(suggest_categories(plan, "窗口没有人").empty());
  CHECK(suggest_categories(plan, "两个科室互 相等待，已经超期") ==
        std::vector<SuggestedCategory>{{"2", {"互相等待", "超期"}}, {"1", {"超期"}}});
}

TEST_CASE("possible repeats are earlier complaints about the same department with a summary that is alike") {
  auto alike = complaint(1, {});
  alike.facts.summary = "窗口上午没有人，证照办理超过承诺时限";
  auto elsewhere = alike;
  elsewhere.complaint.ref = {2};
  elsewhere.complaint.about = "yi";
  auto silent = complaint(3, {});
  silent.facts.summary.clear();
  auto const found = suggest_repeats({alike, elsewhere, silent}, "bing", "窗口下午没有人，证照办理超过承诺时限", 0.8);
  REQUIRE(found.size() == 1);
  CHECK(found[0].ref == ComplaintRef{1});
  CHECK(suggest_repeats({alike}, "bing", "", 0.8).empty());
  CHECK(suggest_repeats({alike}, "bing", "收费不开票据", 0.8).empty());
}
