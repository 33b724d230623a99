#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/diagnostic.hpp"
#include "lib/model/field.hpp"
#include "lib/model/ids.hpp"

namespace zgz {

/// One line of a checklist, as the department wrote it and as it was understood.
struct ChecklistRow {
  std::string category;           ///< code in the plan
  std::vector<std::string> also;  ///< further categories that it touches
  std::string problem, subject, source, measure, leader, owner, progress, note;
  std::string unit;         ///< 责任单位 as written; may be another than the sender
  std::optional<Date> due;  ///< absent when `long_term`
  std::string due_text;     ///< as written
  bool long_term = false;   ///< 长期坚持: a state, not a day
  std::uint32_t row = 0;    ///< in the file, from 1
  bool operator==(ChecklistRow const&) const = default;
};

/// Every row of the table that was read is one of these: physical = header + data + blank + furniture + refused.
struct RowCount {
  std::uint64_t physical = 0, header = 0, data = 0, blank = 0, furniture = 0, refused = 0;
  bool operator==(RowCount const&) const = default;
};

/// How a submitted file was read.
struct Reading {
  std::string file, sheet, format, encoding;
  std::string department_text;  ///< as the form names it; empty if it does not
  std::string date_text;
  std::string signatory;  ///< who signed, as the form says; empty if nobody
  bool stamped = false;   ///< the form says that the seal is there
  bool zero = false;      ///< it says that there is nothing to report
  std::vector<ChecklistRow> rows;
  RowCount counts;
  std::vector<Diagnostic> diagnostics;
  bool operator==(Reading const&) const = default;
};

enum class SubmissionState { taken, returned, undone };

/// What was handed in: the checklist that is owed, how far the mending of its problems is, or a register of complaints.
enum class SubmissionKind { checklist, progress, complaints };

/// A file that a department handed in (报送).
struct Submission {
  SubmissionRef ref;
  SubmissionKind kind = SubmissionKind::checklist;
  std::string duty;        ///< code of the duty it is for; empty for what no duty asks for
  std::string department;  ///< code; empty when it could not be told (returned)
  Date received;
  std::string sha256;                       ///< of its bytes, which are kept
  bool is_signed = false, stamped = false;  ///< from the form, or seen on paper by the clerk
  SubmissionState state = SubmissionState::taken;
  Reading reading;
  std::optional<SubmissionRef> supersedes;  ///< the accepted submission that it takes the place of
  bool operator==(Submission const&) const = default;
};

}  // namespace zgz
