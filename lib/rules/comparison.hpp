#pragma once

#include <vector>

#include "lib/model/comparison.hpp"
#include "lib/model/plan.hpp"
#include "lib/rules/case_index.hpp"

namespace zgz::rules {

/// Sets matters beside what their departments reported (方案五（二）2: 对照信访举报和问题清单). So that the office and
/// the department come to the same answer, a matter is
/// - reported, if the office linked it to a problem of the department's checklists, whatever its category; or if one of
///   these has its category and its text is as alike as `[hints] likeness` asks for (texts shorter than `shortest_text`
///   decide nothing; a matter without a category is told by its text alone);
/// - recorded, if the same holds for a problem that the office added;
/// - of the same category and not this matter, if the checklists have its category only;
/// - unreported, if there is a checklist and it has none of these; without a checklist there is nothing to compare.
/// A problem that a later checklist leaves out was reported all the same. What was reported is told by the day on which
/// it first came in, all else by the day of the latest checklist. In the order of the plan's departments.
[[nodiscard]] std::vector<Compared> compare(Plan const& plan, CaseIndex const& index,
                                            std::vector<Matter> const& matters);

/// Whether the comparison proposes to record it as a problem: unreported, with a text and a category.
[[nodiscard]] bool is_proposed(Compared const& compared);

/// Whether somebody may have it recorded who names it: one of the same category or without a checklist, too.
[[nodiscard]] bool may_be_taken(Compared const& compared);

/// The problem that it would be, without a reference: found on `today`, with the source and what the comparison shows.
[[nodiscard]] Problem problem_of(Compared const& compared, Date today);

/// What the comparison shows of a matter, in a sentence; the evidence of its problem.
[[nodiscard]] std::string evidence_of(Compared const& compared, Date today);

}  // namespace zgz::rules
