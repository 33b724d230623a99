#pragma once

#include <string>
#include <vector>

#include "lib/model/diagnostic.hpp"
#include "lib/model/document.hpp"

namespace zgz::report {

/// `清单.xlsx[Sheet1]!D7: The row has no due day. Give the day … (missing-due)`.
[[nodiscard]] std::string sentence(Diagnostic const& diagnostic);

/// Columns file, severity, word, place, what, next, under the key `diagnostics`, for machines.
[[nodiscard]] DocTable diagnostics_table(std::vector<Diagnostic> const& diagnostics);

[[nodiscard]] std::size_t count(std::vector<Diagnostic> const& diagnostics, Severity severity);

}  // namespace zgz::report
