#pragma once

#include <string>
#include <vector>

#include "lib/intake/zip.hpp"

namespace zgz::intake {

/// For each cell style of the workbook (`cellXfs`) whether its number format shows a date or time.
using DateStyles = std::vector<bool>;

[[nodiscard]] DateStyles read_date_styles(Archive& archive, std::string const& part);

}  // namespace zgz::intake
