#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// What a file of spreadsheet rows may be at most; more is refused before it is held in memory.
struct Limits {
  std::uint64_t file_bytes = 64u << 20;       ///< of the file as it lies on disk
  std::uint64_t inflated_bytes = 256u << 20;  ///< of all parts of a compressed workbook that are read
  std::uint64_t cells = 2'000'000;            ///< that hold something, in all worksheets together
};

/// Reads every worksheet of a file, and every table of a document, recognised by its content and not by its name:
/// `.xlsx`, `.xls`, `.ods`, `.docx` or text with separators. `name` is what people call the file, for messages.
/// Throws `Error` (failed) with kind unreadable-*, never anything else, on content that is none of these or is damaged.
[[nodiscard]] std::vector<Sheet> read_sheets(std::string const& name, std::string_view bytes,
                                             Limits const& limits = {});

}  // namespace zgz::intake
