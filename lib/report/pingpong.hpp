#pragma once

#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/leg.hpp"
#include "lib/model/plan.hpp"

namespace zgz::report {

/// `zgz.pingpong/1`: complaints that were given back, and what departments held and gave back, in the order given.
[[nodiscard]] Document pingpong_document(Plan const& plan, std::vector<Bounces> const& bounced,
                                         std::vector<DepartmentLegs> const& departments, Date today);

}  // namespace zgz::report
