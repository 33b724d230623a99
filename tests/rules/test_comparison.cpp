#include "lib/rules/comparison.hpp"

#include <catch2/catch.hpp>

#include "lib/base/text.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using namespace zgz::rules;
using small::day;

namespace {

char const* const text = "项目备案窗口两次退件没有一次性告知";

Matter matter(char const* received, char const* words = text) {
  Matter value;
  value.complaint = {4};
  value.department = "jia";
  value.categories = {"1"};
  value.text = words;
  value.day = day(received);
  return value;
}

Problem on_checklist(std::int64_t number, char const* words, char const* category = "1") {
  auto value = small::problem(number, small::row(words));
  value.row.category = category;
  return value;
}

Problem added(std::int64_t number, char const* words, char const* category = "1") {
  auto value = on_checklist(number, words, category);
  value.added_on = day("2020-12-05");
  value.first = value.last = {};
  return value;
}

std::string_view word_of(Compared::Outcome outcome) {
  using Outcome = Compared::Outcome;
  if (outcome == Outcome::reported) return "reported";
  if (outcome == Outcome::recorded) return "recorded";
  if (outcome == Outcome::same_category) return "same category";
  return outcome == Outcome::unreported ? "unreported" : "no checklist";
}

std::string_view word_of(Compared::Order order) {
  using Order = Compared::Order;
  if (order == Order::before) return "before";
  if (order == Order::after) return "after";
  return order == Order::same_day ? "same day" : "-";
}

/// `outcome order records linked`
std::string told(CaseRecords const& records, Matter const& matter) {
  CaseIndex const index{records};
  auto const compared = compare(small::campaign(), index, {matter}).front();
  std::string line{word_of(compared.outcome)};
  line += ", " + std::string{word_of(compared.order)};
  for (auto const ref : compared.problems) line += " " + ref.str();
  return line + (compared.linked ? " linked" : "");
}

CaseRecords records(std::vector<Problem> problems) {
  return {std::move(problems), {small::submission(1, "jia", "2020-12-04")}, {}, {}, {}};
}

}  // namespace

TEST_CASE("a matter is reported when it is linked, or its category and its text are on the checklist") {
  auto const linked = [](Matter value) {
    value.linked = {"P1"};
    return value;
  };
  auto const without_category = [](Matter value) {
    value.categories.clear();
    return value;
  };
  struct Row {
    char const* what;
    std::vector<Problem> problems;
    Matter matter;
    char const* told;
  };
  static std::vector<Row> const table{
      {"the same text", {on_checklist(1, text)}, matter("2020-12-01"), "reported, before P1"},
      {"the same text, after it", {on_checklist(1, text)}, matter("2020-12-06"), "reported, after P1"},
      {"the same text, on its day", {on_checklist(1, text)}, matter("2020-12-04"), "reported, same day P1"},
      {"the same text under another category",
       {on_checklist(1, text, "2")},
       matter("2020-12-01"),
       "unreported, before"},
      {"the same text, no category known",
       {on_checklist(1, text, "2")},
       without_category(matter("2020-12-01")),
       "reported, before P1"},
      {"linked, in other words",
       {on_checklist(1, "别的事")},
       linked(matter("2020-12-01")),
       "reported, before P1 linked"},
      {"linked, under another category",
       {on_checklist(1, "别的事", "2")},
       linked(matter("2020-12-01")),
       "reported, before P1 linked"},
      {"the same category only",
       {on_checklist(1, "别的事"), on_checklist(2, "另一件事")},
       matter("2020-12-01"),
       "same category, before P1 P2"},
      {"nothing of it", {on_checklist(1, "别的事", "2")}, matter("2020-12-01"), "unreported, before"},
      {"found by the office", {added(1, text)}, matter("2020-12-01"), "recorded, before P1"},
      {"linked to what the office added",
       {added(1, "别的事")},
       linked(matter("2020-12-01")),
       "recorded, before P1 linked"},
      {"an added one is no report of its category", {added(1, "别的事")}, matter("2020-12-01"), "unreported, before"},
      {"too short a text decides nothing",
       {on_checklist(1, "退件")},
       matter("2020-12-01", "退件"),
       "same category, before P1"},
  };
  for (auto const& row : table) {
    CAPTURE(row.what);
    CHECK(told(records(row.problems), row.matter) == row.told);
  }
}

TEST_CASE("without a checklist there is nothing to compare with") {
  CHECK(told({{}, {}, {}, {}, {}}, matter("2020-12-01")) == "no checklist, -");
  CHECK(told({{}, {small::submission(1, "jia", "2020-12-04", SubmissionState::returned)}, {}, {}, {}},
             matter("2020-12-01")) == "no checklist, -");
}

TEST_CASE("only what is unreported and told with a category is proposed, the rest may be taken by name") {
  auto const zero = records({});
  CaseIndex const index{zero};
  auto const of = [&](Matter const& value) { return compare(small::campaign(), index, {value}).front(); };
  CHECK(is_proposed(of(matter("2020-12-01"))));
  CHECK_FALSE(may_be_taken(of(matter("2020-12-01", ""))));
  auto silent = matter("2020-12-01");
  silent.categories.clear();
  CHECK_FALSE(may_be_taken(of(silent)));
  CaseRecords const nobody;
  CaseIndex const none{nobody};
  auto const missing = compare(small::campaign(), none, {matter("2020-12-01")}).front();
  CHECK_FALSE(is_proposed(missing));
  CHECK(may_be_taken(missing));
}

TEST_CASE("a proposal becomes a problem of the department with what the comparison shows") {
  auto const held = records({});
  CaseIndex const index{held};
  auto value = matter("2020-12-01");
  value.categories = {"1", "2"};
  value.past = {"3"};
  auto const problem = problem_of(compare(small::campaign(), index, {value}).front(), day("2020-12-08"));
  CHECK(problem.department == "jia");
  CHECK(problem.row.category == "1");
  CHECK(problem.row.also == std::vector<std::string>{"2"});
  CHECK(problem.past_categories == std::vector<std::string>{"3"});
  CHECK(problem.row.problem == text);
  CHECK(problem.row.source == "complaint");
  CHECK(problem.row.note ==
        "Comparison of 2020-12-08: C4 came in on 2020-12-01; the checklist S1 of 2020-12-04 names nothing of it.");
  CHECK(problem.added_on == day("2020-12-08"));
  value.kind = Matter::Kind::late;
  auto const late = problem_of(compare(small::campaign(), index, {value}).front(), day("2020-12-08"));
  CHECK(late.row.problem == std::string{"Not finished in time: "} + text);
  CHECK(late.row.note.find("C4 was to be finished by 2020-12-01") != std::string::npos);
}
