#pragma once

#include <string>
#include <vector>

#include "lib/model/events.hpp"
#include "lib/model/plan.hpp"

namespace zgz::rules {

/// A step with a complaint, if it may be taken. `seen` is the complaint as its clocks see it (`as_merged`): the result
/// of one that is merged is that of the other. Throws `Error` (usage), saying what stands against it: case-state,
/// before-received, before-latest-step, not-holder (accept, return and answer are for the department that has it),
/// second-return
/// (given back twice, the office rules who handles it), ruled-already for a return after a ruling, usage for a return
/// without a written ground, already-there for a person that is recused already, unknown-code for a category,
/// summary-betrays for what is written. Concluded is concluded: no step opens it again, a successor refers to it.
[[nodiscard]] ComplaintStepTaken take_step(Plan const& plan, ComplaintCase const& complaint, ComplaintCase const& seen,
                                           CaseStep step);

/// As `take_step`, for a dispatch or a ruling; `although` says who decided that it may go to the department complained
/// of, and why; what is merged into it goes with it and is about the departments `also_about` (codes). Throws also
/// no-summary and accused-department.
[[nodiscard]] ComplaintStepTaken give_to(Plan const& plan, ComplaintCase const& complaint, CaseStep step,
                                         std::vector<std::string> const& also_about, std::string const& although);

/// As `take_step`, for joining it with another one. Throws same-record also where either is merged, concluded or
/// withdrawn, or has others merged into it that would lose their way (`has_merged`), and accused-department where
/// the department that has the other one is the one complained of.
[[nodiscard]] ComplaintStepTaken merge_into(Plan const& plan, ComplaintCase const& complaint, ComplaintCase const& main,
                                            bool has_merged, CaseStep step);

/// Whether a step of the kind can be taken in this state at all.
[[nodiscard]] bool may_be_taken(CaseStep::Kind kind, CaseState state);

}  // namespace zgz::rules
