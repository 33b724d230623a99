#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/model/plan.hpp"

namespace zgz::plan {

/// The text of a plan with these departments as given: of those that it has (by code) only the values that differ are
/// written, those that it has not are added behind the last one, and every other byte stays, comments included. A
/// member that is empty or false and that the text does not have is not written. `text` must be a plan without faults.
/// Throws `Error` (failed, plan-layout) for a department that is not a `[[departments]]` entry, and for officers with
/// days, or several of them, that would have to change.
[[nodiscard]] std::string edit_departments(std::string_view text, std::vector<Department> const& departments);

}  // namespace zgz::plan
