#include "lib/intake/ballots.hpp"

#include <catch2/catch.hpp>

#include "lib/base/error.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/reader.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::intake;

namespace {

Plan plan() {
  auto value = small::campaign();
  value.departments[0].aliases = {"甲分局"};
  value.review_groups = {{"firms", "企业代表", 60}, {"people", "群众代表", 40}};
  value.review_words = {{"good", "满意", {"很满意"}, 100}, {"bad", "不满意", {}, 0}, {"none", "不了解", {}, {}}};
  value.review.spoiled_words = {"废票"};
  return value;
}

Review review() { return {{1}, "评议", small::day("2020-12-08"), {"jia", "yi"}, {}}; }

Ballots read(std::string const& csv, Hidden hidden = Hidden::ask) {
  return read_ballots(plan(), review(), read_sheets("票.csv", csv), hidden, "票.csv");
}

/// `jia good=2 blank=1; yi …` of a group.
std::string told(GroupCount const& count) {
  std::vector<std::string> lines;
  for (auto const& tally : count.departments) {
    std::string line = tally.department;
    for (auto const& word : tally.words) line += ' ' + word.word + '=' + std::to_string(word.count);
    if (tally.blank > 0) line += " blank=" + std::to_string(tally.blank);
    if (tally.spoiled > 0) line += " spoiled=" + std::to_string(tally.spoiled);
    lines.push_back(line);
  }
  return count.group + ' ' + std::to_string(count.papers) + ": " + join(lines, "; ");
}

std::vector<std::string> faults(std::string const& csv) {
  std::vector<std::string> words;
  for (auto const& fault : read(csv).faults)
    words.push_back(std::string{word_of(fault.kind)} + ' ' + std::to_string(fault.place.row));
  return words;
}

}  // namespace

TEST_CASE("ballots are counted by group, and every paper stands in each department's tally") {
  auto const ballots = read(
      "序号,组别,甲分局,乙局\n1,企业代表,满意,不满意\n2,企业代表,很满意,\n3,群众代表,废票,不了解\n4,firms,空白,满意\n");
  CHECK(ballots.faults.empty());
  CHECK(ballots.rows == 4);
  REQUIRE(ballots.groups.size() == 2);
  CHECK(told(ballots.groups[0]) == "firms 3: jia good=2 blank=1; yi bad=1 good=1 blank=1");
  CHECK(told(ballots.groups[1]) == "people 1: jia spoiled=1; yi none=1");
  for (auto const& group : ballots.groups) {
    for (auto const& tally : group.departments) CHECK(tally.papers() == group.papers);
  }
}

TEST_CASE("everything wrong with a file of ballots is named at once") {
  using Words = std::vector<std::string>;
  CHECK(faults("组别,甲局,乙局\n企业代表,满意,还行\n专家,满意,满意\n") ==
        Words{"ballot-unknown-word 2", "ballot-unknown-group 3"});
  CHECK(faults("组别,姓名,甲局,乙局\n企业代表,测试,满意,满意\n") == Words{"ballot-unknown-column 1"});
}

TEST_CASE("a file without the headings of the review is refused") {
  auto const refused = [](std::string const& csv) { return small::refusal([&] { return read(csv); }); };
  CHECK(refused("组别,甲局\n企业代表,满意\n") == "no-ballot-table | V1 | 乙局");
  CHECK(refused("组别,甲局,甲分局,乙局\n企业代表,满意,满意,满意\n") == "no-ballot-table | V1 | 甲局");
  CHECK(refused("甲,乙\n1,2\n") == "no-ballot-table | V1 | all of them");
}
