#pragma once

#include "lib/model/events.hpp"
#include "lib/model/resubmission.hpp"

namespace zgz::rules {

/// Sets a file beside the returned one that it takes the place of. Rows go together as `match_rows` has it (equal
/// wording, else alike in wording); rows are compared only where both files hold a form. A fault is the same when its
/// kind, its row (by that matching, not by its number) and its column are; what the cell says instead may differ. Of
/// the whole file a fault is the same when its kind is.
[[nodiscard]] ReadingChange compare_readings(Reading const& before, Reading const& after);

/// The rows of an accepted submission as it wrote them, from its entry in the log: a later day that it asked for
/// instead of the day in force. Of a row that repeats a day from before an extension, or that is finished, the log
/// keeps the day in force only.
[[nodiscard]] std::vector<ChecklistRow> rows_as_written(SubmissionTaken const& taken);

/// `submission` as a further round after `earlier`, which was returned.
[[nodiscard]] Resubmission resubmitted(Submission const& submission, Submission const& earlier, int round);

}  // namespace zgz::rules
