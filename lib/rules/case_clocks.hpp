#pragma once

#include <string>

#include "lib/model/events.hpp"
#include "lib/model/plan.hpp"

namespace zgz::rules {

/// Grants a later day for one time limit, named by `step.words`; `seen` is the complaint as its clocks see it. Throws
/// `Error` as `take_step` does, and (usage): no-such-clock, extension-not-later, extension-too-long.
[[nodiscard]] ComplaintStepTaken extend_clock(Plan const& plan, ComplaintCase const& complaint,
                                              ComplaintCase const& seen, CaseStep step);

/// Stops the clocks for a cause, which one of those that run must know and none be stopped for already; or lets them
/// run again. Throws `Error` as `take_step` does, and (usage) no-such-pause.
[[nodiscard]] ComplaintStepTaken stop_clock(Plan const& plan, ComplaintCase const& complaint, ComplaintCase const& seen,
                                            CaseStep step);
[[nodiscard]] ComplaintStepTaken restart_clock(Plan const& plan, ComplaintCase const& complaint,
                                               ComplaintCase const& seen, CaseStep step);

}  // namespace zgz::rules
