#pragma once

#include "lib/model/comparison.hpp"
#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"

namespace zgz::report {

/// How a department's checklist answers a matter.
[[nodiscard]] Term term(Compared::Outcome outcome);

/// `zgz.comparison/1`: each matter with the outcome and what shows it, zero reports that are contradicted, and how much
/// could not be compared. Nothing sealed stands in it. `proposed`: how many of them the comparison proposes.
[[nodiscard]] Document comparison_document(Plan const& plan, Comparison const& comparison, std::size_t proposed);

}  // namespace zgz::report
