#pragma once

#include <string>

#include "lib/model/events.hpp"

namespace zgz::rules {

/// The due days that the plan allows, both included.
struct DueRange {
  Date from, to;
};

/// Steps of a problem that people take. Each gives the event to record, or throws `Error` (usage) saying what stands
/// against it: problem-state, before-received, before-latest-step, verifier-is-owner, approver-is-owner,
/// closed-before-reported, due-out-of-range, extension-not-later, no-due-to-extend, no-extension-to-withdraw,
/// number-in-text. `received` is the day on which the problem came in: no step can lie before it or before the latest
/// step that is recorded, or a day written back would take lateness away.
[[nodiscard]] ProblemStarted start(Problem const& problem, Date received, Date on, std::string note);
[[nodiscard]] ProblemReported report_done(Problem const& problem, Date received, Date on, std::string note);

/// Back to the department, from the report that it is done or from a closure that should not have been granted.
[[nodiscard]] ProblemSentBack send_back(Problem const& problem, Date received, Date on, std::string reason);

/// Closure (销号) is granted by the office with evidence, by someone other than the owner (立改立销，不改不销).
[[nodiscard]] ProblemClosed close(Problem const& problem, Date received, Date on, std::string evidence,
                                  std::string verifier);

/// Only a granted extension moves a day later (design §5), and not beyond the days that the plan allows.
[[nodiscard]] ProblemExtended extend(Problem const& problem, Date received, Extension extension, DueRange const& range);

/// Takes the latest extension back while it is the latest step and its day is in force: it was typed wrong.
[[nodiscard]] ProblemExtensionWithdrawn withdraw_extension(Problem const& problem, std::string reason);

}  // namespace zgz::rules
