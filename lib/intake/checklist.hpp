#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "lib/intake/layout.hpp"
#include "lib/intake/read_options.hpp"
#include "lib/intake/row_kind.hpp"
#include "lib/intake/sign_off.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/sheet.hpp"
#include "lib/model/submission.hpp"

namespace zgz::intake {

/// What each row of a table was taken for.
struct RowRole {
  Row row;
  RowKind kind;
};

/// A reading, and how it came about: the sheet that was read (an index) with its headings, and what its rows are.
struct ReadingTrace {
  Reading reading;
  std::size_t sheet = 0;
  std::optional<Header> header;            ///< absent where no table was found
  std::vector<std::uint32_t> header_rows;  ///< their numbers, as people count
  std::vector<RowRole> roles;              ///< of the rows below the headings and those above, which are furniture
};

/// Reads checklists (问题排查清单) as a careful clerk would: the form is found by its words and not by its position.
/// Make one for a plan and use it for many files.
class ChecklistReader {
 public:
  explicit ChecklistReader(Plan const& plan);

  /// What the file says, with every fault at once. `received` is the day it came in. Who sent it and whether it may
  /// be taken is judged elsewhere.
  /// Throws `Error` (failed, unreadable-too-large) for a table of more than five thousand rows, or with a cell longer
  /// than any spreadsheet holds.
  [[nodiscard]] Reading read(std::vector<Sheet> const& sheets, Date received, ReadOptions const& options = {}) const;

  /// The same with its trace.
  [[nodiscard]] ReadingTrace trace(std::vector<Sheet> const& sheets, Date received, ReadOptions const& options) const;

 private:
  [[nodiscard]] ReadingTrace read_visible(std::vector<Sheet> const& seen, std::vector<Sheet> const& whole,
                                          Date received, ReadOptions const& options) const;
  Plan const& m_plan;
  HeaderFinder m_headers;
  SignOffReader m_sign_off;
  RowWords m_words;
};

}  // namespace zgz::intake
