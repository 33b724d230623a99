#pragma once

#include <cstdint>
#include <vector>

#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"
#include "lib/render/form.hpp"

namespace zgz::render {

/// Blank forms of a campaign, in the language in force; their headings are those that the plan's readers know.
/// `department` fills in who sends it and may be null; `rows` are the blank rows of the table.

/// The form that departments report problems in (附件2, 问题排查清单).
[[nodiscard]] Form checklist_form(Plan const& plan, Department const* department, std::uint32_t rows);

/// Who the departments are, for setting up a plan.
[[nodiscard]] Form departments_form(Plan const& plan, std::uint32_t rows);

/// Complaints and reports (投诉举报) as they came in. What is written into it names people: it says so.
[[nodiscard]] Form complaints_form(Plan const& plan, std::uint32_t rows);

/// How far the mending is; `problems` stand in it already.
[[nodiscard]] Form progress_form(Plan const& plan, Department const* department, std::vector<Problem> const& problems,
                                 std::uint32_t rows);

}  // namespace zgz::render
