#include "lib/rules/undo.hpp"

#include <algorithm>
#include <utility>

namespace zgz::rules {

namespace {

Problem const* find(std::vector<Problem> const& problems, ProblemRef ref) {
  auto const found = std::find_if(problems.begin(), problems.end(), [&](Problem const& p) { return p.ref == ref; });
  return found == problems.end() ? nullptr : &*found;
}

void undo_change(ProblemChange const& change, Problem const& now, SubmissionUndone& undone) {
  if (now != change.after) {
    undone.kept.push_back(now.ref);
  } else if (change.before) {
    undone.restored.push_back(*change.before);
  } else {
    undone.withdrawn.push_back(now.ref);
  }
}

}  // namespace

SubmissionUndone undo(SubmissionTaken const& taken, std::vector<Problem> const& now, std::string reason) {
  SubmissionUndone undone;
  undone.submission = taken.submission.ref;
  undone.reason = std::move(reason);
  for (auto const& change : taken.problems) {
    if (auto const* problem = find(now, change.after.ref)) undo_change(change, *problem, undone);
  }
  for (auto const ref : taken.absent) {
    auto const* problem = find(now, ref);
    if (problem == nullptr) continue;
    auto restored = *problem;
    restored.absent = false;
    undone.restored.push_back(std::move(restored));
  }
  return undone;
}

SubmissionUndone undo(SubmissionReturned const& returned, std::string reason) {
  SubmissionUndone undone;
  undone.submission = returned.submission.ref;
  undone.reason = std::move(reason);
  return undone;
}

}  // namespace zgz::rules
