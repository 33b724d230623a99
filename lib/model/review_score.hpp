#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lib/model/review.hpp"

namespace zgz {

/// What one group said of a department.
struct GroupScore {
  std::string group;  ///< code
  BallotTally tally;
  std::int64_t valid = 0;       ///< ballots with a word that has a score
  std::optional<double> score;  ///< 0 to 100, in hundredths; absent without a valid ballot
  bool operator==(GroupScore const&) const = default;
};

/// What all groups said of a department.
struct DepartmentScore {
  std::string department;          ///< code
  std::vector<GroupScore> groups;  ///< in the order of the plan; those without ballots are left out
  std::int64_t papers = 0, valid = 0, blank = 0, spoiled = 0;
  int covered = 0;               ///< weight of the groups with valid ballots, of 100
  std::optional<double> points;  ///< out of `covered`, in hundredths; absent where too few are valid
  std::optional<int> rank;       ///< within the department's group, only where all weight is covered
  bool too_few = false;          ///< fewer valid ballots than the plan shows results for
  bool operator==(DepartmentScore const&) const = default;
};

}  // namespace zgz
