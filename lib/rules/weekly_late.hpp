#pragma once

#include <vector>

#include "lib/model/weekly.hpp"
#include "lib/rules/weekly.hpp"

namespace zgz::rules {

/// What is late at the end of a day: as `overdue`, of records as they stood then. Nothing in it says what a problem or
/// a complaint is about, but for its category. Throws as `clocks_of` does.
[[nodiscard]] std::vector<OverdueItem> late_on(Plan const& plan, WeeklyRecords const& records,
                                               std::vector<DutyStatus> const& statuses,
                                               std::vector<ComplaintCase> const& standing, Date day);

}  // namespace zgz::rules
