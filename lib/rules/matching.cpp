#include "lib/rules/matching.hpp"

#include <algorithm>
#include <unordered_map>

#include "lib/base/text.hpp"
#include "lib/rules/progress.hpp"

namespace zgz::rules {

namespace {

/// Below this, two wordings are two problems.
constexpr double alike = 0.5;

/// For each row the index of its problem in `existing`, or -1.
using Pairs = std::vector<std::ptrdiff_t>;

void pair_equal(std::vector<ChecklistRow> const& rows, std::vector<Problem> const& existing, Pairs& pairs,
                std::vector<bool>& taken) {
  std::unordered_multimap<std::string, std::size_t> by_wording;
  for (std::size_t i = 0; i < existing.size(); ++i) by_wording.emplace(fold(existing[i].row.problem), i);
  for (std::size_t r = 0; r < rows.size(); ++r) {
    auto [first, last] = by_wording.equal_range(fold(rows[r].problem));
    std::vector<std::size_t> candidates;
    for (; first != last; ++first) candidates.push_back(first->second);
    std::sort(candidates.begin(), candidates.end());
    for (auto const candidate : candidates) {
      if (taken[candidate]) continue;
      pairs[r] = static_cast<std::ptrdiff_t>(candidate);
      taken[candidate] = true;
      break;
    }
  }
}

struct Candidate {
  double likeness;
  std::size_t row, problem;
};

/// Only problems of the submission before can have been reworded, which also bounds the comparisons.
void pair_alike(std::vector<ChecklistRow> const& rows, std::vector<Problem> const& existing, Pairs& pairs,
                std::vector<bool>& taken) {
  std::vector<Candidate> candidates;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (pairs[r] >= 0) continue;
    for (std::size_t p = 0; p < existing.size(); ++p) {
      if (taken[p] || existing[p].absent) continue;
      auto const likeness = similarity(rows[r].problem, existing[p].row.problem);
      if (likeness >= alike) candidates.push_back({likeness, r, p});
    }
  }
  std::stable_sort(candidates.begin(), candidates.end(), [](auto const& a, auto const& b) { return a.likeness > b.likeness; });
  for (auto const& candidate : candidates) {
    if (pairs[candidate.row] >= 0 || taken[candidate.problem]) continue;
    pairs[candidate.row] = static_cast<std::ptrdiff_t>(candidate.problem);
    taken[candidate.problem] = true;
  }
}

void claim_progress(Problem& problem, Date received) {
  if (!problem.open()) return;
  auto const claimed = claimed_progress(problem.row.progress);
  if (!claimed) return;
  problem.rectification = *claimed;
  if (*claimed == Rectification::reported) problem.reported_on = received;
}

Problem added_problem(Submission const& submission, ChecklistRow const& row, ProblemRef ref) {
  Problem problem;
  problem.ref = ref;
  problem.department = submission.department;
  problem.row = row;
  problem.first = problem.last = submission.ref;
  if (row.long_term) problem.rectification = Rectification::long_term;
  claim_progress(problem, submission.received);
  return problem;
}

/// The same in everything but where it stands in the file and how the day was written.
bool same_content(ChecklistRow a, ChecklistRow b) {
  a.row = b.row = 0;
  a.due_text = b.due_text = {};
  return a == b;
}

Problem continued_problem(Submission const& submission, ChecklistRow const& row, Problem const& before) {
  auto problem = before;
  problem.row = row;
  problem.last = submission.ref;
  problem.absent = false;
  bool const later = before.row.due && (row.long_term || (row.due && *row.due > *before.row.due));
  if (later) {
    problem.row.due = before.row.due;
    problem.row.long_term = before.row.long_term;
    problem.wished_due = row.due;
  } else {
    problem.wished_due.reset();
  }
  bool const has_a_day_now = before.rectification == Rectification::long_term && !problem.row.long_term;
  if (has_a_day_now) problem.rectification = Rectification::not_started;
  claim_progress(problem, submission.received);
  return problem;
}

ProblemChange changed(Submission const& submission, ChecklistRow const& row, Problem const& before) {
  bool const same = same_content(row, before.row) && !before.absent;
  auto const outcome = same ? ProblemChange::Outcome::same : ProblemChange::Outcome::changed;
  return {outcome, continued_problem(submission, row, before), before};
}

}  // namespace

Matched match_rows(Submission const& submission, std::vector<Problem> const& existing, ProblemRef next) {
  auto const& rows = submission.reading.rows;
  Pairs pairs(rows.size(), -1);
  std::vector<bool> taken(existing.size(), false);
  pair_equal(rows, existing, pairs, taken);
  pair_alike(rows, existing, pairs, taken);
  Matched matched;
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (pairs[r] >= 0) {
      matched.problems.push_back(changed(submission, rows[r], existing[static_cast<std::size_t>(pairs[r])]));
    } else {
      matched.problems.push_back({ProblemChange::Outcome::added, added_problem(submission, rows[r], next), {}});
      ++next.number;
    }
  }
  for (std::size_t p = 0; p < existing.size(); ++p) {
    if (!taken[p] && !existing[p].absent && existing[p].open()) matched.absent.push_back(existing[p].ref);
  }
  return matched;
}

}  // namespace zgz::rules
