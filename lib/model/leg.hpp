#pragma once

#include <optional>
#include <string>

#include "lib/base/date.hpp"
#include "lib/model/complaint_case.hpp"

namespace zgz {

/// The time for which one department had a complaint: from its dispatch, not from 签收, to what ended it.
struct Leg {
  enum class End { open, returned, answered, concluded, moved };
  std::string department;  ///< code
  Date dispatched;
  bool ruled = false;  ///< given by a ruling of the office
  std::optional<Date> accepted, ended;
  End end = End::open;
  std::string ground;  ///< of the return
  int days = 0;        ///< held, in calendar days; those of an open leg up to today
  bool operator==(Leg const&) const = default;
};

/// How often a complaint was given back, and for how long no department had it afterwards.
struct Bounces {
  ComplaintCase complaint;
  int returns = 0;
  int days_without_holder = 0;  ///< calendar days between a return and what followed it
  bool operator==(Bounces const&) const = default;
};

/// What a department held and gave back.
struct DepartmentLegs {
  std::string department;  ///< code
  int legs = 0, returns = 0;
  int days = 0;  ///< held in all, in calendar days
  bool operator==(DepartmentLegs const&) const = default;
};

}  // namespace zgz
