#pragma once

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/base/fault.hpp"
#include "lib/intake/checklist.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/sheet.hpp"
#include "lib/model/submission.hpp"
#include "lib/plan/load.hpp"

/// Sheets as values, and what a reader makes of them.
namespace zgz::test {

using Line = std::vector<std::string>;

/// The plan that comes with the program, loaded once.
inline Plan const& shipped_plan() {
  static auto const loaded = plan::load_plan(ZGZ_REPO "/config/dangshan-2020.toml", ZGZ_REPO "/config");
  REQUIRE(loaded.faults.empty());
  return loaded.plan;
}

/// A row with these texts from column A; empty texts are empty cells.
inline Row row_of(std::uint32_t number, Line const& texts) {
  Row row{number, {}, false};
  for (std::size_t column = 0; column < texts.size(); ++column) {
    if (!texts[column].empty())
      row.cells.push_back({static_cast<std::uint32_t>(column), CellKind::text, texts[column], {}, false});
  }
  return row;
}

/// A worksheet with these lines; empty texts are empty cells, lines without a text are blank rows.
inline Sheet sheet(std::vector<Line> const& lines, std::string file = "清单.xlsx") {
  Sheet made;
  made.file = std::move(file);
  made.name = "Sheet1";
  made.format = "xlsx";
  std::uint32_t number = 0;
  for (auto const& line : lines) {
    auto row = row_of(++number, line);
    if (row.cells.empty()) {
      ++made.blank_rows;
    } else {
      made.rows.push_back(std::move(row));
    }
  }
  return made;
}

/// The cell of a sheet as people count rows; it must hold something.
inline Cell& cell_at(Sheet& sheet, std::uint32_t row, std::uint32_t column) {
  auto const found =
      std::find_if(sheet.rows.begin(), sheet.rows.end(), [&](Row const& each) { return each.number == row; });
  REQUIRE(found != sheet.rows.end());
  auto const cell =
      std::find_if(found->cells.begin(), found->cells.end(), [&](Cell const& each) { return each.column == column; });
  REQUIRE(cell != found->cells.end());
  return *cell;
}

inline Date day(std::string const& text) {
  auto const date = parse_iso_date(text);
  REQUIRE(date);
  return *date;
}

/// Reads sheets as they came in on 4 December 2020. Every row must be accounted for, whatever is in them.
inline Reading read(std::vector<Sheet> const& sheets) {
  auto const reading = intake::ChecklistReader{shipped_plan()}.read(sheets, day("2020-12-04"));
  auto const& c = reading.counts;
  CHECK(c.physical == c.header + c.data + c.blank + c.furniture + c.refused);
  return reading;
}

inline Reading read(Sheet const& sheet) { return read(std::vector<Sheet>{sheet}); }

/// The words of the faults or notes, in their order: `missing-due unknown-category`.
inline std::string words_of(Reading const& reading, Severity severity) {
  std::string words;
  for (auto const& diagnostic : reading.diagnostics) {
    if (diagnostic.severity != severity) continue;
    if (!words.empty()) words += ' ';
    words += word_of(diagnostic.kind);
  }
  return words;
}

inline std::string faults_of(Reading const& reading) { return words_of(reading, Severity::fault); }
inline std::string notes_of(Reading const& reading) { return words_of(reading, Severity::note); }

}  // namespace zgz::test
