#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "lib/model/complaint_field.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// What a person said columns are: heading (as written) → field.
using ComplaintColumns = std::map<std::string, ComplaintField>;

/// What a column with this heading holds: what was said of it, else what the words of hotlines' and petition offices'
/// exports and of our own form mean; nothing for any other.
[[nodiscard]] std::optional<ComplaintField> complaint_field_of(std::string const& heading,
                                                               ComplaintColumns const& said);

/// Where the headings of a register of complaints are and what its columns hold.
struct ComplaintHeader {
  std::uint32_t row = 0;                           ///< number of the row with the headings
  std::map<std::uint32_t, ComplaintField> fields;  ///< by column
  std::vector<std::string> headings;               ///< of all columns, from A; empty where there is none

  [[nodiscard]] std::optional<std::uint32_t> column_of(ComplaintField field) const;
};

/// The headings in this row when it is the head of a register: one column with what is complained of, one with the
/// day. Known are the words of hotlines' and petition offices' exports and of our own form.
[[nodiscard]] std::optional<ComplaintHeader> complaint_header(Row const& row, ComplaintColumns const& said);

/// A heading among the first thirty rows that is for whoever complained (投诉人, 信访人, 市民姓名, 反映人电话 …, but
/// not 被反映人): a file with such a column names people that must be protected, whatever else it is. Nothing without
/// one.
[[nodiscard]] std::optional<std::string> complainant_heading(std::vector<Sheet> const& sheets);

}  // namespace zgz::intake
