#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/casework.hpp"
#include "lib/model/ids.hpp"
#include "lib/model/submission.hpp"

namespace zgz {

/// 整改: how far the mending is. `reported` is the department's claim, `closed` the office's grant;
/// `withdrawn` is a problem whose submission was undone, or that the office had added in error.
enum class Rectification { not_started, ongoing, reported, closed, long_term, withdrawn };

/// A later day that the office granted.
struct Extension {
  Date from, to;
  std::string approver, reason, document;
  Date on{};                     ///< the day it was approved
  std::optional<Date> wished{};  ///< the day that the department asked for until then
  bool operator==(Extension const&) const = default;
};

/// Something that a person did with a problem, and the day on which it happened.
struct ProblemStep {
  enum class Kind { started, reported, sent_back, closed, extended };
  Kind kind = Kind::started;
  Date on{};
  bool operator==(ProblemStep const&) const = default;
};

/// A problem that somebody must mend (问题).
struct Problem {
  ProblemRef ref;
  std::string department;          ///< code
  ChecklistRow row;                ///< as last submitted; `row.due` is the day in force
  SubmissionRef first, last;       ///< the submissions that brought it and that last held it; 0 for one that the office
                                   ///< itself added
  bool absent = false;             ///< left out of the latest submission; it stays open all the same
  std::optional<Date> wished_due;  ///< a later day that the department wrote and nobody granted
  Rectification rectification = Rectification::not_started;
  std::optional<Date> reported_on, closed_on;
  std::string evidence, verifier;  ///< of the closure
  std::vector<Extension> extensions;
  bool touched = false;                        ///< a person has acted on it since it came in
  std::vector<ProblemNote> notes;              ///< in the order in which they were recorded
  std::vector<ProblemStep> steps;              ///< in the order of their days, without extensions that were taken back
  std::optional<Date> added_on{};              ///< for one that the office itself added
  std::vector<std::string> past_categories{};  ///< codes that a checklist took away, or that its complaint has
  bool operator==(Problem const&) const = default;

  /// Whether a checklist of the department names it; else only the office knows of it.
  [[nodiscard]] bool on_checklist() const { return !added_on || last.number > 0; }

  /// Whether the department still has to do something.
  [[nodiscard]] bool open() const {
    return rectification == Rectification::not_started || rectification == Rectification::ongoing;
  }
};

}  // namespace zgz
