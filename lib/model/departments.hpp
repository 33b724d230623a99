#pragma once

#include <cstddef>
#include <string_view>

#include "lib/model/plan.hpp"

namespace zgz {

/// The department with this code; null where the plan has none.
[[nodiscard]] Department const* department_with(Plan const& plan, std::string_view code);

/// Where the department stands in the plan, which lists that are read by department follow; behind all where it does
/// not.
[[nodiscard]] std::size_t position_in(Plan const& plan, std::string_view code);

}  // namespace zgz
