#pragma once

#include <string>
#include <vector>

#include "lib/model/clock.hpp"
#include "lib/model/complaint_case.hpp"
#include "lib/model/document.hpp"
#include "lib/model/receipt.hpp"

namespace zgz::report {

/// A clock with its days, from the starting day to the last.
struct CountedClock {
  Clock clock;
  std::vector<CountedDay> days;
};

/// Why a complaint is in time or late: each of its clocks with its rule, what moved it, and every day counted out; the
/// strictest that runs is named first. Schema `zgz.why-complaint/1`.
[[nodiscard]] Document why_complaint(Plan const& plan, ComplaintCase const& complaint,
                                     std::vector<CountedClock> const& clocks, Date today);

/// Why a complaint of somebody else's register has no clocks; schema as above.
[[nodiscard]] Document why_not_handled(Plan const& plan, Complaint const& complaint, Date today);

/// What `zgz when` was asked, as a sentence says it.
struct Counting {
  Date from, end;
  int count = 0;
  DayUnit unit = DayUnit::day;
  bool count_start = false;
  Roll roll = Roll::none;
  TimeLimit const* limit = nullptr;  ///< null where only a number of days was given
  std::vector<CountedDay> days;
};

/// `zgz.when/1`: the last day of a period, and the count.
[[nodiscard]] Document when_document(Counting const& counting);

/// The colour of a clock, and the tone in which it is told.
[[nodiscard]] Term band_term(Band band);
[[nodiscard]] Tone band_tone(Clock const& clock);

/// The code of the limit; `superior` for a superior's deadline.
[[nodiscard]] std::string code_of(Clock const& clock);

/// The name of what sets a clock's day: the limit's, or the superior's deadline.
[[nodiscard]] std::string clock_name(Clock const& clock);

}  // namespace zgz::report
