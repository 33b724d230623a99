#pragma once

#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/submission.hpp"
#include "lib/report/problems.hpp"

namespace zgz::report {

/// Every submission, also returned and undone ones; schema `zgz.submissions/1`.
[[nodiscard]] Document submissions_document(Plan const& plan, std::vector<Submission> const& submissions);

/// One submission with what is wrong with it and the problems of which it is the latest word; schema
/// `zgz.submission/1`.
[[nodiscard]] Document submission_document(Plan const& plan, Submission const& submission,
                                           std::vector<JudgedProblem> const& problems);

}  // namespace zgz::report
