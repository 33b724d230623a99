#pragma once

#include <vector>

#include "lib/model/accountability_words.hpp"
#include "lib/model/document.hpp"
#include "lib/model/problem.hpp"

namespace zgz::report {

/// A problem with the triggers that it meets and the accountabilities that were opened for it.
struct TriggeredProblem {
  Problem problem;
  std::vector<MetTrigger> met;
  std::vector<Accountability> opened;
};

/// The counts of the second track: how many problems met a trigger, for how many of them it was considered, and how
/// many findings are open.
struct SecondTrack {
  int met = 0, considered = 0, open = 0;
};

/// Problems that meet a trigger, one row a trigger; schema `zgz.triggers/1`.
[[nodiscard]] Document triggers_document(Plan const& plan, std::vector<TriggeredProblem> const& problems, Date today);

/// Schema `zgz.accountabilities/1`.
[[nodiscard]] Document accountabilities_document(Plan const& plan, std::vector<Accountability> const& all,
                                                 SecondTrack const& counts, Date today);

/// Everything known of one; schema `zgz.accountability/1`.
[[nodiscard]] Document accountability_document(Plan const& plan, Accountability const& accountability, Date today);

}  // namespace zgz::report
