#pragma once

#include <optional>
#include <vector>

#include "lib/model/complaint_tally.hpp"
#include "lib/model/focus.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"

namespace zgz::rules {

/// What is known of one department.
struct FocusFacts {
  Department const* department = nullptr;
  std::optional<SubmissionRef> zero_report;    ///< its latest checklist, where that is a zero report
  std::optional<Contradiction> contradiction;  ///< as of `lib/rules/contradiction.hpp`
  ComplaintTally complaints;                   ///< about it
  int answers = 0, satisfied = 0;              ///< of people who were called back
  std::vector<ProblemRef> found{};             ///< its problems that the office found, without unfounded ones
};

/// The departments to be looked at first (重点抽查名单): those with any reason, most points first, then in the order of
/// the plan (方案五（三）1: 群众反映强烈的部门和零报告单位；明察暗访发现问题线索).
[[nodiscard]] std::vector<FocusEntry> focus_list(Plan const& plan, std::vector<FocusFacts> const& facts);

}  // namespace zgz::rules
