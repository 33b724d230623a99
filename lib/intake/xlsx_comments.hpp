#pragma once

#include <string>
#include <vector>

#include "lib/intake/zip.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// The remarks that hang on a worksheet's cells (批注), at most ten thousand; those without a place are passed over.
[[nodiscard]] std::vector<Comment> read_xlsx_comments(Archive& archive, std::string const& part);

}  // namespace zgz::intake
