#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/intake/ole.hpp"
#include "lib/intake/reader.hpp"

namespace zgz::intake {

/// Whether the file holds a workbook of Excel 5 to 2003 or of an old WPS (`.xls`, `.et`).
[[nodiscard]] bool is_old_workbook(OleFile const& file);

/// Reads every worksheet of such a workbook (MS-XLS). Throws `Error`: unreadable-workbook, unreadable-password,
/// unreadable-too-large.
[[nodiscard]] std::vector<Sheet> read_xls(std::string const& name, OleFile const& file, Limits const& limits);

}  // namespace zgz::intake
