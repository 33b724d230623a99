#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lib/model/inspection.hpp"

namespace zgz {

/// So many of so many.
struct Proportion {
  std::int64_t count = 0, among = 0;
  bool operator==(Proportion const&) const = default;
};

/// From 0 to 1.
struct Interval {
  double low = 0, high = 0;
  bool operator==(Interval const&) const = default;
};

/// What came of asking the units of a department, of a group, or of a whole draw.
struct ResultTally {
  std::string name, group;                  ///< code of the department (empty for the group); name of the group
  std::int64_t drawn = 0, substitutes = 0;  ///< units; the substitutes are among them
  std::int64_t tried = 0, reached = 0;      ///< with an attempt; with somebody of them spoken to
  std::int64_t completed = 0, partial = 0;  ///< answered everything, a part
  std::int64_t unknown = 0;                 ///< said 不了解 when asked for satisfaction
  Proportion satisfaction;                  ///< among valid answers
  std::optional<Interval> interval;         ///< of the satisfied, 95 % (Wilson)
  std::optional<std::int64_t> rank;         ///< within the group; ties share the better one
  std::int64_t ranked = 0;                  ///< how many of the group have a rank
  bool few = false;                         ///< it has no rank because it has too few valid answers
  bool operator==(ResultTally const&) const = default;
};

/// One row a department in the order of the plan, or one a group; then the whole is in `all`.
struct Tallies {
  std::vector<ResultTally> rows;
  ResultTally all;
};

/// How often an answer was given among those who answered the question.
struct AnswerCount {
  std::string set;  ///< `dianhua/1`
  Question question;
  std::string answer;
  Proportion share;
};

/// An answer that points to a problem.
struct Sign {
  UnitResult result;
  Question question;
  std::string answer;
};

}  // namespace zgz
