#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "lib/intake/biff_text.hpp"
#include "lib/intake/xlsx_strings.hpp"
#include "lib/intake/xlsx_styles.hpp"

namespace zgz::intake {

/// A worksheet as the workbook lists it; `at` is the offset of its records.
struct BiffSheetEntry {
  std::string name;
  std::uint32_t at = 0;
  bool hidden = false;
};

/// What all worksheets of an old workbook share.
struct BiffBook {
  BiffTextForm form;
  std::vector<BiffSheetEntry> sheets;  ///< worksheets only: charts and macro sheets hold no rows
  SharedStrings strings;
  DateStyles dates;  ///< by the number of a style
  bool from_1904 = false;
};

/// Reads the first part of a workbook's stream. Throws `Error`: unreadable-password for an encrypted one,
/// unreadable-workbook for damage and for what is older than Excel 5.
[[nodiscard]] BiffBook read_biff_book(std::string_view stream);

}  // namespace zgz::intake
