#pragma once

#include <vector>

#include "cmd/context.hpp"
#include "lib/rules/overdue.hpp"
#include "lib/store/casework.hpp"

namespace zgz::cmd {

/// Clocks of complaints, listed supervisions and accountabilities that are late, or soon due, as far as `query` asks
/// for them and `casework` shows them. What is read grows with what is late, not with what is stored.
[[nodiscard]] std::vector<OverdueItem> late_cases(Plan const& plan, store::Store const& store,
                                                  store::Casework const& casework, rules::OverdueQuery const& query);

/// A complaint as its clocks see it: what happens to the one into which it is merged happens to it too.
[[nodiscard]] ComplaintCase seen_by_clocks(store::Store const& store, ComplaintCase const& complaint);

}  // namespace zgz::cmd
