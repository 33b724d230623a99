#pragma once

#include <vector>

#include "lib/model/diagnostic.hpp"
#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/review_score.hpp"

namespace zgz::report {

/// `zgz.reviews/1`
[[nodiscard]] Document reviews_document(Plan const& plan, std::vector<Review> const& reviews);

/// `zgz.review/1`: papers by group, points and ranks by department, and every tally that they come from. What the
/// plan's least number of answers keeps back is neither shown nor in any machine format.
[[nodiscard]] Document review_document(Plan const& plan, Review const& review,
                                       std::vector<DepartmentScore> const& scores);

/// What became of a file of ballots.
struct BallotReceipt {
  std::string file;
  std::vector<GroupCount> groups;
  std::vector<Diagnostic> faults;  ///< with any nothing was stored
  std::uint64_t rows = 0;
  bool known = false;  ///< the same file was counted before: nothing was stored
  bool dry_run = false;
};

/// `zgz.ballots/1`
[[nodiscard]] Document ballots_document(Plan const& plan, Review const& review, BallotReceipt const& receipt);

}  // namespace zgz::report
