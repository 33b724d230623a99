#pragma once

#include "lib/model/plan.hpp"
#include "lib/plan/fault_list.hpp"

namespace zgz::plan {

/// What must hold between the values of a plan; `root` gives the places. Values that could not be read are passed over.

/// Codes are well formed and unique within their list, none of a department or a duty reads like a reference (`P7`),
/// and what refers to a code refers to one that exists. A checklist asks for at least one column.
void check_codes(Plan const& plan, Node const& root, FaultList& faults);

/// Nothing ends before it starts, the campaign lies in this century and lasts ten years at most, and rates are rates.
void check_ranges(Plan const& plan, Node const& root, FaultList& faults);

/// No name or alias stands for two departments, two columns or two categories.
void check_names(Plan const& plan, Node const& root, FaultList& faults);

/// No version of a question set is given twice, and what is said of answers is said of those that there are.
void check_questions(Plan const& plan, Node const& root, FaultList& faults);

}  // namespace zgz::plan
