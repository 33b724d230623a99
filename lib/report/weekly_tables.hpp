#pragma once

#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/weekly.hpp"

namespace zgz::report {

/// The tables of the weekly report; keys begin with `t1_` … `t10_`.

/// T1: who handed in what.
[[nodiscard]] DocTable hand_in_table(Plan const& plan, Weekly const& report);
/// T2: the problems of each department: what came and went, how they stand, how fast they are mended.
[[nodiscard]] std::vector<DocTable> department_tables(Plan const& plan, Weekly const& report);
/// T3: the same by category, T4 by source and stage.
[[nodiscard]] DocTable category_table(Plan const& plan, Weekly const& report);
[[nodiscard]] DocTable source_table(Weekly const& report);
[[nodiscard]] DocTable stage_table(Weekly const& report);
/// T6: what is late.
[[nodiscard]] DocTable late_table(Plan const& plan, Weekly const& report);
/// T10: what came, what was closed, what is due next.
[[nodiscard]] DocTable movement_table(Plan const& plan, Weekly const& report);

/// T5: complaints by channel, by department, by time limit, and what people said.
[[nodiscard]] std::vector<DocTable> complaint_tables(Plan const& plan, Weekly const& report);
/// T7: draws; T9: departments that reported nothing.
[[nodiscard]] DocTable draw_table(Weekly const& report);
[[nodiscard]] DocTable zero_table(Plan const& plan, Weekly const& report);
/// T8: dispositions and the second track.
[[nodiscard]] std::vector<DocTable> disposition_tables(Plan const& plan, Weekly const& report);

}  // namespace zgz::report
