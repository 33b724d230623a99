#pragma once

#include "lib/base/date.hpp"
#include "lib/model/casework.hpp"
#include "lib/model/complaint_case.hpp"
#include "lib/model/problem.hpp"

namespace zgz::rules {

/// Records as they stood at the end of a past day, by the days on which things happened and not by those on which
/// somebody wrote them down. What bears no day (the category, what a checklist last said) is as it is now.

/// Steps, claims and extensions after the day have not happened.
[[nodiscard]] Problem as_of(Problem problem, Date day);
[[nodiscard]] ComplaintCase as_of(ComplaintCase complaint, Date day);
[[nodiscard]] Supervision as_of(Supervision supervision, Date day);
/// Findings that were decided after the day are not decided.
[[nodiscard]] Accountability as_of(Accountability accountability, Date day);

}  // namespace zgz::rules
