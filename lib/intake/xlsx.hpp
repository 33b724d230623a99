#pragma once

#include <string>
#include <vector>

#include "lib/intake/reader.hpp"
#include "lib/intake/row_buffer.hpp"
#include "lib/intake/row_stream.hpp"
#include "lib/intake/xlsx_package.hpp"
#include "lib/intake/zip.hpp"

namespace zgz::intake {

/// What a workbook consists of. Throws `Error` as `read_sheets` does; unreadable-kind if the archive is none.
[[nodiscard]] Workbook open_workbook(Archive& archive);

/// A worksheet without what is in it.
[[nodiscard]] Sheet worksheet_head(std::string const& name, Workbook const& book, SheetEntry const& entry);

/// Reads every worksheet of a workbook. Throws as `open_workbook` does.
[[nodiscard]] std::vector<Sheet> read_xlsx(std::string const& name, Archive& archive, Limits const& limits);

/// Hands out the rows of one worksheet, and gives how many it lists that hold nothing.
std::uint64_t each_xlsx_row(Archive& archive, Workbook const& book, SheetEntry const& entry, StreamLimits const& limits,
                            RowSink const& on_row);

}  // namespace zgz::intake
