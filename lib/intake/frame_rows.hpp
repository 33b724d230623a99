#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "lib/model/diagnostic.hpp"
#include "lib/model/frame_field.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/sheet.hpp"
#include "lib/model/submission.hpp"

namespace zgz::intake {

/// What somebody said of columns: the heading as written, and what it holds.
using FrameColumns = std::map<std::string, FrameField>;

/// The headings of a list of service users.
struct FrameHeader {
  std::uint32_t row = 0;
  std::vector<std::string> headings;  ///< from column A
  std::map<FrameField, std::uint32_t> columns;
};

/// The headings in a row: at least a name, a telephone or a number of the unit, and two that are known.
[[nodiscard]] std::optional<FrameHeader> frame_header(Row const& row, FrameColumns const& said);

/// A unit of the list as read; `cells` from column A, to be sealed.
struct FrameRow {
  std::string unit, department;  ///< id; code
  std::string person;            ///< name and telephone, folded; empty where the list has neither
  std::uint32_t row = 0;
  std::vector<std::string> cells;
};

/// Reads the rows below the headings one after the other; memory does not grow with their number.
class FrameRows {
 public:
  /// `department` is the code for lists that name none. `plan` must outlive the reader.
  FrameRows(Plan const& plan, FrameHeader header, Place place, std::string department);

  /// Reads a row into `row()`; false where it is blank, furniture, a repeated heading, or faulty: a department that the
  /// plan does not know, no number of the unit although there is a column for it, or one that is a personal number,
  /// since the numbers of units are open to all.
  [[nodiscard]] bool read(Row const& row);
  [[nodiscard]] FrameRow const& row() const { return m_row; }

  [[nodiscard]] Place place_of(std::uint32_t row, FrameField field) const;
  void add_fault(Fault kind, std::uint32_t row, FrameField field, std::vector<std::string> args);

  static constexpr std::size_t most_faults = 200;
  [[nodiscard]] std::vector<Diagnostic> const& faults() const { return m_faults; }
  [[nodiscard]] std::uint64_t fault_count() const { return m_fault_count; }
  [[nodiscard]] RowCount const& counts() const { return m_counts; }

 private:
  [[nodiscard]] std::string const& text_in(FrameField field) const;
  [[nodiscard]] std::uint64_t* count_of_other(Row const& row);
  [[nodiscard]] bool tells_a_unit();
  [[nodiscard]] std::string const& department_code(std::string const& text);
  void read_unit();
  void read_department();

  Plan const& m_plan;
  FrameHeader m_header;
  Place m_place;
  std::string m_department;
  FrameRow m_row;
  std::unordered_map<std::string, std::string> m_known;  ///< departments as written
  std::vector<Diagnostic> m_faults;
  std::uint64_t m_fault_count = 0;
  RowCount m_counts;
};

}  // namespace zgz::intake
