#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/contradiction.hpp"
#include "lib/model/ids.hpp"

namespace zgz {

/// Something that others brought up about a department, as far as it is in the clear.
struct Matter {
  enum class Kind {
    complaint,  ///< a complaint about it
    late        ///< a complaint that it was given to handle, not finished in time
  };
  Kind kind = Kind::complaint;
  ComplaintRef complaint;
  std::string department;               ///< code
  std::vector<std::string> categories;  ///< codes; the first is the category; empty where none is known
  std::string text;                     ///< the handling summary; empty where there is none
  Date day;                             ///< on which it came in, or was due
  std::vector<std::string> past;        ///< codes that it had before, without those that it has
  std::vector<std::string> linked;      ///< problems to which the office linked it: `P7`
  bool operator==(Matter const&) const = default;
};

/// A matter beside the checklist of its department.
struct Compared {
  enum class Outcome {
    reported,       ///< the department's checklists name it: `problems`
    recorded,       ///< the office itself has recorded it as a problem: `problems`
    unreported,     ///< they name nothing of its category
    same_category,  ///< they name `problems` of its category, but not this matter
    no_checklist    ///< there is no checklist to compare with
  };
  /// Whether the matter was there before the department reported. Within one day nobody can tell.
  enum class Order { unknown, before, same_day, after };

  Matter matter;
  Outcome outcome = Outcome::unreported;
  Order order = Order::unknown;
  std::vector<ProblemRef> problems{};
  bool linked = false;                       ///< by the office; else the texts are alike
  double likeness = 0;                       ///< of the texts, 0 to 1; 0 where they did not decide
  std::optional<SubmissionRef> checklist{};  ///< the latest one
  std::optional<Date> reported{};            ///< the day `order` was told by
  bool zero = false;                         ///< it says that there is nothing
  bool operator==(Compared const&) const = default;
};

/// Complaints and matters not finished in time beside the checklists of departments (方案五（二）2).
struct Comparison {
  Date today;
  std::vector<Compared> items;                                      ///< by department in the order of the plan
  std::vector<std::pair<std::string, Contradiction>> contradicted;  ///< zero reports, by code of the department
  std::int64_t not_compared = 0;  ///< complaints of other offices' registers: nothing of them is in the clear
  bool operator==(Comparison const&) const = default;
};

}  // namespace zgz
