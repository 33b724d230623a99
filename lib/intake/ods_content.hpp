#pragma once

#include <string>
#include <vector>

#include "lib/intake/allowance.hpp"
#include "lib/intake/zip.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// Reads the worksheets of a spreadsheet's `content.xml`, those that only remember cells of other files left out.
/// Nothing is in the list if the part is no spreadsheet. Throws `Error` (failed) on damage and beyond `allowance`.
[[nodiscard]] std::vector<Sheet> read_ods_content(Archive& archive, std::string const& part, Allowance& allowance);

/// The name of the worksheet in an address such as `$Sheet1.A1:Sheet1.D9` or `'甲''s'.A1:…`; empty for any other text.
[[nodiscard]] std::string sheet_of_address(std::string_view address);

}  // namespace zgz::intake
