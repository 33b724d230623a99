#pragma once

#include <string>
#include <vector>

#include "lib/intake/reader.hpp"
#include "lib/intake/zip.hpp"

namespace zgz::intake {

/// Reads every worksheet of a workbook. Throws `Error` as `read_sheets` does; unreadable-kind if the archive is none.
[[nodiscard]] std::vector<Sheet> read_xlsx(std::string const& name, Archive& archive, Limits const& limits);

}  // namespace zgz::intake
