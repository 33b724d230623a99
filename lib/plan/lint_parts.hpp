#pragma once

#include <vector>

#include "lib/model/lint.hpp"
#include "lib/model/plan.hpp"

namespace zgz::plan {

/// Each appends the findings of one topic.
void lint_stages(Plan const& plan, std::vector<LintFinding>& findings);
void lint_duties(Plan const& plan, std::vector<LintFinding>& findings);
void lint_form(Plan const& plan, std::vector<LintFinding>& findings);
void lint_limits(Plan const& plan, std::vector<LintFinding>& findings);
void lint_review(Plan const& plan, std::vector<LintFinding>& findings);
void lint_departments(Plan const& plan, std::vector<LintFinding>& findings);

}  // namespace zgz::plan
