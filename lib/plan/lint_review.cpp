#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/plan/lint_parts.hpp"

namespace zgz::plan {

void lint_review(Plan const& plan, std::vector<LintFinding>& findings) {
  if (plan.review_groups.empty()) return;
  int sum = 0;
  std::vector<std::string> codes;
  for (auto const& group : plan.review_groups) {
    sum += group.weight;
    codes.push_back(group.code);
  }
  if (sum != 100) {
    findings.push_back(
        {"review-weights-open",
         {},
         codes,
         say("The weights of the groups of a review make {0}, not 100: no score can be computed.", sum)});
  }
  bool const scored = std::any_of(plan.review_words.begin(), plan.review_words.end(),
                                  [](ReviewWord const& word) { return word.score.has_value(); });
  if (!scored) {
    findings.push_back(
        {"review-words-open", {}, codes, tr("There are groups for a review, but no word of a ballot has a score.")});
  }
}

}  // namespace zgz::plan
