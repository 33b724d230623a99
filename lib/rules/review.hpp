#pragma once

#include <vector>

#include "lib/model/events.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/review_score.hpp"

namespace zgz::rules {

/// Throws `Error` (usage, plan-without-review) where the plan has no groups, their weights do not make 100, or no word
/// has a score.
void need_review_rules(Plan const& plan);

/// The count of one group. Every paper handed in says a word, is blank or is spoiled for each department, and every
/// department of the review is counted. Throws `Error` (usage): unknown-code for a group, a word or a department that
/// is none; department-not-counted; tally-does-not-foot; more-papers-than-given; counted-already where the group is
/// counted and no reason is given.
[[nodiscard]] BallotsCounted count_ballots(Plan const& plan, Review const& review, GroupCount count);

/// The score of each department: in each group the mean of the scores of its valid ballots, over the groups by the
/// plan's weights. The weight of a group without valid ballots is not given to the others: `points` are out of
/// `covered`, and a department whose weight is not covered in full has no rank. With fewer valid ballots than
/// `[results] minimum_n` it has neither. Departments of one group share the ranks: 1, 2, 2, 4. In the order of the
/// review.
[[nodiscard]] std::vector<DepartmentScore> review_scores(Plan const& plan, Review const& review);

}  // namespace zgz::rules
