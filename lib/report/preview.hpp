#pragma once

#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/preview.hpp"

namespace zgz::report {

/// How a file would be read: its sheets, the columns with their fields, the first rows of the table, and every row that
/// is not data with what it was taken for.
[[nodiscard]] Document preview_document(Plan const& plan, Preview const& preview);

}  // namespace zgz::report
