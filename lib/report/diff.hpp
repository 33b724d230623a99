#pragma once

#include <string>
#include <vector>

#include "lib/model/events.hpp"

namespace zgz::report {

/// The change in a line for people: `P3 changed: owner 王某某 → 李某某`. Empty when nothing changed.
[[nodiscard]] std::vector<std::string> change_lines(ProblemChange const& change);

}  // namespace zgz::report
