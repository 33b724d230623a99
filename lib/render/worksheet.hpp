#pragma once

#include <string>
#include <vector>

#include "lib/model/plan.hpp"
#include "lib/model/worksheet_form.hpp"
#include "lib/render/form.hpp"

namespace zgz::render {

/// A unit as its line of a worksheet begins. Name, telephone and matter are empty where the sheet has none.
struct WorksheetUnit {
  std::string unit, department;  ///< id; code
  std::string name, phone, matter;
};

/// The sheet that a person asks units from: attempts with times and outcomes, a column a question with its answers to
/// choose from. In the language in force.
[[nodiscard]] Form worksheet_form(Plan const& plan, Worksheet const& worksheet, QuestionSet const& set,
                                  std::vector<WorksheetUnit> const& units);

}  // namespace zgz::render
