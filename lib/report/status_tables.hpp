#pragma once

#include "lib/report/status.hpp"

namespace zgz::report {

/// The parts of the status screen, each a table.
[[nodiscard]] DocTable stage_table_on(Plan const& plan, Date today);
[[nodiscard]] DocTable duty_matrix(Plan const& plan, StatusFacts const& facts);
[[nodiscard]] DocTable duty_items(Plan const& plan, StatusFacts const& facts);
[[nodiscard]] DocTable category_states(Plan const& plan, StatusFacts const& facts, Show show);
[[nodiscard]] DocTable soon_items(Plan const& plan, StatusFacts const& facts);
[[nodiscard]] DocTable soon_table(Plan const& plan, StatusFacts const& facts);

/// What the marks and the numbers over the matrix mean.
[[nodiscard]] std::string matrix_legend(Plan const& plan);

/// How many of what falls due soon the table leaves out; empty if it shows all.
[[nodiscard]] std::string soon_rest(Plan const& plan, StatusFacts const& facts);

/// How often checklists came in, and how many of these were sent back; undone ones do not count.
struct Rounds {
  std::int64_t handed_in = 0, returned = 0;
};
[[nodiscard]] Rounds rounds_of(StatusFacts const& facts);

/// What the columns behind the marks count, with their sums.
[[nodiscard]] std::string rounds_line(StatusFacts const& facts);

/// How many duties of the office and the leading group are done.
[[nodiscard]] std::string office_line(StatusFacts const& facts);

}  // namespace zgz::report
