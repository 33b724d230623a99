#pragma once

#include <string>
#include <vector>

#include "lib/model/complaint.hpp"
#include "lib/model/focus.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"
#include "lib/model/submission.hpp"

namespace zgz::rules {

/// What is known of one department.
struct FocusFacts {
  Department const* department = nullptr;
  std::optional<Submission> zero_report;  ///< its latest checklist, where that is a zero report
  std::vector<Complaint> complaints;      ///< about it, the earliest first; of many only the first
  std::int64_t complaint_count = 0;
  std::vector<Problem> found_by_others;  ///< problems of it that came in otherwise than by its checklist
  int answers = 0, satisfied = 0;        ///< of people who were called back
};

/// The departments to be looked at first (重点抽查名单): those with any reason, most points first, then in the order of
/// the plan. A zero report is contradicted by a complaint or a finding that existed before it was signed
/// (方案五（三）1: 群众反映强烈的部门和零报告单位).
[[nodiscard]] std::vector<FocusEntry> focus_list(Plan const& plan, std::vector<FocusFacts> const& facts);

}  // namespace zgz::rules
