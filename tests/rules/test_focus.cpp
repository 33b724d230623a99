#include "lib/rules/focus.hpp"

#include <catch2/catch.hpp>

#include "lib/base/text.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;

namespace {

Plan plan() {
  auto value = small::plan();
  value.focus = {};
  value.focus.zero_report = 3;
  value.focus.contradicted = 5;
  value.focus.complaints = 3;
  value.focus.many_complaints = 2;
  value.focus.history = 2;
  value.focus.key = 1;
  value.focus.satisfaction = 0.8;
  value.focus.least_answers = 5;
  value.focus.low_satisfaction = 2;
  value.focus.found = 4;
  return value;
}

ComplaintTally complaints(std::int64_t count, std::size_t at_hand) {
  ComplaintTally tally{count, {}};
  for (std::size_t i = 1; i <= at_hand; ++i) {
    Complaint each;
    each.ref = {static_cast<std::int64_t>(i)};
    tally.first.push_back(each);
  }
  return tally;
}

/// `code points: count records; …` of each department on the list.
std::string told(Plan const& plan, std::vector<FocusFacts> const& facts) {
  std::vector<std::string> lines;
  for (auto const& entry : focus_list(plan, facts)) {
    std::vector<std::string> reasons;
    for (auto const& reason : entry.reasons) {
      auto const records = reason.records.empty() ? std::string{} : " " + join(reason.records, " ");
      reasons.push_back(std::to_string(reason.points) + " x" + std::to_string(reason.count) + records);
    }
    lines.push_back(entry.department->code + " " + std::to_string(entry.points) + ": " + join(reasons, "; "));
  }
  return join(lines, "\n");
}

}  // namespace

TEST_CASE("each reason of a department has its points, its full count and its first records") {
  static auto const small = plan();
  Contradiction const against{{4}, day("2020-12-04"), 1234, 1, 0, day("2020-11-30"), {"C1", "C2", "P3"}};
  struct Row {
    char const* what;
    FocusFacts facts;
    char const* told;
  };
  auto const* const jia = &small.departments.front();
  auto const row = GENERATE_COPY(values<Row>({
      {"nothing", {jia, {}, {}, {}, 0, 0}, ""},
      {"a zero report", {jia, SubmissionRef{4}, {}, {}, 0, 0}, "jia 3: 3 x1 S4"},
      {"contradicted", {jia, SubmissionRef{4}, against, {}, 0, 0}, "jia 8: 3 x1 S4; 5 x1235 C1 C2 P3"},
      {"few complaints", {jia, {}, {}, complaints(2, 2), 0, 0}, ""},
      {"many complaints", {jia, {}, {}, complaints(100'000, 2), 0, 0}, "jia 2: 2 x100000 C1 C2"},
      {"few answers", {jia, {}, {}, {}, 4, 0}, ""},
      {"satisfied", {jia, {}, {}, {}, 5, 4}, ""},
      {"dissatisfied", {jia, {}, {}, {}, 5, 3}, "jia 2: 2 x5"},
      {"found by the office", {jia, {}, {}, {}, 0, 0, {{7}, {9}}}, "jia 4: 4 x2 P7 P9"},
  }));
  CAPTURE(row.what);
  CHECK(told(small, {row.facts}) == row.told);
}

TEST_CASE("most points stand first, then the order of the plan") {
  auto value = plan();
  value.departments[1].key = true;
  value.departments[2].history = true;
  std::vector<FocusFacts> facts;
  for (auto const& department : value.departments) facts.push_back({&department, {}, {}, {}, 0, 0});
  CHECK(told(value, facts) == "bing 2: 2 x0\nyi 1: 1 x0");
  value.departments[0].key = true;
  CHECK(told(value, facts) == "bing 2: 2 x0\njia 1: 1 x0\nyi 1: 1 x0");
  value.focus.key = 0;
  CHECK(told(value, facts) == "bing 2: 2 x0");
}
