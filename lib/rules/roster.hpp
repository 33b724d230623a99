#pragma once

#include <vector>

#include "lib/model/plan.hpp"
#include "lib/model/roster.hpp"

namespace zgz::rules {

/// Sets a list of departments beside those of the plan: what is new, what is changed and how, what is the same, and
/// what only the plan has, which stays. A row finds its department by code, else by name or alias; a code never
/// changes. What a row leaves empty says nothing. The post of a head or supervising leader is changed where the plan
/// gives one without days; where it gives days it is left, with a note, since only a person knows the new day.
/// Faults, all at once: missing-field (a new unit without a code), code-changes, roster-contradicts, roster-twice,
/// name-of-another.
[[nodiscard]] RosterComparison compare_roster(std::vector<RosterRow> const& rows,
                                              std::vector<Department> const& departments, Date today);

}  // namespace zgz::rules
