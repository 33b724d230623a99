#pragma once

#include <vector>

#include "lib/model/burden.hpp"
#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"

namespace zgz::report {

/// `zgz.burden/1`: what the campaign itself asked, by department and month; the units asked more than once.
[[nodiscard]] Document burden_document(Plan const& plan, std::vector<MonthBurden> const& months,
                                       std::vector<AskedAgain> const& again, Date today);

}  // namespace zgz::report
