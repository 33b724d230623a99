#pragma once

#include <optional>

#include "lib/model/problem.hpp"
#include "lib/model/timeliness.hpp"

namespace zgz::rules {

/// The day on which the department finished, by its own claim where the office has not refused it.
[[nodiscard]] std::optional<Date> finished_on(Problem const& problem);

/// Finished problems are judged by the day they finished, open ones by `today`; the due day counts to its end.
[[nodiscard]] Judged judge(Problem const& problem, Date today);

}  // namespace zgz::rules
