#pragma once

#include <string>
#include <vector>

#include "lib/model/plan.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// Whether a folded text begins with one of the words.
[[nodiscard]] bool begins_with_any(std::string const& folded, std::vector<std::string> const& words);

/// Whether a row of a long list may be a line that explains or signs: at most two cells, the first of which begins as
/// such lines do.
[[nodiscard]] bool may_be_remark(Row const& row, ChecklistForm const& form);

}  // namespace zgz::intake
