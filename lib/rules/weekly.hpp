#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "lib/model/weekly.hpp"
#include "lib/rules/duties.hpp"

namespace zgz::rules {

/// A problem with the day on which it came in.
struct DatedProblem {
  Problem problem;
  Date came;
};

/// What the weekly report is computed from. Withdrawn problems and complaints are not among it.
struct WeeklyRecords {
  Records duties;
  std::vector<DatedProblem> problems;
  std::vector<ComplaintCase> complaints;                 ///< that the office handles, as their clocks see them
  std::map<std::string, std::int64_t> complaints_about;  ///< by department, all registers, until the period's end
  std::vector<Disposition> dispositions;
  std::vector<Supervision> supervisions;
  std::vector<Accountability> accountabilities;
  std::vector<Draw> draws;
  LogHead head;
};

/// The whole report, as the register stood at the end of the period, by the days on which things happened.
/// Throws `Error` (failed, report-unbalanced) naming the problems for which opening + new − closed is not closing, and
/// as `clocks_of` does.
[[nodiscard]] Weekly weekly(Plan const& plan, WeeklyRecords const& records, ReportPeriod const& period);

}  // namespace zgz::rules
