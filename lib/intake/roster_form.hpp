#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "lib/intake/read_options.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/roster.hpp"
#include "lib/model/sheet.hpp"
#include "lib/model/submission.hpp"

namespace zgz::intake {

/// Where the headings of a list of departments are, and what its columns hold.
struct RosterHeader {
  std::size_t index = 0;  ///< of the row, into `Sheet::rows`
  std::map<std::uint32_t, RosterField> fields;
  std::map<std::uint32_t, std::string> headings;  ///< as written, also of columns that nobody reads
};

/// The row among the first thirty that has the most headings of such a list: the unit's name and at least one more.
[[nodiscard]] std::optional<RosterHeader> roster_header(Sheet const& sheet);

/// A list of departments as it was read. `reading` has the faults of the form.
struct RosterReading {
  Reading reading;
  std::vector<RosterRow> rows;
  std::size_t sheet = 0;  ///< the one that was read, an index
  std::optional<RosterHeader> header;
};

/// Reads a list of departments (部门名录): our own form, or any table with the names of units. Of `options` it heeds
/// the sheet and what is hidden. What the list means for the plan is judged elsewhere.
[[nodiscard]] RosterReading read_roster(std::vector<Sheet> const& sheets, Plan const& plan, ReadOptions const& options);

}  // namespace zgz::intake
