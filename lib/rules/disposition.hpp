#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/model/disposition_state.hpp"
#include "lib/model/events.hpp"
#include "lib/model/form_count.hpp"
#include "lib/model/plan.hpp"

namespace zgz::rules {

/// The kind of disposition with this code. Throws `Error` (usage, unknown-code).
[[nodiscard]] DispositionKind const& disposition_kind(Plan const& plan, std::string const& code);

/// The kind with this code; null where the plan no longer has it.
[[nodiscard]] DispositionKind const* known_kind(Plan const& plan, std::string const& code);

/// The last day of the period of effect (影响期、处分期): the corresponding day after so many months, the last of the
/// month where there is none (《民法典》§202). `chosen` 0 stands for the period of the kind; nothing for a kind
/// without a period.
[[nodiscard]] std::optional<Date> effect_until(DispositionKind const& kind, Date decided, int chosen);

/// What people with authority decided about a person, as the event to record. `problem` is the case; `known` are the
/// dispositions of the register. Throws `Error` (usage): unknown-code for a kind or a factor, bad-months for a period
/// that the kind does not allow, days-in-disorder for conduct after the decision, not-investigated for a mere reminder
/// in a case of corruption that nobody investigated (露头就打、涉腐必查), number-taken for a document that another
/// disposition of the same person has, problem-state for a problem that is withdrawn, number-in-text.
[[nodiscard]] PersonDisposed dispose(Plan const& plan, Disposition disposition, std::optional<Problem> const& problem,
                                     std::vector<Disposition> const& known);

/// Takes a disposition back. Throws `Error` (usage): already-there for one that is withdrawn, number-in-text.
[[nodiscard]] DispositionWithdrawn withdraw(Disposition const& disposition, std::string reason);

/// How it stands on a day; `until` is the last day of its period of effect.
[[nodiscard]] DispositionState state_of(Disposition const& disposition, std::optional<Date> until, Date today);

/// Whether the conduct lies before the law on administrative sanctions was in force (2020-07-01): the rules of that
/// time apply to it, or the law where it is lighter (《公职人员政务处分法》§67, §68).
[[nodiscard]] bool before_the_law(DispositionKind const& kind, std::optional<Date> conduct);

/// How many people each of the four forms reached; withdrawn dispositions do not count. A person is told from others
/// by name and department; a case is a problem, else a complaint, else the disposition itself.
[[nodiscard]] std::vector<FormCount> count_by_form(Plan const& plan, std::vector<Disposition> const& dispositions);

}  // namespace zgz::rules
