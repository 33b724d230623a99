#pragma once

#include <string>
#include <vector>

#include "cmd/context.hpp"

namespace zgz::cmd {

/// The codes of the departments that a list such as `zero-reports,focus,财政局` means, in the order of the plan:
/// `zero-reports`, those whose latest checklist is one; `focus`, those on the focus list; `key`, those that the plan
/// calls key departments; else a department by name, alias or code. Throws `Error` (usage) for a word that is none.
[[nodiscard]] std::vector<std::string> certain_departments(Context const& context, store::Store const& store,
                                                           std::string const& list);

}  // namespace zgz::cmd
