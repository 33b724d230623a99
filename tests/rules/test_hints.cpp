#include "lib/rules/hints.hpp"

#include <catch2/catch.hpp>

#include "lib/rules/sketch.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;

namespace {

Plan plan() {
  Plan made;
  made.hints.action_words = {"公开", "办结", "核对"};
  made.hints.slogans = {"提高认识", "公开承诺"};
  made.hints.collective_owners = {"全体人员"};
  return made;
}

Problem problem(std::int64_t number, std::string department, std::string text, std::string measure = "三日内办结") {
  auto made = small::problem(number, small::row("x"), Rectification::not_started);
  made.department = std::move(department);
  made.row.problem = std::move(text);
  made.row.measure = std::move(measure);
  made.row.owner = "王某某";
  made.row.due = day("2020-12-20");
  made.row.due_text = "12月20日";
  return made;
}

/// `kind P1 P2; ` for each hint.
std::string told(std::vector<Problem> const& problems) {
  std::string text;
  for (auto const& hint : rules::hints(plan(), problems)) {
    text += std::to_string(static_cast<int>(hint.kind)) + " " + hint.problem->ref.str();
    if (hint.other != nullptr) text += " " + hint.other->ref.str();
    text += "; ";
  }
  return text;
}

std::string const long_text = "窗口办理企业开办事项时未一次性告知所需材料，企业来回跑了三趟仍未办结";

}  // namespace

TEST_CASE("a measure must name something to be done, and slogans do nothing") {
  CHECK(told({problem(1, "jia", "甲")}).empty());
  CHECK(told({problem(1, "jia", "甲", "提高认识")}) == "0 P1; ");
  CHECK(told({problem(1, "jia", "甲", "公开承诺，提高认识")}) == "0 P1; ");
  CHECK(told({problem(1, "jia", "甲", "提高认识，核对台账")}).empty());
}

TEST_CASE("everybody is nobody") {
  auto one = problem(1, "jia", "甲");
  one.row.owner = "全体 人员";
  CHECK(told({one}) == "1 P1; ");
  one.row.owner = "全体人员代表王某某";
  CHECK(told({one}).empty());
}

TEST_CASE("the same text in two departments is told once, beside the one it is most like") {
  auto const copy = long_text + "。";
  CHECK(told({problem(1, "jia", long_text), problem(2, "yi", copy)}) == "2 P2 P1; ");
  CHECK(told({problem(1, "jia", long_text), problem(2, "jia", copy)}).empty());
  CHECK(told({problem(1, "jia", "窗口超时"), problem(2, "yi", "窗口超时")}).empty());
  CHECK(
      told({problem(1, "jia", long_text), problem(2, "yi", "政府采购备案超过承诺时限，工程款拨付长期搁置无人过问处理")})
          .empty());
}

TEST_CASE("a new problem in the words of one that was closed is told") {
  auto closed = problem(1, "jia", long_text);
  closed.rectification = Rectification::closed;
  closed.first = closed.last = {1};
  auto anew = problem(2, "jia", long_text);
  anew.first = anew.last = {2};
  CHECK(told({closed, anew}) == "3 P2 P1; ");
  anew.first = {1};
  CHECK(told({closed, anew}).empty());
}

TEST_CASE("one measure for three problems of a department is told, for two not") {
  std::vector<Problem> problems{problem(1, "jia", "甲", "核对台账"), problem(2, "jia", "乙", "核对 台账")};
  CHECK(told(problems).empty());
  problems.push_back(problem(3, "jia", "丙", "核对台账"));
  CHECK(told(problems) == "4 P1 P3; ");
}

TEST_CASE("nearly all days on the last one are told from five problems on") {
  std::vector<Problem> problems;
  for (int i = 1; i <= 4; ++i)
    problems.push_back(problem(i, "jia", "甲" + std::to_string(i), "办结" + std::to_string(i)));
  CHECK(told(problems).empty());
  problems.push_back(problem(5, "jia", "甲5", "办结5"));
  problems.back().row.due = day("2020-12-10");
  CHECK(told(problems) == "5 P1; ");
  problems[3].row.due = day("2020-12-11");
  CHECK(told(problems).empty());
}

TEST_CASE("what was to be mended at once and is said to be done wants evidence") {
  auto one = problem(1, "jia", "甲");
  one.row.due_text = "立行立改";
  CHECK(told({one}).empty());
  one.rectification = Rectification::reported;
  CHECK(told({one}) == "6 P1; ");
  one.evidence = "照片";
  CHECK(told({one}).empty());
}

TEST_CASE("sketches of like texts meet, those of short texts are empty") {
  CHECK(rules::sketch_of("三个字", 12).empty());
  auto const one = rules::sketch_of(long_text, 12), other = rules::sketch_of("　" + long_text + "！", 12);
  CHECK(one.size() == 8);
  CHECK(std::find_first_of(one.begin(), one.end(), other.begin(), other.end()) != one.end());
}
