#pragma once

#include <array>
#include <string>
#include <string_view>

#include "lib/model/events.hpp"
#include "lib/model/plan.hpp"
#include "lib/rules/steps.hpp"

namespace zgz::rules {

/// How a problem came to light otherwise than by a department's own checklist.
struct FoundBy {
  std::string_view word;
  char const* title;  ///< in English; translated where it is shown
};

[[nodiscard]] std::array<FoundBy, 8> const& ways_of_finding();

/// A problem that the office adds itself, in the order of the plan's categories. Throws `Error` (usage):
/// unknown-code for a category that the plan has not, due-out-of-range.
[[nodiscard]] ProblemAdded add_problem(Plan const& plan, Problem problem);

/// Something recorded of a problem. `received` is the day on which the problem came in. Throws `Error` (usage):
/// problem-state for one that is withdrawn, before-received, unknown-code for an item that the closure checklist has
/// not.
[[nodiscard]] ProblemNoted note_problem(Plan const& plan, Problem const& problem, Date received, ProblemNote note);

/// Refuses a problem that would have come back as itself or as one that came in earlier. Throws `Error` (usage):
/// same-record, days-in-disorder.
void need_later(Problem const& problem, Date received, ProblemRef again, Date again_received);

}  // namespace zgz::rules
