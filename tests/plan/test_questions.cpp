#include <catch2/catch.hpp>

#include <algorithm>

#include "lib/plan/lint.hpp"
#include "lib/plan/load.hpp"
#include "tests/plan/small_plan.hpp"

using namespace zgz;

namespace {

std::string const set = R"([[question_sets]]
code = "dianhua"
version = 2
kind = "interview"
[[question_sets.questions]]
code = "pj"
text = "总体评价"
choices = ["满意", "不满意", "不了解"]
satisfied = ["满意"]
unknown = ["不了解"]
[[question_sets.questions]]
code = "fs"
text = "打分"
scale = 5
signs = ["1"]
category = "1"
)";

plan::Loaded with(std::string const& more) { return plan::parse_plan(small_plan + more, "c.toml", {calendar_folder}); }

/// The set with the one place where `from` stands changed.
std::string changed_set(std::string const& from, std::string const& to) {
  auto text = set;
  auto const at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a question set is read with its version, its questions and what their answers mean") {
  auto const loaded = with(set);
  CHECK(loaded.faults.empty());
  REQUIRE(loaded.plan.question_sets.size() == 1);
  auto const& read = loaded.plan.question_sets.front();
  CHECK(read.version == 2);
  CHECK(read.method == Method::interview);
  REQUIRE(read.questions.size() == 2);
  CHECK(satisfaction_question(read) == &read.questions[0]);
  CHECK(answers_of(read.questions[1]) == std::vector<std::string>{"1", "2", "3", "4", "5"});
}

TEST_CASE("what cannot be meant in a question set is said") {
  struct Case {
    char const *from, *to, *fault;
  };
  auto const each = GENERATE(values<Case>({
      {"satisfied = [\"满意\"]", "satisfied = [\"好\"]",
       "“好” is no answer to the question pj; there are: 满意, 不满意, 不了解."},
      {"unknown = [\"不了解\"]", "unknown = [\"满意\"]", "“满意” cannot be both satisfied and unknown."},
      {"signs = [\"1\"]", "signs = [\"6\"]", "“6” is no answer to the question fs; there are: 1, 2, 3, 4, 5."},
      {"category = \"1\"", "", "The question fs has signs of a problem and no category for it."},
      {"category = \"1\"", "category = \"99\"", "The plan has no category 99."},
      {"scale = 5", "scale = 5\nchoices = [\"1\"]", "The question fs has both choices and a scale."},
      {"scale = 5", "scale = 1", "scale must be from 2 to 10, not 1."},
      {"code = \"fs\"", "code = \"pj\"", "The code pj is given twice."},
      {"version = 2", "version = 0", "version must be from 1 to 1000, not 0."},
      {"\"interview\"", "\"interviews\"", "kind: unknown word \"interviews\"; did you mean \"interview\"?"},
  }));
  CAPTURE(each.from, each.to);
  auto const loaded = with(changed_set(each.from, each.to));
  REQUIRE_FALSE(loaded.faults.empty());
  CHECK(loaded.faults.front().message == each.fault);
}

TEST_CASE("a version of a question set stands there once") {
  auto const loaded = with(set + set);
  REQUIRE(loaded.faults.size() == 1);
  CHECK(loaded.faults.front().message == "The question set dianhua has version 2 twice.");
}

TEST_CASE("questions that never ask for satisfaction are pointed at") {
  auto const loaded = with(changed_set("satisfied = [\"满意\"]", ""));
  CHECK(loaded.faults.empty());
  auto const findings = plan::lint(loaded.plan);
  CHECK(std::any_of(findings.begin(), findings.end(),
                    [](LintFinding const& finding) { return finding.word == "satisfaction-unasked"; }));
}
