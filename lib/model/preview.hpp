#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lib/model/field.hpp"
#include "lib/model/sheet.hpp"
#include "lib/model/submission.hpp"

namespace zgz {

/// A sheet of a file, in figures.
struct SheetSummary {
  std::string name;         ///< empty for text
  std::uint32_t table = 0;  ///< in a document its number
  std::uint64_t rows = 0, cells = 0, blank_rows = 0, merges = 0, hidden_rows = 0, hidden_columns = 0, comments = 0;
  bool hidden = false, filtered = false;
  bool read = false;  ///< it is the one whose table is read
};

/// A column of the table.
struct ColumnSummary {
  std::uint32_t column = 0;  ///< 0 is A
  std::string heading;
  std::optional<Field> field;
  std::string field_word, field_title;  ///< of forms with fields of their own, instead of `field`
  double score = 0;                     ///< of `field`: 1 the form's very words
  std::string nearest;                  ///< where nothing fits: the known heading that is most like it
};

/// A row and what it was taken for: `data`, `zero`, `furniture`, `total` ….
struct RowSummary {
  Row row;
  std::string kind;
};

/// How a file would be read.
struct Preview {
  std::string kind = "checklist";  ///< what it was taken for: `checklist`, `progress`, `departments`, `complaints`
  std::string file, format, encoding, separator;
  std::vector<SheetSummary> sheets;
  std::vector<std::uint32_t> header_rows;  ///< numbers as people count
  std::vector<ColumnSummary> columns;
  std::vector<RowSummary> rows;  ///< those of the table that is read
  Reading reading;
  std::string department;  ///< code of the sender, as far as it could be told
};

}  // namespace zgz
