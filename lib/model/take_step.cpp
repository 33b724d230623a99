#include "lib/model/take_step.hpp"

namespace zgz {

void take_step(Problem& problem, ProblemStarted const& step) {
  problem.rectification = Rectification::ongoing;
  problem.steps.push_back({ProblemStep::Kind::started, step.on});
  problem.touched = true;
}

void take_step(Problem& problem, ProblemReported const& step) {
  problem.rectification = Rectification::reported;
  problem.reported_on = step.on;
  problem.steps.push_back({ProblemStep::Kind::reported, step.on});
  problem.touched = true;
}

}  // namespace zgz
