#pragma once

#include <string>
#include <vector>

#include "lib/intake/layout.hpp"
#include "lib/intake/read_options.hpp"
#include "lib/model/diagnostic.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// A sheet and where its headings are.
struct Table {
  Sheet const* sheet;
  Header header;
};

/// The tables of a file that fit the form, and what there is to say of its sheets. More than one table is a fault, and
/// so are a hidden sheet with a table that nobody has looked at, and a sheet or row that was named but is not there.
struct TableChoice {
  std::vector<Table> tables;
  std::vector<Diagnostic> diagnostics;
};

/// Whether a person means this sheet: a worksheet by its name, a document's table by its number.
[[nodiscard]] bool is_called(Sheet const& sheet, std::string const& name);

/// `sheets` must outlive the choice.
[[nodiscard]] TableChoice choose_table(std::vector<Sheet> const& sheets, HeaderFinder const& headers,
                                       ReadOptions const& options);

/// What there is to say of a table's columns: those that nobody reads, those that a person named, those that were
/// named but are not there.
[[nodiscard]] std::vector<Diagnostic> column_remarks(Table const& table, ReadOptions const& options);

}  // namespace zgz::intake
