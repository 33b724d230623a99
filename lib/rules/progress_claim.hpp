#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/model/problem.hpp"
#include "lib/model/progress_row.hpp"

namespace zgz::rules {

/// What a row of a progress report claims, from all its columns together.
struct ProgressClaim {
  std::optional<Rectification> state;  ///< absent where the row only says that it is not done
  bool closed = false;                 ///< it says 已销号, which is taken as reported
  std::optional<Date> done_on;
  std::string words;  ///< of how far it is, as written
  std::string said;   ///< all its words, for the register
  bool operator==(ProgressClaim const&) const = default;
};

/// Reads the claim of a row; nothing, with a fault in `diagnostics`, where it cannot be told or contradicts itself:
/// missing-field, unknown-progress, progress-contradicts, done-without-claim. Words that stand for more than one state
/// are told as `stated_progress` does.
[[nodiscard]] std::optional<ProgressClaim> claim_of(ProgressRow const& row, std::vector<Diagnostic>& diagnostics);

}  // namespace zgz::rules
