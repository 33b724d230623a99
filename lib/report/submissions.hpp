#pragma once

#include <optional>
#include <vector>

#include "lib/model/attachment.hpp"
#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/resubmission.hpp"
#include "lib/model/submission.hpp"
#include "lib/report/problems.hpp"

namespace zgz::report {

/// A submission and which of its department's for the duty it is; 0 for what counts as no round, such as an undone one.
struct RoundSubmission {
  Submission submission;
  int round = 0;
};

/// Every submission, also returned and undone ones; schema `zgz.submissions/1`.
[[nodiscard]] Document submissions_document(Plan const& plan, std::vector<RoundSubmission> const& submissions);

/// One submission with what is wrong with it, what it changed against the returned one before it, the problems of
/// which it is the latest word, and the evidence kept for it; schema `zgz.submission/1`.
[[nodiscard]] Document submission_document(Plan const& plan, RoundSubmission const& shown,
                                           std::optional<Resubmission> const& again,
                                           std::vector<JudgedProblem> const& problems,
                                           std::vector<Attachment> const& attachments);

}  // namespace zgz::report
