#include "lib/rules/roster.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;

namespace {

std::vector<Department> plan_departments() {
  auto departments = small::plan().departments;
  departments[0].aliases = {"甲分局"};
  departments[0].heads = {{"甲局局长", {}, {}}};
  departments[1].heads = {{"乙局副局长", {}, day("2020-11-30")}, {"乙局局长", day("2020-12-01"), {}}};
  return departments;
}

RosterRow unit(std::uint32_t number, char const* code, char const* name) {
  RosterRow row;
  row.code = code;
  row.name = name;
  row.place.row = number;
  return row;
}

RosterComparison compare(std::vector<RosterRow> const& rows) {
  return rules::compare_roster(rows, plan_departments(), day("2020-12-08"));
}

std::string words_of(RosterComparison const& comparison, Severity severity) {
  std::string words;
  for (auto const& diagnostic : comparison.diagnostics) {
    if (diagnostic.severity != severity) continue;
    words += words.empty() ? "" : " ";
    words += word_of(diagnostic.kind);
  }
  return words;
}

std::string outcomes_of(RosterComparison const& comparison) {
  std::string text;
  for (auto const& change : comparison.changes) {
    text += text.empty() ? "" : " ";
    text += change.department.code + '=';
    switch (change.outcome) {
      case RosterChange::Outcome::added:
        text += "new";
        break;
      case RosterChange::Outcome::changed:
        text += "changed";
        break;
      case RosterChange::Outcome::same:
        text += "same";
        break;
      case RosterChange::Outcome::kept:
        text += "kept";
        break;
    }
  }
  return text;
}

}  // namespace

TEST_CASE("a list says what is new, changed, the same, and what only the plan has") {
  auto changed = unit(3, "", "甲分局");
  changed.name = "甲局";
  changed.group = "服务型";
  auto const comparison = compare({changed, unit(4, "yi", "乙局"), unit(5, "ding", "丁局")});
  CHECK(outcomes_of(comparison) == "jia=changed yi=same bing=kept ding=new");
  CHECK(comparison.diagnostics.empty());
  CHECK(comparison.changes.front().differences == std::vector<RosterDifference>{{RosterField::group, "", "服务型"}});
}

TEST_CASE("what a row leaves empty says nothing") {
  auto const comparison = compare({unit(3, "jia", "甲局")});
  CHECK(comparison.changes.front().department == plan_departments().front());
  CHECK(comparison.changes.front().outcome == RosterChange::Outcome::same);
}

TEST_CASE("a post is changed where the plan gives no days, and left where it does") {
  auto without_days = unit(3, "jia", "甲局");
  without_days.head = "甲局主持工作的副局长";
  auto with_days = unit(4, "yi", "乙局");
  with_days.head = "乙局党组书记";
  auto const comparison = compare({without_days, with_days});
  CHECK(outcomes_of(comparison) == "jia=changed yi=same bing=kept");
  CHECK(comparison.changes[0].department.heads == std::vector<Officer>{{"甲局主持工作的副局长", {}, {}}});
  CHECK(comparison.changes[1].department.heads == plan_departments()[1].heads);
  CHECK(words_of(comparison, Severity::note) == "officers-by-hand");
}

TEST_CASE("the post of today is no change, one that has ended is") {
  auto row = unit(3, "yi", "乙局");
  row.head = "乙局局长";
  CHECK(compare({row}).diagnostics.empty());
  row.head = "乙局副局长";
  CHECK(words_of(compare({row}), Severity::note) == "officers-by-hand");
}

TEST_CASE("a list that contradicts itself or the plan is refused by its word") {
  struct Row {
    std::vector<RosterRow> rows;
    char const* faults;
  };
  auto alias = unit(4, "ding", "丁局");
  alias.aliases = {"乙局"};
  auto const [rows, faults] = GENERATE_COPY(values<Row>({
      {{unit(3, "", "丁局")}, "missing-field"},
      {{unit(3, "caizheng", "甲局")}, "code-changes"},
      {{unit(3, "jia", "乙局")}, "roster-contradicts"},
      {{unit(3, "jia", "甲局"), unit(4, "", "甲局")}, "roster-twice"},
      {{unit(3, "jia", "甲局"), unit(4, "", "甲分局")}, "roster-twice"},
      {{unit(3, "ding", "丁局"), unit(4, "ding", "戊局")}, "roster-twice"},
      {{alias}, "name-of-another"},
      {{unit(3, "", "丁局"), alias}, "missing-field name-of-another"},
  }));
  CHECK(words_of(compare(rows), Severity::fault) == faults);
}
