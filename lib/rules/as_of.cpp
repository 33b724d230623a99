#include "lib/rules/as_of.hpp"

#include <algorithm>

#include "lib/rules/progress.hpp"

namespace zgz::rules {

namespace {

using Kind = ProblemStep::Kind;

/// What the checklist said of a problem of which no step is known.
Rectification as_submitted(Problem const& problem) {
  if (problem.row.long_term) return Rectification::long_term;
  auto const claimed = claimed_progress(problem.row.progress).value_or(Rectification::not_started);
  return claimed == Rectification::reported ? Rectification::ongoing : claimed;
}

void retake(Problem& problem, ProblemStep const& step) {
  switch (step.kind) {
    case Kind::started:
      problem.rectification = Rectification::ongoing;
      break;
    case Kind::reported:
      problem.rectification = Rectification::reported;
      problem.reported_on = step.on;
      break;
    case Kind::sent_back:
      problem.rectification = Rectification::ongoing;
      problem.reported_on.reset();
      problem.closed_on.reset();
      break;
    case Kind::closed:
      problem.rectification = Rectification::closed;
      problem.closed_on = step.on;
      break;
    case Kind::extended:
      break;
  }
}

void take_extensions_back(Problem& problem, Date day) {
  while (!problem.extensions.empty() && problem.extensions.back().on > day) {
    problem.row.due = problem.extensions.back().from;
    problem.extensions.pop_back();
  }
}

template <typename Steps>
void drop_later(Steps& steps, Date day) {
  std::erase_if(steps, [day](auto const& step) { return step.on > day; });
}

}  // namespace

Problem as_of(Problem problem, Date day) {
  auto const known = problem.steps.size();
  bool const claimed_later = problem.reported_on && *problem.reported_on > day;
  take_extensions_back(problem, day);
  drop_later(problem.steps, day);
  if (problem.rectification == Rectification::withdrawn || (problem.steps.size() == known && !claimed_later))
    return problem;
  problem.rectification = as_submitted(problem);
  problem.closed_on.reset();
  if (claimed_later) problem.reported_on.reset();
  // A claim that a checklist made has a day and no step.
  if (problem.reported_on) problem.rectification = Rectification::reported;
  for (auto const& step : problem.steps) retake(problem, step);
  return problem;
}

ComplaintCase as_of(ComplaintCase complaint, Date day) {
  drop_later(complaint.steps, day);
  return complaint;
}

Supervision as_of(Supervision supervision, Date day) {
  drop_later(supervision.steps, day);
  return supervision;
}

Accountability as_of(Accountability accountability, Date day) {
  for (auto& finding : accountability.findings) {
    if (finding.on && *finding.on > day) finding.decided = finding.pursued = false;
  }
  return accountability;
}

}  // namespace zgz::rules
