#pragma once

#include <cstdint>

namespace zgz {

/// How many people one of the four forms (四种形态) reached.
struct FormCount {
  int form = 1;              ///< 1 to 4
  std::int64_t times = 0;    ///< 人次: a person once a case, at the highest form of that case
  std::int64_t persons = 0;  ///< 人: a person once, at the highest form of all
  bool operator==(FormCount const&) const = default;
};

}  // namespace zgz
