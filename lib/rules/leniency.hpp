#pragma once

#include <optional>
#include <vector>

#include "lib/model/complaint.hpp"
#include "lib/model/leniency.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"

namespace zgz::rules {

/// The self-check (自查自纠), both days included: from the start of the campaign to the last day of the checklist.
struct SelfCheck {
  Date from, to;
};

/// Nothing for a plan without a checklist.
[[nodiscard]] std::optional<SelfCheck> self_check(Plan const& plan);

/// What the register holds that bears on a problem.
struct LeniencyRecords {
  Problem problem;
  Date received;                          ///< the day on which the problem came in
  std::vector<Submission> submissions;    ///< of its department
  std::vector<Complaint> complaints;      ///< about its department
  std::vector<Disposition> dispositions;  ///< of the problem
};

/// The facts for leniency and for severity, in the order in which they are looked for. The clause is that of the plan's
/// factors `zicha` (leniency for who comes forward) and `yinman` (severity for who conceals); a recorded factor has its
/// own. Throws nothing.
[[nodiscard]] std::vector<LeniencyFact> leniency_facts(Plan const& plan, LeniencyRecords const& records, Date today);

}  // namespace zgz::rules
