#pragma once

#include <string>

#include "cmd/context.hpp"

namespace zgz::cmd {

/// What a record shows of a duty of the second stage (方案五（二）), in a sentence: of a draw (`I4`) how many were
/// asked and how, of a review (`V1`) how many ballots of which groups, of `compare` what the comparison of today found.
/// Throws `Error` (usage): bad-ref, unknown-ref; no-results for a draw nobody was asked of, a review without ballots,
/// or a comparison without a matter.
[[nodiscard]] std::string evidence_from(Context const& context, store::Store const& store, std::string const& word);

}  // namespace zgz::cmd
