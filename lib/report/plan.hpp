#pragma once

#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/lint.hpp"
#include "lib/model/plan.hpp"

namespace zgz::report {

/// The plan as read: what is looked for, stages, duties with clause and day, departments, leading group, channels,
/// time limits (`zgz.plan/1`).
[[nodiscard]] Document plan_document(Plan const& plan);

/// What the plan leaves open or contradicts (`zgz.plan-lint/1`).
[[nodiscard]] Document lint_document(Plan const& plan, std::vector<LintFinding> const& findings);

}  // namespace zgz::report
