#pragma once

#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/check.hpp"
#include "lib/model/document.hpp"

namespace zgz::report {

/// What the standing checks found; silenced ones are only counted unless `all`. Schema `zgz.check/1`.
[[nodiscard]] Document checks_document(std::vector<CheckFinding> const& findings, bool all, Date today);

}  // namespace zgz::report
