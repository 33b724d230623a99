#pragma once

#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/focus.hpp"

namespace zgz::report {

/// `zgz.focus/1`: the departments to be looked at first, each with its reasons and their records.
[[nodiscard]] Document focus_document(Plan const& plan, std::vector<FocusEntry> const& list, Date today);

}  // namespace zgz::report
