#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/ids.hpp"

namespace zgz {

/// How many units of a frame belong to a department.
struct StratumSize {
  std::string department;  ///< code
  std::int64_t units = 0;
  bool operator==(StratumSize const&) const = default;
};

/// A list of whom departments served, from which inspections are drawn (抽样框). Once frozen it does not change.
struct Frame {
  std::string name;  ///< by which it is called
  Date frozen;
  std::string file, sheet;          ///< where it was read from
  std::string sha256;               ///< of its list: a line for each unit, its department, a tab and its id
  std::vector<StratumSize> strata;  ///< in the order of the plan
  bool operator==(Frame const&) const = default;

  [[nodiscard]] std::int64_t units() const {
    std::int64_t sum = 0;
    for (auto const& stratum : strata) sum += stratum.units;
    return sum;
  }
};

/// How a sample is drawn (抽样方案).
struct DrawDesign {
  std::string frame;                 ///< its name
  bool whole = false;                ///< the list as one, not each department by itself
  int rate = 0;                      ///< in ten-thousandths, 0 to 10,000
  std::int64_t least = 0, most = 0;  ///< units of a stratum; `most` 0: no limit
  std::vector<std::string> certain;  ///< codes of departments that are looked at closely: up to `most` of theirs
  std::string seed, seed_source;
  bool operator==(DrawDesign const&) const = default;
};

/// A part of the frame that is drawn by itself.
struct Stratum {
  std::string department;  ///< code; empty for the whole frame
  std::int64_t units = 0, drawn = 0;
  bool certain = false;
  bool operator==(Stratum const&) const = default;
};

/// A unit that was drawn.
struct DrawnUnit {
  std::string unit, department;  ///< id; code
  std::string ticket;            ///< 64 hexadecimal digits
  std::int64_t line = 0;         ///< of the frame's list, from 1
  bool operator==(DrawnUnit const&) const = default;
};

/// A draw as it was made (督查抽样).
struct Draw {
  InspectionRef ref;
  Date drawn;
  DrawDesign design;
  std::vector<std::string> witnesses;
  std::string decided_by, document;  ///< who set the ratio that the plan leaves open, and by which paper
  std::string reason;                ///< why the frame was drawn from again; empty the first time
  std::vector<Stratum> strata;       ///< certain ones first, then in the order of the frame
  std::vector<DrawnUnit> units;      ///< stratum by stratum, in the order of their tickets
  bool operator==(Draw const&) const = default;
};

}  // namespace zgz
