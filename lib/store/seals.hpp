#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "lib/model/complaint.hpp"

namespace zgz::store {

class Connection;

/// What was sealed of a complaint, from the log; of a part what was sealed of the one from which it was split.
[[nodiscard]] std::optional<Seal> read_seal(Connection& db, ComplaintRef ref);

/// Those whose seal is one, because they were split from each other: `ref` among them, in order of number.
[[nodiscard]] std::vector<ComplaintRef> read_sealed_together(Connection& db, ComplaintRef ref);

/// Calls `take` with the rows of one seal after the other, in order of number, so that no more than one is held.
void each_sealed(Connection& db, std::function<void(SealedRows const&)> const& take);

}  // namespace zgz::store
