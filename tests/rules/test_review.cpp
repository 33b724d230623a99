#include "lib/rules/review.hpp"

#include <catch2/catch.hpp>

#include "lib/base/text.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;

namespace {

Plan plan() {
  auto value = small::campaign();
  value.review_groups = {{"firms", "企业代表", 60}, {"people", "群众代表", 40}};
  value.review_words = {
      {"good", "满意", {}, 100}, {"fair", "基本满意", {}, 70}, {"bad", "不满意", {}, 0}, {"none", "不了解", {}, {}}};
  value.results.minimum_n = 5;
  return value;
}

Review review() { return {{1}, "评议", day("2020-12-08"), {"jia", "yi"}, {}}; }

BallotTally tally(char const* department, std::vector<std::int64_t> const& votes, std::int64_t blank = 0,
                  std::int64_t spoiled = 0) {
  static std::vector<std::string> const words{"good", "fair", "bad", "none"};
  BallotTally value{department, {}, blank, spoiled};
  for (std::size_t i = 0; i < votes.size(); ++i) value.words.push_back({words[i], votes[i]});
  return value;
}

GroupCount count(char const* group, std::int64_t papers, std::vector<BallotTally> departments) {
  GroupCount value;
  value.group = group;
  value.on = day("2020-12-09");
  value.papers = papers;
  value.departments = std::move(departments);
  value.by = "计票人甲某";
  return value;
}

}  // namespace

TEST_CASE("a count is taken only when it foots for each department of the review") {
  static auto const rules = plan();
  auto const good = count("firms", 10, {tally("jia", {7, 1, 1, 0}, 1), tally("yi", {5, 5, 0, 0})});
  auto counted = review();
  counted.groups = {good};
  auto reasoned = good;
  reasoned.reason = "漏数一票";
  auto given = good;
  given.given_out = 9;
  struct Row {
    char const* what;
    Review review;
    GroupCount count;
    char const* told;
  };
  static std::vector<Row> const table{
      {"foots", review(), good, "not refused"},
      {"one vote too many", review(), count("firms", 10, {tally("jia", {8, 1, 1, 0}, 1), tally("yi", {5, 5})}),
       "tally-does-not-foot | 甲局 | 10 | 1 | 0 | 11 | 10"},
      {"one too few", review(), count("firms", 10, {tally("jia", {7, 1, 1, 0}, 0, 1), tally("yi", {5, 4})}),
       "tally-does-not-foot | 乙局 | 9 | 0 | 0 | 9 | 10"},
      {"a department is left out", review(), count("firms", 10, {tally("jia", {10})}),
       "department-not-counted | V1 | 乙局"},
      {"a department too many", review(),
       count("firms", 10, {tally("jia", {10}), tally("yi", {10}), tally("bing", {10})}),
       "unknown-code | 丙局 | the departments of V1 | 甲局, 乙局"},
      {"no such group", review(), count("experts", 10, good.departments),
       "unknown-code | experts | the groups of the plan | firms, people"},
      {"more handed in than given out", review(), given, "more-papers-than-given | 10 | 9"},
      {"counted already", counted, good, "counted-already | 企业代表 | V1"},
      {"counted again with a reason", counted, reasoned, "not refused"},
  };
  for (auto const& row : table) {
    CAPTURE(row.what);
    CHECK(small::refusal([&] { return count_ballots(rules, row.review, row.count); }) == row.told);
  }
}

TEST_CASE("a review needs groups whose weights make 100 and a word with a score") {
  CHECK(small::refusal([] { return need_review_rules(plan()), 0; }) == "not refused");
  auto without = plan();
  without.review_groups.clear();
  CHECK(small::refusal([&] { return need_review_rules(without), 0; }) == "plan-without-review | it names no groups");
  auto light = plan();
  light.review_groups[1].weight = 30;
  CHECK(small::refusal([&] { return need_review_rules(light), 0; }) ==
        "plan-without-review | the weights of the groups make 90, not 100");
  auto silent = plan();
  for (auto& word : silent.review_words) word.score.reset();
  CHECK(small::refusal([&] { return need_review_rules(silent), 0; }) ==
        "plan-without-review | no word of a ballot has a score");
}

TEST_CASE("scores are means of valid ballots, joined by weight") {
  auto counted = review();
  counted.groups = {count("firms", 10, {tally("jia", {5, 5, 0, 0}), tally("yi", {0, 7, 0, 3})}),
                    count("people", 4, {tally("jia", {2, 0, 2, 0}), tally("yi", {2, 1, 0, 0}, 0, 1)})};
  auto const scores = review_scores(plan(), counted);
  REQUIRE(scores.size() == 2);
  CHECK(scores[0].valid == 14);
  CHECK(scores[0].points == 71.0);  // 85 × 0.6 + 50 × 0.4
  CHECK(scores[0].covered == 100);
  CHECK(scores[0].rank == 2);
  CHECK(scores[1].valid == 10);
  CHECK(scores[1].spoiled == 1);
  CHECK(scores[1].groups[0].score == 70.0);
  CHECK(scores[1].groups[1].score == 90.0);
  CHECK(scores[1].points == 78.0);  // 70 × 0.6 + 90 × 0.4
  CHECK(scores[1].rank == 1);
}

TEST_CASE("equal points share a rank, and departments are ranked among their like") {
  auto rules = plan();
  auto counted = review();
  counted.departments = {"jia", "yi", "bing"};
  counted.groups = {count("firms", 5, {tally("jia", {5}), tally("yi", {5}), tally("bing", {0, 5})}),
                    count("people", 5, {tally("jia", {5}), tally("yi", {5}), tally("bing", {0, 5})})};
  auto const ranks = [&] {
    std::vector<int> all;
    for (auto const& score : review_scores(rules, counted)) all.push_back(score.rank.value_or(0));
    return all;
  };
  CHECK(ranks() == std::vector<int>{1, 1, 3});
  rules.departments[2].group = "窗口单位";
  CHECK(ranks() == std::vector<int>{1, 1, 1});
}

TEST_CASE("the weight of a group without valid ballots goes to nobody, and nobody is ranked") {
  static auto const rules = plan();
  auto counted = review();
  counted.groups = {count("firms", 10, {tally("jia", {10}), tally("yi", {0, 10})})};
  auto const scores = review_scores(rules, counted);
  CHECK(scores[0].points == 60.0);
  CHECK(scores[0].covered == 60);
  CHECK_FALSE(scores[0].rank.has_value());
  CHECK(scores[1].points == 42.0);
}

TEST_CASE("too few valid ballots give neither points nor a rank") {
  static auto const rules = plan();
  auto counted = review();
  counted.groups = {count("firms", 6, {tally("jia", {2, 0, 0, 4}), tally("yi", {6})}),
                    count("people", 2, {tally("jia", {2}), tally("yi", {2})})};
  auto const scores = review_scores(rules, counted);
  CHECK(scores[0].valid == 4);
  CHECK(scores[0].too_few);
  CHECK_FALSE(scores[0].points.has_value());
  CHECK_FALSE(scores[0].rank.has_value());
  CHECK(scores[1].rank == 1);
}
