#pragma once

#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"

namespace zgz::report {

/// The tables of `plan_document`, one a section of the plan.
[[nodiscard]] DocTable category_table(Plan const& plan);
[[nodiscard]] DocTable stage_table(Plan const& plan);
[[nodiscard]] DocTable duty_table(Plan const& plan);
[[nodiscard]] DocTable department_table(Plan const& plan);
[[nodiscard]] DocTable group_table(Plan const& plan);
[[nodiscard]] DocTable channel_table(Plan const& plan);
[[nodiscard]] DocTable limit_table(Plan const& plan);

}  // namespace zgz::report
