#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "lib/model/inspection.hpp"

namespace zgz {

/// The word by which the marker of a worksheet says what it is.
inline constexpr char const* worksheet_form = "worksheet";

inline constexpr std::size_t worksheet_attempts = 3;

/// A column of a worksheet. `index` counts attempts or questions from 0.
struct WorksheetColumn {
  enum class Kind { unit, department, name, phone, matter, at, outcome, answer, remark };
  Kind kind = Kind::unit;
  std::size_t index = 0;
  std::string heading;  ///< in the language in force
};

/// The columns in their order; those of persons only where `phones`.
[[nodiscard]] std::vector<WorksheetColumn> worksheet_columns(QuestionSet const& set, bool phones);

/// What people choose from as the outcome of an attempt, in the order of `UnitOutcome`, in the language in force.
[[nodiscard]] std::vector<std::string> outcome_choices();

/// `dianhua/1`
[[nodiscard]] std::string set_name(std::string const& set, int version);

}  // namespace zgz
