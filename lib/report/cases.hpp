#pragma once

#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/leg.hpp"
#include "lib/model/plan.hpp"

namespace zgz::report {

/// A complaint in a list, with the days for which whoever has it now has had it.
struct CaseLine {
  ComplaintCase complaint;
  int days = 0;
};

/// `zgz.complaints/1`: how many complaints (件) of how many people (人), and each. It never says who complained.
[[nodiscard]] Document cases_document(Plan const& plan, std::vector<CaseLine> const& lines, Date today);

/// `zgz.complaint/1` of a complaint that the office handles: what is in the clear, its legs and its steps.
[[nodiscard]] Document case_document(Plan const& plan, ComplaintCase const& complaint, std::vector<Leg> const& legs,
                                     Date today);

/// `zgz.precedents/1`: rulings on who handles what, the latest first.
[[nodiscard]] Document precedents_document(Plan const& plan, std::vector<ComplaintCase> const& complaints);

/// `zgz.receipt/1`: how far a complaint is, for the person with its receipt number; neither who has it nor what it
/// says.
[[nodiscard]] Document receipt_document(ComplaintCase const& seen, CaseState state);

}  // namespace zgz::report
