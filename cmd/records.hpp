#pragma once

#include <string>

#include "cmd/context.hpp"
#include "lib/report/problems.hpp"
#include "lib/rules/duties.hpp"

namespace zgz::cmd {

/// What the rules about duties need to know of the register.
[[nodiscard]] rules::Records records_of(store::Store const& store);

/// Where the chain of the log does not hold, up to entry `count` (0: all). A log that does not begin with the plan is
/// broken at its first entry: `zgz init` writes none without.
[[nodiscard]] std::optional<store::ChainBreak> chain_break(store::Store const& store, std::int64_t count = 0);

/// The checklist duty of the plan. Throws `Error` (usage, plan-without-checklist).
[[nodiscard]] Duty const& checklist_duty(Plan const& plan);

/// The duty with this code. Throws `Error` (usage, unknown-duty).
[[nodiscard]] Duty const& duty_called(std::string const& code, Plan const& plan);

/// The code of the department that a word names; empty for an empty word.
[[nodiscard]] std::string department_code(std::string const& word, Plan const& plan);

/// Problems with how they stand on a day.
[[nodiscard]] std::vector<report::JudgedProblem> judged(std::vector<Problem> const& problems, Date today);

/// The day on which a problem came in: with its submission, or added by the office.
[[nodiscard]] Date received_on(store::Store const& store, Problem const& problem);

/// Problems that are not withdrawn; with `received_until` only those that had come in on that day.
[[nodiscard]] std::vector<Problem> standing_problems(store::Store const& store, std::string const& department = {},
                                                     std::optional<Date> received_until = {});

/// Problems that were taken back, because their submission was undone or the office had added them in error.
[[nodiscard]] std::vector<Problem> withdrawn_problems(store::Store const& store,
                                                      std::optional<Date> received_until = {});

}  // namespace zgz::cmd
