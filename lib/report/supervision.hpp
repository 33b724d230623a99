#pragma once

#include <vector>

#include "lib/model/casework.hpp"
#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/supervision_status.hpp"

namespace zgz::report {

/// A listed supervision with how it stands and the problem that it is of.
struct SupervisionLine {
  Supervision supervision;
  SupervisionStatus status;
  Problem problem;
};

/// Problems that the plan would have listed, one row a reason; schema `zgz.supervision-candidates/1`.
[[nodiscard]] Document candidates_document(Plan const& plan, std::vector<Candidate> const& candidates, Date today);

/// Schema `zgz.supervisions/1`.
[[nodiscard]] Document supervisions_document(Plan const& plan, std::vector<SupervisionLine> const& lines, Date today);

/// Everything known of one, with its steps; schema `zgz.supervision/1`.
[[nodiscard]] Document supervision_document(Plan const& plan, SupervisionLine const& line, Date today);

}  // namespace zgz::report
