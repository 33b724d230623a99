#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lib/intake/complaint_header.hpp"
#include "lib/model/complaint.hpp"
#include "lib/model/diagnostic.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/submission.hpp"

namespace zgz::intake {

/// A row of a register: what is in the clear, and its cells as read, from column A, to be sealed.
struct ComplaintRow {
  Complaint open;
  std::vector<std::string> cells;
};

/// Reads the rows below the headings of a register, one after the other; memory does not grow with their number.
class ComplaintRows {
 public:
  /// `place` names file and sheet; `channel` is the code for rows that name none. `plan` must outlive the reader.
  ComplaintRows(Plan const& plan, ComplaintHeader header, Place place, std::string channel, Date today);

  /// Reads a row into `row()`; false where it is blank, furniture, a repeated heading, or faulty.
  [[nodiscard]] bool read(Row const& row);

  [[nodiscard]] ComplaintRow const& row() const { return m_row; }

  /// Where the field of a row is. It does not change while rows are read.
  [[nodiscard]] Place place_of(std::uint32_t row, ComplaintField field) const;

  void add_fault(Fault kind, std::uint32_t row, ComplaintField field, std::vector<std::string> args);

  /// The first faults, up to `most_faults`; `fault_count` counts all. They never hold what a row says.
  static constexpr std::size_t most_faults = 200;
  [[nodiscard]] std::vector<Diagnostic> const& faults() const { return m_faults; }
  [[nodiscard]] std::uint64_t fault_count() const { return m_fault_count; }
  [[nodiscard]] RowCount const& counts() const { return m_counts; }

  /// By field, in the order of `ComplaintField`; each names its first `most_named` rows.
  static constexpr std::size_t most_named = 10;
  [[nodiscard]] std::vector<UnknownWords> const& unknown() const { return m_unknown; }

 private:
  [[nodiscard]] std::string_view text_in(ComplaintField field) const;
  /// Where a row is counted that is no complaint.
  [[nodiscard]] std::uint64_t* count_of_other(Row const& row);
  [[nodiscard]] bool is_furniture(Row const& row) const;
  void read_codes();
  void note_unknown(ComplaintField field);
  void read_day();
  [[nodiscard]] bool is_named() const;
  [[nodiscard]] std::string department(std::string_view text);
  [[nodiscard]] std::string category(std::string_view text);
  /// Empty where the plan does not know the word.
  [[nodiscard]] std::string channel(std::string_view text);

  using Cache = std::unordered_map<std::string, std::string>;
  /// What a cell means is worked out once: registers repeat few words.
  template <typename Work>
  [[nodiscard]] static std::string cached(Cache& cache, std::string_view text, Work work);

  Plan const& m_plan;
  ComplaintHeader m_header;
  std::vector<std::optional<std::uint32_t>> m_columns;  ///< by field
  Place m_place;
  std::string m_channel;
  Date m_today;
  ComplaintRow m_row;
  Cache m_departments, m_categories, m_channels;
  std::vector<Diagnostic> m_faults;
  std::uint64_t m_fault_count = 0;
  RowCount m_counts;
  std::vector<UnknownWords> m_unknown;
};

}  // namespace zgz::intake
