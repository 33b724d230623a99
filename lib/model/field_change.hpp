#pragma once

#include <string>
#include <vector>

#include "lib/model/field.hpp"
#include "lib/model/submission.hpp"

namespace zgz {

/// How one field of a problem differs.
struct FieldChange {
  Field field;
  std::string before, after;
  bool operator==(FieldChange const&) const = default;
};

/// What differs between two rows of a checklist, field by field, as they were written; the day as it was understood,
/// so that 12月20日前 and 2020-12-20 are the same. Where a row stands is no difference.
[[nodiscard]] std::vector<FieldChange> field_changes(ChecklistRow const& before, ChecklistRow const& after);

}  // namespace zgz
