#pragma once

#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/hint.hpp"
#include "lib/model/plan.hpp"

namespace zgz::report {

/// The hints with both texts side by side.
[[nodiscard]] Document hints_document(Plan const& plan, std::vector<Hint> const& hints);

/// The words of the kinds: `copied-between` ….
[[nodiscard]] std::vector<std::string> hint_words();

[[nodiscard]] Term term(Hint::Kind kind);

}  // namespace zgz::report
