#pragma once

#include <optional>
#include <string>

#include "lib/model/complaint_tally.hpp"
#include "lib/model/contradiction.hpp"
#include "lib/rules/case_index.hpp"

namespace zgz::rules {

/// The zero report of a department: its latest checklist, where that says that there is nothing; null otherwise.
[[nodiscard]] Submission const* zero_report(CaseIndex const& index, std::string const& department);

/// The last day on which something can have been there before the zero report: the day before it. Within one day
/// nobody can tell which came first.
[[nodiscard]] Date last_day_before(Submission const& report);

/// What contradicts a zero report (方案五（三）1), and nothing else does:
/// - a complaint about the department that had come in by `last_day_before`, unless it was concluded as unfounded;
/// - a problem of the department that others had found by that day, unless it was found to be unfounded;
/// - a problem that others found later, if the fact is established, wholly or in part, and a standing disposition for
///   it says that the conduct lies before the day of the report.
/// A founded problem without such a day may have arisen since and contradicts nothing. `earlier` are the complaints of
/// the first sort. Nothing where there is no record of any sort.
[[nodiscard]] std::optional<Contradiction> contradiction(CaseIndex const& index, Submission const& report,
                                                         ComplaintTally const& earlier);

}  // namespace zgz::rules
