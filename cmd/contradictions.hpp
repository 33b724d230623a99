#pragma once

#include <optional>
#include <string>

#include "lib/rules/contradiction.hpp"
#include "lib/store/casework.hpp"

namespace zgz::cmd {

/// What contradicts the zero report of a department; nothing where it made none. Complaints are read only for who made
/// one.
[[nodiscard]] std::optional<Contradiction> contradiction_of(rules::CaseIndex const& index,
                                                            store::Casework const& casework,
                                                            std::string const& department);

}  // namespace zgz::cmd
