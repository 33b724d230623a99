#pragma once

#include <optional>

#include "lib/model/inspection_tally.hpp"

namespace zgz::rules {

/// The 95 % confidence interval of a proportion after Wilson, without correction for continuity (Newcombe 1998, method
/// 3); nothing where there is nobody to ask.
[[nodiscard]] std::optional<Interval> wilson_interval(Proportion const& proportion);

/// Whether one is less than the other, by their fractions and without rounding. Both must have somebody to ask.
[[nodiscard]] bool is_less(Proportion const& one, Proportion const& other);

}  // namespace zgz::rules
