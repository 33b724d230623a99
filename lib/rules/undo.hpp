#pragma once

#include <vector>

#include "lib/model/events.hpp"

namespace zgz::rules {

/// Works out what taking a submission back does: problems it added are withdrawn, problems it changed get back what
/// they were, problems that a person has acted on since stay as they are. `taken` is the submission's own entry in
/// the log; `now` are its department's problems.
[[nodiscard]] SubmissionUndone undo(SubmissionTaken const& taken, std::vector<Problem> const& now, std::string reason);

/// Taking a returned submission back touches no problem.
[[nodiscard]] SubmissionUndone undo(SubmissionReturned const& returned, std::string reason);

}  // namespace zgz::rules
