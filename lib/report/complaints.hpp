#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lib/model/complaint.hpp"
#include "lib/model/document.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/receipt.hpp"
#include "lib/model/submission.hpp"
#include "lib/report/fact_list.hpp"

namespace zgz::report {

/// A row whose number is registered with another day, unit or category.
struct DifferingRow {
  ComplaintRef registered;
  std::uint32_t row = 0;
};

/// What became of a register of complaints that was imported.
struct ComplaintsReceipt {
  Receipt::Outcome outcome = Receipt::Outcome::refused;  ///< never returned
  std::string file;
  Submission submission;  ///< the one that it became, or that brought the same bytes before
  ComplaintRef first, last;
  std::uint64_t taken = 0;                 ///< new complaints
  std::uint64_t registered = 0;            ///< rows whose number is registered already and says the same
  std::vector<DifferingRow> differing;     ///< what is registered stands
  std::uint64_t named = 0, elsewhere = 0;  ///< of the new ones: 实名; no unit of the plan complained of
  std::vector<UnknownWords> unknown;       ///< words of the rows that the plan does not know
  std::uint64_t faults = 0;                ///< all of them; `diagnostics` may hold fewer
  std::vector<Diagnostic> diagnostics;
};

/// `zgz.import-complaints/1`: what each file brought. It never says what a complaint says or who made it.
[[nodiscard]] Document complaints_receipts_document(std::vector<ComplaintsReceipt> const& receipts, bool dry_run);

/// `zgz.complaint/1`: what is known of a complaint without opening its seal.
[[nodiscard]] Document complaint_document(Plan const& plan, Complaint const& complaint);

/// What every view of a complaint begins with: what is in the clear of it.
[[nodiscard]] std::vector<Entry> complaint_entries(Plan const& plan, Complaint const& complaint);

/// The name of a channel; the code where the plan no longer has it.
[[nodiscard]] std::string channel_name(Plan const& plan, std::string const& code);

/// The code for machines, the name for people; nothing for an empty code.
[[nodiscard]] Value code_and_name(std::string const& code, std::string name);

/// `zgz.reveal/1`: what was sealed, each cell under its heading.
[[nodiscard]] Document revealed_document(Plan const& plan, Complaint const& complaint,
                                         std::vector<std::string> const& headings,
                                         std::vector<std::string> const& cells);

}  // namespace zgz::report
