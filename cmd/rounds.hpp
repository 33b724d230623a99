#pragma once

#include <optional>

#include "lib/model/resubmission.hpp"
#include "lib/store/store.hpp"

namespace zgz::cmd {

/// What a checklist changed against the one that its department handed in before it; nothing where that one was not
/// returned, and for what nobody is known to have sent. `submission` has its number, and its rows or its entry in the
/// log.
[[nodiscard]] std::optional<Resubmission> resubmission_of(store::Store const& store, Submission submission);

}  // namespace zgz::cmd
