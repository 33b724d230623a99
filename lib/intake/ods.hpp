#pragma once

#include <string>
#include <vector>

#include "lib/intake/reader.hpp"
#include "lib/intake/zip.hpp"

namespace zgz::intake {

/// Whether the archive is an OpenDocument spreadsheet, by what it says of itself.
[[nodiscard]] bool is_ods(Archive& archive);

/// Reads every worksheet of an OpenDocument spreadsheet. Throws `Error` as `read_sheets` does; unreadable-password if
/// it is encrypted.
[[nodiscard]] std::vector<Sheet> read_ods(std::string const& name, Archive& archive, Limits const& limits);

}  // namespace zgz::intake
