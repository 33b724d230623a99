#pragma once

#include <vector>

#include "lib/model/attachment.hpp"
#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"
#include "lib/model/timeliness.hpp"

namespace zgz::report {

/// A problem with how it stands on the day asked for.
struct JudgedProblem {
  Problem problem;
  Judged judged;
};

/// The list itself, under the key `items`.
[[nodiscard]] DocTable problem_table(Plan const& plan, std::vector<JudgedProblem> const& problems);

/// Problems in a list; schema `zgz.problems/1`.
[[nodiscard]] Document problems_document(Plan const& plan, std::vector<JudgedProblem> const& problems, Date today);

/// Everything known of one problem, with the evidence kept for it; schema `zgz.problem/1`.
[[nodiscard]] Document problem_document(Plan const& plan, JudgedProblem const& problem,
                                        std::vector<Attachment> const& attachments, Date today);

}  // namespace zgz::report
