#pragma once

#include <string>

#include "lib/base/date.hpp"

namespace zgz {

/// A step that stands in the log under a later day than the one it gives.
struct LateEntry {
  std::string ref;  ///< `C3` or `P7`
  Date on;          ///< the day it gives
  Date recorded;    ///< the day on which it came into the log
  bool operator==(LateEntry const&) const = default;
};

}  // namespace zgz
