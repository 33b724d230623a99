#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/plan/lint_parts.hpp"

namespace zgz::plan {

namespace {

void lint_marks(Plan const& plan, Duty const& duty, std::vector<LintFinding>& findings) {
  if (!duty.checklist) return;
  if (duty.signature && plan.checklist.signature_labels.empty()) {
    findings.push_back({"signature-unreadable",
                        duty.clause,
                        {duty.code},
                        say("\"{}\" must be signed, but the form has no label for the signature.", duty.title)});
  }
  if (duty.stamp && plan.checklist.stamp_words.empty()) {
    findings.push_back({"stamp-unreadable",
                        duty.clause,
                        {duty.code},
                        say("\"{}\" must be stamped, but the form has no words that say so.", duty.title)});
  }
}

/// Without it `inspect results` has no satisfaction to tell.
void lint_questions(QuestionSet const& set, std::vector<LintFinding>& findings) {
  if (satisfaction_question(set) != nullptr) return;
  findings.push_back({"satisfaction-unasked",
                      set.clause,
                      {set.code},
                      say("The questions {0}, version {1}, do not ask for satisfaction: no answer counts as satisfied.",
                          set.code, set.version)});
}

}  // namespace

void lint_form(Plan const& plan, std::vector<LintFinding>& findings) {
  if (plan.checklist.own_form) {
    findings.push_back(
        {"form-not-in-source",
         plan.checklist.clause,
         {},
         say("The source names the checklist form but does not hold it; the form used here is our own.")});
  }
  for (auto const& set : plan.question_sets) lint_questions(set, findings);
  for (auto const& duty : plan.duties) lint_marks(plan, duty, findings);
  auto const& inspection = plan.inspection;
  if (!inspection.sampling.empty() && !inspection.sampling_rate) {
    findings.push_back(
        {"sampling-rate-open",
         inspection.clause,
         {},
         say("The plan says \"{}\" without a number; set sampling_rate under [inspection].", inspection.sampling)});
  }
}

}  // namespace zgz::plan
