#include "lib/plan/lint.hpp"

#include "lib/plan/lint_parts.hpp"

namespace zgz::plan {

std::vector<LintFinding> lint(Plan const& plan) {
  std::vector<LintFinding> findings;
  lint_stages(plan, findings);
  lint_duties(plan, findings);
  lint_form(plan, findings);
  lint_limits(plan, findings);
  lint_departments(plan, findings);
  lint_review(plan, findings);
  return findings;
}

}  // namespace zgz::plan
