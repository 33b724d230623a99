#pragma once

#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/overdue_item.hpp"

namespace zgz::report {

/// Who is late with what, by department; schema `zgz.overdue/1`.
[[nodiscard]] Document overdue_document(Plan const& plan, std::vector<OverdueItem> const& items, Date today);

}  // namespace zgz::report
