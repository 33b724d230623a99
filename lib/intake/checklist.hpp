#pragma once

#include <vector>

#include "lib/intake/layout.hpp"
#include "lib/intake/row_kind.hpp"
#include "lib/intake/sign_off.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/sheet.hpp"
#include "lib/model/submission.hpp"

namespace zgz::intake {

/// Reads checklists (问题排查清单) as a careful clerk would: the form is found by its words and not by its position.
/// Make one for a plan and use it for many files.
class ChecklistReader {
 public:
  explicit ChecklistReader(Plan const& plan);

  /// What the file says, with every fault at once. `received` is the day it came in. Who sent it and whether it may
  /// be taken is judged elsewhere.
  [[nodiscard]] Reading read(std::vector<Sheet> const& sheets, Date received) const;

 private:
  Plan const& m_plan;
  HeaderFinder m_headers;
  SignOffReader m_sign_off;
  RowWords m_words;
};

}  // namespace zgz::intake
