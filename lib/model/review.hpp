#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/ids.hpp"

namespace zgz {

/// How many ballots say a word (满意 …) of a department.
struct WordCount {
  std::string word;  ///< code in the plan
  std::int64_t count = 0;
  bool operator==(WordCount const&) const = default;
};

/// What the ballots of one group say of one department: every paper says a word, nothing, or is spoiled for it.
struct BallotTally {
  std::string department;        ///< code
  std::vector<WordCount> words;  ///< in the order of the plan; words that nobody said are left out
  std::int64_t blank = 0, spoiled = 0;
  bool operator==(BallotTally const&) const = default;

  [[nodiscard]] std::int64_t papers() const {
    auto sum = blank + spoiled;
    for (auto const& word : words) sum += word.count;
    return sum;
  }
};

/// The ballots of one group, counted.
struct GroupCount {
  std::string group;  ///< code in the plan
  Date on;
  std::int64_t given_out = 0;  ///< papers; 0 where nobody noted it
  std::int64_t papers = 0;     ///< handed in
  std::vector<BallotTally> departments;
  std::string file, sha256;  ///< what they were read from; empty where they were counted by hand
  std::string by;            ///< who counted by hand
  std::string reason;        ///< why they were counted again; empty the first time
  bool operator==(GroupCount const&) const = default;
};

/// A review of departments by representatives of groups (政风行风评议).
struct Review {
  ReviewRef ref;
  std::string name;
  Date opened;
  std::vector<std::string> departments;  ///< codes, in the order of the plan
  std::vector<GroupCount> groups;        ///< in the order in which they were counted first
  bool operator==(Review const&) const = default;
};

}  // namespace zgz
