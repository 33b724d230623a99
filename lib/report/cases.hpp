#pragma once

#include <optional>
#include <vector>

#include "lib/model/clock.hpp"
#include "lib/model/document.hpp"
#include "lib/model/leg.hpp"
#include "lib/model/plan.hpp"

namespace zgz::report {

/// A complaint in a list, with the days for which whoever has it now has had it.
struct CaseLine {
  ComplaintCase complaint;
  int days = 0;
  std::optional<Clock> strictest;  ///< the running clock that ends first; nothing where none runs
};

/// A complaint by itself.
struct CaseView {
  ComplaintCase complaint;
  std::vector<Leg> legs;
  std::vector<ComplaintRef> parts;  ///< that were split from it
  std::optional<Clock> strictest;   ///< as in `CaseLine`
};

/// `zgz.complaints/1`: how many complaints (件) of how many people (人), and each with the clock
/// that ends first. It never says who complained.
[[nodiscard]] Document cases_document(Plan const& plan, std::vector<CaseLine> const& lines, Date today);

/// `zgz.complaint/1` of a complaint that the office handles: what is in the clear, the clock that
/// ends first, its legs and its steps.
[[nodiscard]] Document case_document(Plan const& plan, CaseView const& view, Date today);

/// `zgz.precedents/1`: rulings on who handles what, the latest first.
[[nodiscard]] Document precedents_document(Plan const& plan, std::vector<ComplaintCase> const& complaints);

/// `zgz.receipt/1`: how far a complaint is, for the person with its receipt number; neither who has it nor what it
/// says.
[[nodiscard]] Document receipt_document(ComplaintCase const& seen, CaseState state);

}  // namespace zgz::report
