#pragma once

#include <string>
#include <vector>

#include "lib/model/events.hpp"
#include "lib/model/progress_row.hpp"

namespace zgz::rules {

/// A problem of the register and the day on which it came in.
struct RegisteredProblem {
  Problem problem;
  Date received;
};

/// What a progress report does to the problems that it names; it touches no other.
struct ProgressReport {
  std::vector<ProblemChange> problems;
  std::vector<Diagnostic> diagnostics;
};

/// Sets a department's progress report beside its problems. A row finds its problem by number (`P7`), or by the
/// problem's text where it gives none. What it claims goes through the same rules as the steps that people take
/// (`start`, `report_done`); the day of completion is the one it gives, else `received`. A department closes nothing:
/// 已销号 is a report that it is done. Nothing goes back: what was reported done stays so until the office sends it
/// back, and 长期坚持 ends no clock.
/// Faults, all at once: unknown-problem, problem-of-another, problem-not-found, problem-ambiguous, problem-contradicts,
/// problem-twice, problem-state, reported-already, done-after-received, those of `claim_of` and of the steps.
/// `department` is its name, `code` its code; `registered` are its problems, and those of others that rows name.
[[nodiscard]] ProgressReport judge_progress(std::vector<ProgressRow> const& rows, Date received,
                                            std::string const& code, std::string const& department,
                                            std::vector<RegisteredProblem> const& registered);

/// The problem that the number of a row names; nothing where it only counts the rows.
[[nodiscard]] std::optional<ProblemRef> problem_named(ProgressRow const& row);

}  // namespace zgz::rules
