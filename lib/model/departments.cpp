#include "lib/model/departments.hpp"

#include <algorithm>

namespace zgz {

std::size_t position_in(Plan const& plan, std::string_view code) {
  auto const found = std::find_if(plan.departments.begin(), plan.departments.end(),
                                  [&](Department const& department) { return department.code == code; });
  return static_cast<std::size_t>(found - plan.departments.begin());
}

Department const* department_with(Plan const& plan, std::string_view code) {
  auto const position = position_in(plan, code);
  return position < plan.departments.size() ? &plan.departments[position] : nullptr;
}

}  // namespace zgz
