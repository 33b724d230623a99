#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "lib/base/date.hpp"

namespace zgz {

/// Something that the campaign asked of somebody.
struct Demand {
  /// The first three are asked of a department itself, the others of whom it serves.
  enum class Kind {
    duty,           ///< a paper or an act that the plan asks for
    again,          ///< a checklist that was sent back, to be handed in again
    report,         ///< a report on a listed supervision
    visit,          ///< somebody went there
    call,           ///< somebody telephoned
    questionnaire,  ///< a form was filled in
    callback        ///< a person who had complained was called back
  };
  Kind kind = Kind::duty;
  std::string department;  ///< code; of the one that serves whom it was asked of
  Date on;
  std::string unit;  ///< list and number of the unit that was asked, where one was
  std::string ref;   ///< the record that shows it
  bool operator==(Demand const&) const = default;
};

inline constexpr std::array demand_kinds{Demand::Kind::duty,    Demand::Kind::again, Demand::Kind::report,
                                         Demand::Kind::visit,   Demand::Kind::call,  Demand::Kind::questionnaire,
                                         Demand::Kind::callback};

/// What was asked in one month.
struct MonthBurden {
  std::string department;  ///< code
  int year = 0, month = 0;
  std::map<Demand::Kind, std::int64_t> counts;
  bool over = false;  ///< more was asked of the department itself than the plan allows in a month
  bool operator==(MonthBurden const&) const = default;

  [[nodiscard]] std::int64_t count(Demand::Kind kind) const {
    auto const found = counts.find(kind);
    return found == counts.end() ? 0 : found->second;
  }
  /// Asked of the department itself.
  [[nodiscard]] std::int64_t own() const {
    return count(Demand::Kind::duty) + count(Demand::Kind::again) + count(Demand::Kind::report);
  }
};

/// A unit that was asked more than once in the same way.
struct AskedAgain {
  std::string unit, department;
  Demand::Kind kind = Demand::Kind::visit;
  std::int64_t times = 0;
  std::vector<std::string> refs;
  bool operator==(AskedAgain const&) const = default;
};

}  // namespace zgz
