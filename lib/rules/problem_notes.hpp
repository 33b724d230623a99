#pragma once

#include <array>
#include <string>
#include <vector>

#include "lib/model/events.hpp"
#include "lib/model/name.hpp"
#include "lib/model/plan.hpp"
#include "lib/rules/steps.hpp"

namespace zgz::rules {

/// How a problem came to light otherwise than by a department's own checklist.
[[nodiscard]] std::array<Word, 8> const& ways_of_finding();

/// A problem that the office adds itself, in the order of the plan's categories. Throws `Error` (usage):
/// unknown-code for a category that the plan has not, due-out-of-range, number-in-text.
[[nodiscard]] ProblemAdded add_problem(Plan const& plan, Problem problem);

/// Something recorded of a problem. `received` is the day on which the problem came in. Throws `Error` (usage):
/// problem-state for one that is withdrawn, before-received, unknown-code for an item that the closure checklist has
/// not, number-in-text.
[[nodiscard]] ProblemNoted note_problem(Plan const& plan, Problem const& problem, Date received, ProblemNote note);

/// Refuses a problem that would have come back as itself, as one that came in earlier, or as one that was withdrawn.
/// Throws `Error` (usage): same-record, days-in-disorder, problem-state.
void need_later(Problem const& problem, Date received, Problem const& again, Date again_received);

/// What the register holds that may rest on a problem.
struct RestingRecords {
  std::vector<Disposition> dispositions;
  std::vector<Supervision> supervisions;
  std::vector<Accountability> accountabilities;
  std::vector<Problem> problems;  ///< that stand; any of them may have come back as this one
};

/// Takes back a problem that the office had added in error. A withdrawn disposition and a proposal that was not
/// approved rest on nothing. Throws `Error` (usage): not-added-here for one that came with a submission, problem-state
/// for one that is withdrawn, rested-on with everything that rests on it (steps, a submission that names it, records of
/// casework, a problem that came back as it), before-received, number-in-text.
[[nodiscard]] ProblemWithdrawn withdraw_problem(Problem const& problem, RestingRecords const& records, Date on,
                                                std::string reason, std::string by);

}  // namespace zgz::rules
