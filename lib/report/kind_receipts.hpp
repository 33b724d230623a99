#pragma once

#include <string>
#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/receipt.hpp"

namespace zgz::report {

/// Whether the receipt is of something else than a checklist: a progress report or a list of departments.
[[nodiscard]] bool is_of_other_kind(Receipt const& receipt);

/// `checklist`, `progress`, `departments`; nothing for a file that could not be read.
[[nodiscard]] std::string kind_of(Receipt const& receipt);

/// What became of a file of another kind that was taken or returned, in one sentence without a full stop.
[[nodiscard]] std::string verdict_of_other(Receipt const& receipt);

/// What a progress report did to each problem, and what a list of departments does to each department.
[[nodiscard]] std::vector<std::string> lines_of_other(Receipt const& receipt);

/// The departments that lists brought, changed or did not name; for machines.
[[nodiscard]] DocTable departments_table(std::vector<Receipt> const& receipts);

}  // namespace zgz::report
