#pragma once

#include "lib/model/events.hpp"

namespace zgz {

/// What a step makes of a problem; its state and its steps change, and nothing is judged here.
void take_step(Problem& problem, ProblemStarted const& step);
void take_step(Problem& problem, ProblemReported const& step);

}  // namespace zgz
