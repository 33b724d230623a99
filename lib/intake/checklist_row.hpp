#pragma once

#include <vector>

#include "lib/intake/due_day.hpp"
#include "lib/intake/layout.hpp"
#include "lib/intake/row_values.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/submission.hpp"

namespace zgz::intake {

/// What the reading of one row needs to know.
struct RowContext {
  Plan const& plan;
  Header const& header;
  Sheet const& sheet;
  DueContext due;
};

/// One row as a problem; what is wrong with it is added to `diagnostics`, all at once.
[[nodiscard]] ChecklistRow read_row(Row const& row, RowValues const& values, RowContext const& context,
                                    std::vector<Diagnostic>& diagnostics);

/// Where a field of a row is.
[[nodiscard]] Place place_of(Row const& row, Field field, RowContext const& context);

}  // namespace zgz::intake
