#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/model/events.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/statement.hpp"

namespace zgz::rules {

/// A complaint that the office takes in itself, still without its seal, if it may be taken in. `taken_up` is the one
/// that it refers to. Throws `Error` (usage): complaint-without-text, unknown-code for a channel or a category that the
/// plan has not, summary-betrays, days-in-disorder for a superior's deadline before it came in, case-state where the
/// one it refers to is not concluded.
[[nodiscard]] ComplaintAdded add_complaint(Plan const& plan, Complaint complaint, ComplaintFacts facts,
                                           Statement const& statement, std::optional<ComplaintCase> const& taken_up);

/// Throws `Error` (usage, unknown-code) for the first code that is no category of the plan.
void need_categories(Plan const& plan, std::vector<std::string> const& given);

}  // namespace zgz::rules
