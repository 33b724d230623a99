#pragma once

#include <vector>

#include "lib/model/lint.hpp"
#include "lib/model/plan.hpp"

namespace zgz::plan {

/// Contradictions and gaps of a plan that loads without faults, in the order stages and duties, form and sampling,
/// time limits and calendar, departments. Words:
/// `duty-after-stage`, `checklist-after-stage`, `stage-without-start`, `stage-waits`, `due-assumed`, `need-due-later`,
/// `outside-period`, `no-checklist-duty`, `form-not-in-source`, `signature-unreadable`, `stamp-unreadable`,
/// `sampling-rate-open`, `limit-not-in-force`, `calendar-year-open`, `department-without-head`,
/// `department-without-leader`, `post-vacant`, `post-held-twice`.
[[nodiscard]] std::vector<LintFinding> lint(Plan const& plan);

}  // namespace zgz::plan
