#pragma once

#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/duty_status.hpp"
#include "lib/model/events.hpp"
#include "lib/model/overdue_item.hpp"
#include "lib/model/plan.hpp"

namespace zgz::report {

/// Everything that the one screen shows.
struct StatusFacts {
  Date today;
  std::vector<DutyStatus> duties;
  Coverage coverage;
  std::vector<Problem> problems;            ///< not withdrawn
  std::vector<OverdueItem> overdue;         ///< late ones only
  std::vector<OverdueItem> soon;            ///< falling due within the plan's look-ahead
  std::vector<SubmissionRef> unattributed;  ///< returned, and nobody knows from whom
  LogHead head;
  std::vector<std::string>
      left_plan;              ///< codes of departments with problems or submissions that the plan does not know
  bool plan_changed = false;  ///< campaign.toml is another than the one last adopted
};

/// Where the campaign stands, on one screen of 80 columns; schema `zgz.status/1`.
[[nodiscard]] Document status_document(Plan const& plan, StatusFacts const& facts);

/// What is said where the plan file differs from the one last adopted in the log.
[[nodiscard]] std::string plan_changed_line();

/// “23 项，来自 14/17 个部门；2 零报告；1 退回；1 未报”: no total without its coverage.
[[nodiscard]] std::string coverage_line(Coverage const& coverage, std::size_t problems);

}  // namespace zgz::report
