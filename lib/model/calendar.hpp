#pragma once

#include <map>
#include <set>
#include <string>

#include "lib/base/date.hpp"

namespace zgz {

/// A day that the State Council's notice makes different from its weekday.
struct SpecialDay {
  bool off = false;     ///< day off; otherwise a make-up workday
  std::string holiday;  ///< its name
  std::string notice;   ///< the notice that says so
  bool operator==(SpecialDay const&) const = default;
};

/// Which days are workdays, for the years that there is data for.
struct Calendar {
  std::set<int> years;
  std::map<Date, SpecialDay> days;
  bool operator==(Calendar const&) const = default;
};

}  // namespace zgz
