#pragma once

#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/receipt.hpp"

namespace zgz::report {

/// One receipt a file and a summary; schema `zgz.import/1`. `dry_run` says that nothing was stored.
[[nodiscard]] Document receipts_document(Plan const& plan, std::vector<Receipt> const& receipts, bool dry_run);

}  // namespace zgz::report
