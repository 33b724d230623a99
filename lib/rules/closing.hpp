#pragma once

#include <vector>

#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"

namespace zgz::rules {

/// The first of the problem's categories, primary or further, that touches corruption; null where none does.
[[nodiscard]] Category const* integrity_category(Plan const& plan, Problem const& problem);

/// Refuses a problem that touches corruption and of which no investigation is recorded by `on` (露头就打、涉腐必查).
/// Throws `Error` (usage, not-investigated).
void need_investigation(Plan const& plan, Problem const& problem, Date on);

/// The items of the plan's closure checklist that nothing recorded by `on` fulfils. A root cause fulfils the item
/// `cause`, a lasting rule the item `mechanism`, and a note that an item is fulfilled that item.
[[nodiscard]] std::vector<ClosureItem> missing_items(Plan const& plan, Problem const& problem, Date on);

/// Refuses the closure (销号) of a problem before everything is there: an investigation and the fact found where it
/// touches corruption, and every item of the closure checklist. Throws `Error` (usage): not-investigated, or
/// closure-incomplete with everything that is missing.
void need_ready_to_close(Plan const& plan, Problem const& problem, Date on);

}  // namespace zgz::rules
