#pragma once

#include <optional>
#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/leniency.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"

namespace zgz::report {

/// `zgz.leniency/1`: the facts for leniency and for severity, each with its record and clause, and no verdict. People
/// get a table for each side, machines one with the side in a column. `from` and `to` are the days of the self-check.
[[nodiscard]] Document leniency_document(Plan const& plan, Problem const& problem,
                                         std::vector<LeniencyFact> const& facts, std::optional<Date> from,
                                         std::optional<Date> to, Date today);

}  // namespace zgz::report
