#pragma once

#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/duty_status.hpp"

namespace zgz::report {

/// Duties with who owes them and how they stand; schema `zgz.duties/1`.
[[nodiscard]] Document duties_document(Plan const& plan, std::vector<DutyStatus> const& statuses, Date today);

}  // namespace zgz::report
