#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "lib/base/date.hpp"
#include "lib/model/problem.hpp"

namespace zgz {

/// Something about the quality of a checklist that is worth asking back about; never a fault.
struct Hint {
  enum class Kind {
    measure_without_action,  ///< it names nothing that will be done
    owner_is_nobody,         ///< everybody, or the whole department
    copied_between,          ///< the same text in two departments
    copied_from_closed,      ///< a new problem in the words of one that was closed or is no longer listed
    one_measure_for_all,     ///< the same measure for several problems
    bunched_days,            ///< nearly all due on one day, the last
    at_once_unproven,        ///< to be mended at once, said to be done, and no evidence
  };
  Kind kind{};
  Problem const* problem = nullptr;  ///< into the problems that were looked at
  Problem const* other = nullptr;    ///< that it resembles
  double likeness = 0;               ///< 0 to 1, where there is another
  std::int64_t count = 0;            ///< how many problems it is about, where it is about several
  std::optional<Date> day;           ///< that they share
};

}  // namespace zgz
