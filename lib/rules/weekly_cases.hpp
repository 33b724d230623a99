#pragma once

#include <vector>

#include "lib/model/weekly.hpp"
#include "lib/rules/weekly.hpp"

namespace zgz::rules {

/// Complaints as they stood at the end of the period: those received by then, without steps taken later.
[[nodiscard]] std::vector<ComplaintCase> complaints_on(std::vector<ComplaintCase> const& complaints, Date day);

[[nodiscard]] std::vector<ChannelLine> channel_lines(Plan const& plan, std::vector<ComplaintCase> const& standing,
                                                     ReportPeriod const& period);

/// Complaints that each department was given (转办), whether or not it has them still; and all of them once.
[[nodiscard]] std::vector<GivenLine> given_lines(Plan const& plan, std::vector<ComplaintCase> const& standing);
[[nodiscard]] GivenLine given_once(std::vector<ComplaintCase> const& standing);

/// Of each time limit: the clocks whose last day lies within the period or that ended within it, and those of them that
/// ended in time. Throws as `clocks_of` does.
[[nodiscard]] std::vector<ClockLine> clock_lines(Plan const& plan, std::vector<ComplaintCase> const& standing,
                                                 ReportPeriod const& period);

[[nodiscard]] Satisfaction satisfaction_of(std::vector<ComplaintCase> const& standing);

[[nodiscard]] std::vector<DispositionLine> disposition_lines(Plan const& plan,
                                                             std::vector<Disposition> const& dispositions,
                                                             ReportPeriod const& period);

[[nodiscard]] SecondTrack second_track(WeeklyRecords const& records, Date day);

}  // namespace zgz::rules
