#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/model/events.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/supervision_status.hpp"

namespace zgz::rules {

[[nodiscard]] SupervisionState state_of(Supervision const& supervision);
[[nodiscard]] SupervisionStatus status_of(Supervision const& supervision, Date today);

/// Whether it is proposed, on the list, or still to be taken off.
[[nodiscard]] bool is_running(Supervision const& supervision);

/// The day of the next report: the approval or the last report, plus the cycle; nothing while it is not on the list or
/// no reports are asked for.
[[nodiscard]] std::optional<Date> next_report_due(Supervision const& supervision);

/// Steps of a supervision. Each gives the event to record, or throws `Error` (usage) saying what stands against it:
/// case-state, before-latest-step, number-in-text, and those that it names.
///
/// A problem that is open or reported done, without another supervision that is running: problem-state, already-there,
/// before-received.
[[nodiscard]] SupervisionStepTaken propose(Problem const& problem, Date received,
                                           std::vector<Supervision> const& of_problem, SupervisionRef next, Date on,
                                           std::string evidence);

/// The notice that puts it on the list (挂牌督办通知书).
struct Notice {
  std::string by, document;
  Date due;
  int cycle = 0;  ///< calendar days between reports
};

/// number-taken where the notice of another supervision in `all` has the number; days-in-disorder.
[[nodiscard]] SupervisionStepTaken approve(Supervision const& supervision, std::vector<Supervision> const& all, Date on,
                                           Notice const& notice);
[[nodiscard]] SupervisionStepTaken report_progress(Supervision const& supervision, Date on, std::string text);

/// An acceptance on the spot (现场验收) by at least `least` different people: few-inspectors.
[[nodiscard]] SupervisionStepTaken inspect(Supervision const& supervision, int least, Date on,
                                           std::vector<std::string> inspectors, std::string opinion, bool passed);

/// Refuses an acceptance by those who mend the problem or answer for it (`is_of_the_problem`). Throws `Error` (usage,
/// verifier-is-owner).
void need_outsiders(Plan const& plan, Problem const& problem, std::vector<std::string> const& inspectors);

/// Only after an acceptance that it passed.
[[nodiscard]] SupervisionStepTaken delist(Supervision const& supervision, Date on, std::string text);

/// A proposal that nobody approved.
[[nodiscard]] SupervisionStepTaken drop(Supervision const& supervision, Date on, std::string reason);

}  // namespace zgz::rules
