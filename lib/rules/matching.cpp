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

/// The same in everything but where it stands in the file and how the day was written.
bool same_content(ChecklistRow a, ChecklistRow b) {
  a.row = b.row = 0;
  a.due_text = b.due_text = {};
  return a == b;
}

/// How many members say that a row of the same wording goes on with this problem.
int shared_members(ChecklistRow const& a, ChecklistRow const& b) {
  return (a.category == b.category) + (a.subject == b.subject) + (a.source == b.source) + (a.measure == b.measure) +
         (a.leader == b.leader) + (a.owner == b.owner) + (a.unit == b.unit) + (a.due == b.due);
}

/// 0 for no pair. Of equal wordings that share as much, one that still has to be mended comes first.
int rank(ChecklistRow const& row, Problem const& problem, bool exact) {
  int const standing = problem.open() && !problem.absent ? 1 : 0;
  if (exact) return same_content(row, problem.row) ? 1 + standing : 0;
  return 1 + 2 * shared_members(row, problem.row) + standing;
}

using ByWording = std::unordered_map<std::string, std::vector<std::size_t>>;

void pair_equal(std::vector<ChecklistRow> const& rows, std::vector<Problem> const& existing,
                ByWording const& by_wording, bool exact, Pairs& pairs, std::vector<bool>& taken) {
  for (std::size_t r = 0; r < rows.size(); ++r) {
    auto const found = pairs[r] < 0 ? by_wording.find(fold(rows[r].problem)) : by_wording.end();
    if (found == by_wording.end()) continue;
    int best = 0;
    for (auto const candidate : found->second) {
      auto const value = taken[candidate] ? 0 : rank(rows[r], existing[candidate], exact);
      if (value <= best) continue;
      best = value;
      pairs[r] = static_cast<std::ptrdiff_t>(candidate);
    }
    if (best > 0) taken[static_cast<std::size_t>(pairs[r])] = true;
  }
}

/// One wording may stand in a sheet several times: rows that say exactly what they said before go first.
void pair_equal(std::vector<ChecklistRow> const& rows, std::vector<Problem> const& existing, Pairs& pairs,
                std::vector<bool>& taken) {
  ByWording by_wording;
  for (std::size_t i = 0; i < existing.size(); ++i) by_wording[fold(existing[i].row.problem)].push_back(i);
  pair_equal(rows, existing, by_wording, true, pairs, taken);
  pair_equal(rows, existing, by_wording, false, pairs, taken);
}

/// A closed problem must not swallow a new one that merely sounds like it.
bool may_be_reworded(ChecklistRow const& row, Problem const& problem) {
  return problem.rectification != Rectification::closed || claimed_progress(row.progress) == Rectification::reported;
}

struct Candidate {
  double likeness;
  std::size_t row, problem;
};

/// Only problems of the submission before can have been reworded, which also bounds the comparisons.
void pair_alike(std::vector<ChecklistRow> const& rows, std::vector<Problem> const& existing, Pairs& pairs,
                std::vector<bool>& taken) {
  std::vector<std::pair<std::size_t, Wording>> before;
  for (std::size_t p = 0; p < existing.size(); ++p) {
    if (!taken[p] && !existing[p].absent) before.emplace_back(p, existing[p].row.problem);
  }
  std::vector<Candidate> candidates;
  for (std::size_t r = 0; r < rows.size() && !before.empty(); ++r) {
    if (pairs[r] >= 0) continue;
    Wording const wording{rows[r].problem};
    for (auto const& [p, other] : before) {
      auto const likeness = wording.likeness_to(other);
      if (likeness >= alike && may_be_reworded(rows[r], existing[p])) candidates.push_back({likeness, r, p});
    }
  }
  std::stable_sort(candidates.begin(), candidates.end(),
                   [](auto const& a, auto const& b) { return a.likeness > b.likeness; });
  for (auto const& candidate : candidates) {
    if (pairs[candidate.row] >= 0 || taken[candidate.problem]) continue;
    pairs[candidate.row] = static_cast<std::ptrdiff_t>(candidate.problem);
    taken[candidate.problem] = true;
  }
}

void claim_progress(Problem& problem, Date received) {
  if (!problem.open()) return;
  auto claimed = claimed_progress(problem.row.progress);
  if (!claimed) return;
  // 长期坚持 as progress would end the clock of a problem that has a day to keep.
  if (*claimed == Rectification::long_term && problem.row.due) claimed = Rectification::ongoing;
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

/// A sheet that still carries the day from before an extension does not give the extension up.
bool was_extended_from(Problem const& problem, std::optional<Date> due) {
  return std::any_of(problem.extensions.begin(), problem.extensions.end(),
                     [&](Extension const& extension) { return extension.from == due; });
}

/// The day in force stays unless the department moves it earlier while the problem is still to be mended.
void set_day(Problem& problem, Problem const& before) {
  auto const asked = problem.row.due;
  problem.wished_due.reset();
  bool const closed = before.rectification == Rectification::closed;
  bool const finished = closed || before.rectification == Rectification::reported;
  bool const later = before.row.due && (!asked || *asked > *before.row.due);
  if (!later && !finished && !was_extended_from(before, asked)) return;
  problem.row.due = before.row.due;
  problem.row.due_text = before.row.due_text;
  problem.row.long_term = before.row.long_term;
  if (later && !closed) problem.wished_due = asked;
}

/// What others found stays what they found: the department's sheet changes neither its source nor its category.
void keep_finding(ChecklistRow& row, Problem const& before) {
  if (!before.added_on) return;
  row.source = before.row.source;
  row.category = before.row.category;
  row.also = before.row.also;
}

std::vector<std::string> categories_of(ChecklistRow const& row) {
  std::vector<std::string> codes{row.category};
  codes.insert(codes.end(), row.also.begin(), row.also.end());
  return codes;
}

/// What a category asks for, an investigation above all, no checklist takes away.
void keep_categories(Problem& problem, Problem const& before) {
  auto known = categories_of(problem.row);
  known.insert(known.end(), problem.past_categories.begin(), problem.past_categories.end());
  for (auto const& code : categories_of(before.row)) {
    if (std::find(known.begin(), known.end(), code) == known.end()) problem.past_categories.push_back(code);
  }
}

Problem continued_problem(Submission const& submission, ChecklistRow const& row, Problem const& before) {
  auto problem = before;
  problem.row = row;
  keep_finding(problem.row, before);
  keep_categories(problem, before);
  problem.last = submission.ref;
  problem.absent = false;
  set_day(problem, before);
  bool const has_a_day_now = before.rectification == Rectification::long_term && !problem.row.long_term;
  if (has_a_day_now) problem.rectification = Rectification::not_started;
  claim_progress(problem, submission.received);
  return problem;
}

/// Whether the row asks for another day than it did before; a wish that stands already is not new.
bool asks_anew(ChecklistRow const& row, Problem const& before, Problem const& after) {
  return row.due ? after.wished_due != before.wished_due : before.row.due.has_value();
}

ProblemChange changed(Submission const& submission, ChecklistRow const& row, Problem const& before) {
  auto after = continued_problem(submission, row, before);
  bool const same = same_content(after.row, before.row) && !asks_anew(row, before, after) && !before.absent &&
                    after.rectification == before.rectification;
  return {same ? ProblemChange::Outcome::same : ProblemChange::Outcome::changed, std::move(after), before};
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
    if (!taken[p] && !existing[p].absent && !existing[p].added_on && existing[p].open())
      matched.absent.push_back(existing[p].ref);
  }
  return matched;
}

}  // namespace zgz::rules
