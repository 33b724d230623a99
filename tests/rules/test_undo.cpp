#include "lib/rules/undo.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "lib/rules/matching.hpp"
#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;
using small::row;

namespace {

using Refs = std::vector<ProblemRef>;

/// What the register holds after `taken`, as the store folds it.
std::vector<Problem> after(std::vector<Problem> problems, SubmissionTaken const& taken) {
  for (auto const& change : taken.problems) {
    std::erase_if(problems, [&](Problem const& p) { return p.ref == change.after.ref; });
    problems.push_back(change.after);
  }
  for (auto& problem : problems) {
    if (std::find(taken.absent.begin(), taken.absent.end(), problem.ref) != taken.absent.end()) problem.absent = true;
  }
  return problems;
}

SubmissionTaken take(std::int64_t number, std::vector<ChecklistRow> rows, std::vector<Problem> const& existing) {
  auto submission = small::submission(number, "jia", "2020-12-05");
  submission.reading.rows = std::move(rows);
  auto const matched = rules::match_rows(submission, existing, {static_cast<std::int64_t>(existing.size()) + 1});
  return {submission, matched.problems, matched.absent};
}

Problem& numbered(std::vector<Problem>& problems, std::int64_t number) {
  return *std::find_if(problems.begin(), problems.end(), [&](Problem const& p) { return p.ref.number == number; });
}

}  // namespace

TEST_CASE("undoing a first submission withdraws what it brought and keeps what a person acted on") {
  auto const taken = take(1, {row("甲问题", "2020-12-10"), row("乙事项", "2020-12-11")}, {});
  auto now = after({}, taken);
  CHECK(rules::undo(taken, now, "示例原因") == SubmissionUndone{{1}, "示例原因", Refs{{1}, {2}}, {}, {}});
  numbered(now, 2).touched = true;
  CHECK(rules::undo(taken, now, "示例原因") == SubmissionUndone{{1}, "示例原因", Refs{{1}}, {}, Refs{{2}}});
}

TEST_CASE("undoing a resubmission gives changed and absent problems back and withdraws new ones") {
  auto const first =
      take(1, {row("甲问题", "2020-12-10"), row("乙事项", "2020-12-11"), row("丙难处", "2020-12-12")}, {});
  auto const before = after({}, first);
  auto const second =
      take(2, {row("甲问题", "2020-12-08"), row("丙难处", "2020-12-12"), row("丁堵点", "2020-12-20")}, before);
  auto const now = after(before, second);
  REQUIRE(second.absent == Refs{{2}});
  auto const undone = rules::undo(second, now, "示例");
  CHECK(undone.withdrawn == Refs{{4}});
  CHECK(undone.kept.empty());
  CHECK(undone.restored == std::vector<Problem>{before[0], before[2], before[1]});
}

TEST_CASE("undoing keeps what a person did to a problem that was absent, and only takes the absence back") {
  auto const first = take(1, {row("甲问题", "2020-12-10"), row("乙事项", "2020-12-11")}, {});
  auto const before = after({}, first);
  auto const second = take(2, {row("甲问题", "2020-12-10")}, before);
  auto now = after(before, second);
  numbered(now, 2).rectification = Rectification::ongoing;
  numbered(now, 2).touched = true;
  auto const undone = rules::undo(second, now, "示例");
  REQUIRE(undone.restored.size() == 2);
  CHECK(undone.restored[1].ref == ProblemRef{2});
  CHECK_FALSE(undone.restored[1].absent);
  CHECK(undone.restored[1].touched);
  CHECK(undone.restored[1].rectification == Rectification::ongoing);
}

TEST_CASE("a problem that the register does not hold is passed over") {
  auto const taken = take(1, {row("甲问题", "2020-12-10")}, {});
  CHECK(rules::undo(taken, {}, "示例") == SubmissionUndone{{1}, "示例", {}, {}, {}});
}

TEST_CASE("undoing a returned submission touches no problem") {
  auto const returned = small::submission(5, "jia", "2020-12-05", SubmissionState::returned);
  CHECK(rules::undo(SubmissionReturned{returned}, "示例") == SubmissionUndone{{5}, "示例", {}, {}, {}});
}

TEST_CASE("undoing a progress report gives its problems their state from before, unless a person has acted since") {
  auto const first = take(1, {row("甲问题", "2020-12-10"), row("乙事项", "2020-12-11")}, {});
  auto const before = after({}, first);
  auto done = before;
  for (auto& problem : done) problem.rectification = Rectification::reported;
  auto submission = small::submission(2, "jia", "2020-12-08");
  submission.kind = SubmissionKind::progress;
  SubmissionTaken const report{
      submission,
      {{ProblemChange::Outcome::changed, done[0], before[0]}, {ProblemChange::Outcome::changed, done[1], before[1]}},
      {}};
  auto now = after(before, report);
  numbered(now, 2).rectification = Rectification::closed;
  CHECK(rules::undo(report, now, "示例") == SubmissionUndone{{2}, "示例", {}, {before[0]}, Refs{{2}}});
}
