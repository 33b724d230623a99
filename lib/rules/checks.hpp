#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/model/check.hpp"
#include "lib/model/complaint_tally.hpp"
#include "lib/model/contradiction.hpp"
#include "lib/model/late_entry.hpp"
#include "lib/model/plan.hpp"
#include "lib/rules/case_index.hpp"

namespace zgz::rules {

/// Days after its opening by which an accountability is to have its findings.
inline constexpr int days_for_findings = 7;

/// What the records of cases show, beside what needs the complaints.
[[nodiscard]] std::vector<CheckFinding> check_cases(Plan const& plan, CaseIndex const& index, Date today);

/// Calendar days after its day by which a step is to be recorded.
inline constexpr int days_to_record = 3;

/// One finding a record, with the step that was recorded the most days after its day.
[[nodiscard]] std::vector<CheckFinding> check_late_entries(std::vector<LateEntry> const& late);

/// What the complaints about one department show: that its zero report is contradicted (`lib/rules/contradiction.hpp`),
/// and that some have no category. An empty code: those about no department of the plan.
[[nodiscard]] std::vector<CheckFinding> check_department(std::string const& department,
                                                         std::optional<Contradiction> const& contradiction,
                                                         ComplaintTally const& without_category);

/// Closed problems whose evidence reads nearly as that of another (`plan.hints`: likeness, shortest_text): each later
/// one with the earlier one most like it. Texts that share no sketch are not compared, so the work is bounded.
[[nodiscard]] std::vector<CheckFinding> alike_evidence(HintRules const& rules, std::vector<Problem> const& problems);

/// Marks those that somebody silenced, and puts the most severe first, in the order of `checks`.
[[nodiscard]] std::vector<CheckFinding> with_silences(std::vector<CheckFinding> findings,
                                                      std::vector<Silence> const& silences);

}  // namespace zgz::rules
