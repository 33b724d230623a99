#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lib/model/diagnostic.hpp"
#include "lib/model/document.hpp"
#include "lib/model/inspection_tally.hpp"
#include "lib/model/plan.hpp"

namespace zgz::report {

/// `zgz.worksheets/1`: who was given which units to ask. It names no person but inspectors.
[[nodiscard]] Document worksheets_document(Plan const& plan, std::vector<Worksheet> const& worksheets);

/// What became of a worksheet that came back.
struct WorksheetReceipt {
  std::string file;
  Worksheet worksheet;
  std::uint64_t added = 0, changed = 0, same = 0, untouched = 0;  ///< units
  std::vector<Diagnostic> faults;                                 ///< with any nothing was stored
};

/// `zgz.import-results/1`
[[nodiscard]] Document worksheet_receipts_document(std::vector<WorksheetReceipt> const& receipts, bool dry_run);

struct DrawResults {
  InspectionRef draw;
  Method method = Method::interview;
  bool by_group = false;
  Tallies tallies;
  std::vector<AnswerCount> answers;
};

/// `zgz.inspect-results/1`: every rate with what it is of, satisfaction with its confidence interval, ranks within the
/// groups of like departments, and why there is none.
[[nodiscard]] Document draw_results_document(Plan const& plan, DrawResults const& results);

/// An answer that points to a problem, and the problem that was made of it already.
struct ListedSign {
  Sign sign;
  std::string problem;  ///< empty where there is none
};

/// `zgz.inspect-findings/1`
[[nodiscard]] Document findings_document(Plan const& plan, InspectionRef draw, std::vector<ListedSign> const& signs);

}  // namespace zgz::report
