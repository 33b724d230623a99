#pragma once

#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/submission.hpp"

namespace zgz::report {

/// The notice that goes back with a returned file (退回补正通知): to whom, which file came in when, everything that is
/// wrong in it at once, by when it is owed all the same (being returned moves no day), how to hand it in again; signed
/// by the office on `today`. A submission without a number (it was only looked at) is told without one. Schema
/// `zgz.return-notice/1`.
[[nodiscard]] Document return_notice(Plan const& plan, Submission const& submission, Date today);

}  // namespace zgz::report
