#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/model/diagnostic.hpp"
#include "lib/model/plan.hpp"

namespace zgz {

/// What a list of departments (部门名录) can say of one.
enum class RosterField { code, name, aliases, head, supervising_leader, group, key, history };

/// One line of a list of departments, as written; what is empty says nothing.
struct RosterRow {
  std::string code, name;
  std::vector<std::string> aliases;
  std::string head, supervising_leader;  ///< their posts
  std::string group;
  std::optional<bool> key, history;
  Place place;
  bool operator==(RosterRow const&) const = default;
};

/// How one field of a department differs.
struct RosterDifference {
  RosterField field = RosterField::code;
  std::string before, after;
  bool operator==(RosterDifference const&) const = default;
};

/// What a list of departments makes of one department of the plan.
struct RosterChange {
  enum class Outcome { added, changed, same, kept };
  Outcome outcome = Outcome::same;  ///< `kept`: the plan has it, the list does not; it stays
  Department department;            ///< as it shall stand in the plan
  std::vector<RosterDifference> differences;
  bool operator==(RosterChange const&) const = default;
};

/// A list of departments set beside the plan.
struct RosterComparison {
  std::vector<RosterChange> changes;  ///< in the order of the plan, new ones last
  std::vector<Diagnostic> diagnostics;
  bool operator==(RosterComparison const&) const = default;
};

}  // namespace zgz
