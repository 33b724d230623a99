#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/intake/reader.hpp"

namespace zgz::intake {

/// Reads every worksheet of the zip archive `bytes`. Throws `Error` as `read_sheets` does.
[[nodiscard]] std::vector<Sheet> read_xlsx(std::string const& name, std::string_view bytes, Limits const& limits);

}  // namespace zgz::intake
