#pragma once

#include <vector>

#include "lib/model/attachment.hpp"
#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/submission.hpp"
#include "lib/report/problems.hpp"

namespace zgz::report {

/// Every submission, also returned and undone ones; schema `zgz.submissions/1`.
[[nodiscard]] Document submissions_document(Plan const& plan, std::vector<Submission> const& submissions);

/// One submission with what is wrong with it, the problems of which it is the latest word, and the evidence kept for
/// it; schema `zgz.submission/1`.
[[nodiscard]] Document submission_document(Plan const& plan, Submission const& submission,
                                           std::vector<JudgedProblem> const& problems,
                                           std::vector<Attachment> const& attachments);

}  // namespace zgz::report
