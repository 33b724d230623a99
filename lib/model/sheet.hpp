#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/diagnostic.hpp"

namespace zgz {

/// What a cell holds, as the file says it.
enum class CellKind { text, number, date, boolean, error };

/// One cell that holds something. `text` is what a person would see: dates as `YYYY-MM-DD`
/// (with ` HH:MM:SS` if they have a time; only `HH:MM:SS` for a time without a day), whole numbers without a fraction,
/// booleans as TRUE/FALSE. It is empty only for a formula that the file stores no result of.
struct Cell {
  std::uint32_t column = 0;  ///< 0 is A
  CellKind kind = CellKind::text;
  std::string text;
  std::optional<double> number;  ///< the value as stored, for numbers and dates
  bool formula = false;          ///< the text is a formula's stored result
  bool operator==(Cell const&) const = default;
};

/// One row that holds something; cells in order of column.
struct Row {
  std::uint32_t number = 0;  ///< as people count: 1 is the first; for csv the line on which the row starts
  std::vector<Cell> cells;
  bool hidden = false;
  bool outside = false;  ///< a paragraph of a document above or below its table; `number` is 0
  bool operator==(Row const&) const = default;
};

/// A merged range; rows from 1, columns from 0, all inclusive.
struct Merge {
  std::uint32_t first_row = 0, last_row = 0, first_column = 0, last_column = 0;
  bool operator==(Merge const&) const = default;
};

/// A remark that hangs on a cell; row from 1, column from 0. Row 0: on a line of a document beside its tables.
struct Comment {
  std::uint32_t row = 0, column = 0;
  std::string text;
  bool operator==(Comment const&) const = default;
};

/// One table of a submitted file, exactly as read: rows without any content are left out but counted.
struct Sheet {
  std::string file;         ///< the name people know the file by
  std::string name;         ///< of the worksheet; empty for csv and documents
  std::uint32_t table = 0;  ///< in a document its number from 1; else 0
  std::string format;       ///< `xlsx`, `xls`, `ods`, `docx`, `csv`
  std::string encoding;     ///< of csv: `UTF-8`, `UTF-8 BOM`, `GB18030`, `UTF-16LE`…; empty for xlsx
  std::string separator;    ///< of csv; empty for xlsx
  std::vector<Row> rows;
  std::vector<Merge> merges;
  std::uint64_t blank_rows = 0;  ///< rows that the file lists but that hold nothing
  std::vector<std::uint32_t> hidden_columns;
  std::vector<Comment> comments;
  bool hidden = false;
  bool filtered = false;  ///< it has a filter that may hide rows
  bool macros = false;    ///< its workbook holds macros
  bool operator==(Sheet const&) const = default;
};

/// Where a sheet, or a row of it, or a cell of the row is.
[[nodiscard]] Place place_in(Sheet const& sheet);
[[nodiscard]] Place place_in(Sheet const& sheet, Row const& row);
[[nodiscard]] Place place_in(Sheet const& sheet, Row const& row, std::uint32_t column);

/// The spreadsheet name of a column: 0 → `A`, 26 → `AA`.
[[nodiscard]] std::string column_name(std::uint32_t column);

}  // namespace zgz
