#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/diagnostic.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::render {

/// What the first sheet of a marked copy says above its list, and the day that the file is dated.
struct MarkedTitle {
  std::string title, subtitle;
  Date made;
};

/// How much of a file its marked copy shows; the first sheet says what was left out.
struct MarkedLimits {
  std::size_t cells = 200'000;
  std::uint32_t rows = 1'000'000;   ///< of one sheet
  std::uint32_t columns = 1'000;    ///< of one sheet
  std::size_t characters = 30'000;  ///< of one cell; the format holds 32,767
};

/// A copy of a sender's own file as the bytes of an .xlsx file: values, merged cells and remarks where they were (what
/// stands around the table of a document in rows of its own), each cell with a fault in red with the fault and the next
/// step as a remark, those with a note in yellow; in front a sheet that lists all faults, then all notes. A fault of a
/// row without a cell marks the row's first cell; one of the whole file stands in the list only. Text stays text and
/// never becomes a formula.
[[nodiscard]] std::string marked_workbook(std::vector<Sheet> const& sheets, std::vector<Diagnostic> const& diagnostics,
                                          MarkedTitle const& title, MarkedLimits const& limits = {});

}  // namespace zgz::render
