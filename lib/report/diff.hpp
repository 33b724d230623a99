#pragma once

#include <string>
#include <vector>

#include "lib/model/receipt.hpp"

namespace zgz::report {

/// What a resubmission changed in a problem, field by field, as the rows were written.
[[nodiscard]] std::vector<FieldChange> field_changes(ChecklistRow const& before, ChecklistRow const& after);

/// The change in a line for people: `P3 changed: owner 王某某 → 李某某`. Empty when nothing changed.
[[nodiscard]] std::vector<std::string> change_lines(ProblemChange const& change);

}  // namespace zgz::report
