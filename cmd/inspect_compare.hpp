#pragma once

#include <string>

#include "cmd/context.hpp"
#include "lib/model/comparison.hpp"

namespace zgz::cmd {

/// Complaints and matters not finished in time beside the checklists, as far as whoever acts may see them; an empty
/// code means all departments.
[[nodiscard]] Comparison comparison_of(Context const& context, store::Store const& store,
                                       std::string const& department);

}  // namespace zgz::cmd
