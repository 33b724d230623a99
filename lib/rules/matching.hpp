#pragma once

#include <vector>

#include "lib/model/events.hpp"

namespace zgz::rules {

/// What an accepted submission does to its department's problems.
struct Matched {
  std::vector<ProblemChange> problems;
  std::vector<ProblemRef> absent;  ///< open, in the submission before and not in this one; they stay open
};

/// Sets each row of an accepted submission beside the problem it goes on with. Equal wording is the same problem; of
/// what is left, rows alike in wording to a problem of the submission before are that problem changed (to a closed one
/// only if they claim that it is done); the rest are new, numbered from `next`. A later due day is kept as a wish: the
/// day in force stays (design §5: nothing a department does resets a clock), also against a sheet that still has the
/// day from before an extension, and for what is finished. `existing` are the department's problems that are not
/// withdrawn.
[[nodiscard]] Matched match_rows(Submission const& submission, std::vector<Problem> const& existing, ProblemRef next);

}  // namespace zgz::rules
