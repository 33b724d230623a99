#pragma once

#include <vector>

#include "lib/model/submission.hpp"

namespace zgz::rules {

/// The earlier submission that `candidate` only repeats: the same bytes from the same department for the same duty,
/// that were taken, or else that were returned for the very same faults. Undone ones do not count.
[[nodiscard]] Submission const* repeated(Submission const& candidate, std::vector<Submission> const& with_same_bytes);

/// Whether anything in the reading makes it a submission to be returned.
[[nodiscard]] bool must_return(Reading const& reading);

}  // namespace zgz::rules
