#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/model/events.hpp"
#include "lib/model/resubmission.hpp"
#include "lib/model/roster.hpp"

namespace zgz {

/// What became of one file of an import.
struct Receipt {
  enum class Outcome {
    taken,     ///< in the register
    returned,  ///< kept and listed; the department still owes it
    known,     ///< the same bytes came in before: nothing changed
    refused,   ///< could not be read: nothing kept
  };
  std::string file;
  Outcome outcome = Outcome::refused;
  Submission submission;  ///< for `known` the earlier one, for `refused` empty
  std::vector<ProblemChange> changes;
  std::vector<Problem> absent;
  std::vector<Diagnostic> refusal;           ///< why it could not be read
  bool zero_over_open = false;               ///< a zero report from a department that has open problems
  std::vector<std::string> papers;           ///< files that were written for its sender
  std::optional<RosterComparison> roster{};  ///< of a list of departments, which is no submission
  std::optional<Resubmission> again{};       ///< what it changed against the one before it, which was returned
};

/// A day of a count.
struct CountedDay {
  Date day;
  int number = 0;    ///< 1 for the first day late
  std::string note;  ///< what the day is; empty when the calendar has no data for its year
  bool operator==(CountedDay const&) const = default;
};

}  // namespace zgz
