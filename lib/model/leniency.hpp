#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "lib/base/date.hpp"

namespace zgz {

/// A fact that bears on leniency or severity (从宽、从严). It is laid out; nobody weighs it here.
struct LeniencyFact {
  enum class Kind {
    self_reported,       ///< first named by a checklist within the self-check
    self_reported_late,  ///< first named by a checklist, but after the self-check
    found_by_others,     ///< it came to light otherwise; `text` is the source
    earlier_complaints,  ///< complained of before the department named it or it came to light
    left_out,            ///< a checklist handed in before it came to light does not name it
    zero_report,         ///< a zero report was handed in before it came to light
    admitted,            ///< the department or person named it of its own accord
    admitted_late,       ///< likewise, but not within the self-check: no clause of the plan speaks for it
    mended_in_time,
    mended_late,  ///< `count` days
    overdue,      ///< not mended, `count` days after its due day
    sent_back,    ///< claimed as done and not accepted, or a closure taken back
    recurred,     ///< it came back as the problem `record`
    factor        ///< recorded with a disposition
  };
  Kind kind = Kind::self_reported;
  bool lenient = true;
  std::optional<Date> on;
  std::string record{};  ///< `S2`, `P7`, `C3`, `D1`
  std::string text{};    ///< what the record says
  std::string clause{};
  int count = 0;  ///< days late; complaints in its category before that day, of `left_out` and `zero_report` too
  bool operator==(LeniencyFact const&) const = default;
};

}  // namespace zgz
