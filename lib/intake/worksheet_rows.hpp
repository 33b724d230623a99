#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "lib/model/diagnostic.hpp"
#include "lib/model/sheet.hpp"
#include "lib/model/worksheet_form.hpp"

namespace zgz::intake {

/// What the marker of a worksheet says of it.
struct WorksheetMark {
  std::int64_t number = 0;
  std::string draw, inspector, set;  ///< `I1`; `dianhua/1`
};

/// Nothing for a file that is no worksheet of ours.
[[nodiscard]] std::optional<WorksheetMark> worksheet_mark(std::vector<Sheet> const& sheets);

/// What a worksheet that comes back is held against.
struct WorksheetTerms {
  Worksheet const& worksheet;
  QuestionSet const& set;
  std::map<std::string, std::string> drawn;     ///< code of the department, by unit
  std::map<std::string, std::string> owners;    ///< who has each unit to ask now
  std::map<std::string, std::string> replaced;  ///< by which unit
  Date drawn_on;
  std::string now;  ///< `2020-12-08 09:00`
};

/// A unit that was asked, with the texts that somebody wrote freely and where they stand.
struct WorksheetRow {
  UnitResult result;
  std::vector<std::pair<Place, std::string>> texts;
};

struct WorksheetReading {
  std::vector<WorksheetRow> rows;
  std::vector<Diagnostic> faults;  ///< in order of row
  std::uint64_t untouched = 0;     ///< rows of units that nobody has tried yet
};

/// Reads what was filled in. Columns are found by their headings, in the language in force; the words of outcomes are
/// known in either language.
[[nodiscard]] WorksheetReading read_worksheet(std::vector<Sheet> const& sheets, WorksheetTerms const& terms);

}  // namespace zgz::intake
