#pragma once

#include <cstdint>
#include <vector>

#include "lib/intake/read_options.hpp"
#include "lib/model/diagnostic.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// What is hidden in a sheet though it holds something; and its filter, comments and macros. Faults until it has been
/// said what to do about it, else notes. Columns with nothing but a heading, up to the row `last_heading`, hide
/// nothing.
[[nodiscard]] std::vector<Diagnostic> hidden_content(Sheet const& sheet, std::uint32_t last_heading, Hidden hidden);

/// The sheet without its hidden rows and the cells of its hidden columns.
[[nodiscard]] Sheet without_hidden(Sheet sheet);

}  // namespace zgz::intake
