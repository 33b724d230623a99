#pragma once

#include <vector>

#include "lib/model/complaint_case.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"

namespace zgz::rules {

/// The first category of the plan that touches corruption and that the problem has or ever had, primary or further;
/// null where there is none. A department that moves its problem to another category does not leave the rule.
[[nodiscard]] Category const* integrity_category(Plan const& plan, Problem const& problem);

/// Refuses a problem that touches corruption and of which no investigation is recorded by `on` (露头就打、涉腐必查).
/// Throws `Error` (usage, not-investigated).
void need_investigation(Plan const& plan, Problem const& problem, Date on);

/// Refuses to conclude a complaint that touches corruption, or ever did, or a mere reminder over it, before one of the
/// problems linked to it (线索) has an investigation recorded by `on` (露头就打、涉腐必查).
/// Throws `Error` (usage, complaint-not-investigated).
void need_investigation(Plan const& plan, ComplaintCase const& complaint, std::vector<Problem> const& linked, Date on);

/// The items of the plan's closure checklist that nothing recorded by `on` fulfils. A root cause fulfils the item
/// `cause`, a lasting rule the item `mechanism`, and a note that an item is fulfilled that item.
[[nodiscard]] std::vector<ClosureItem> missing_items(Plan const& plan, Problem const& problem, Date on);

/// Refuses the closure (销号) of a problem before everything is there: an investigation where it touches corruption,
/// the fact found there and wherever it was investigated, and every item of the closure checklist. Throws `Error`
/// (usage): not-investigated, or closure-incomplete with everything that is missing.
void need_ready_to_close(Plan const& plan, Problem const& problem, Date on);

}  // namespace zgz::rules
