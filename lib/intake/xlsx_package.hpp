#pragma once

#include <optional>
#include <string>
#include <vector>

#include "lib/intake/zip.hpp"

namespace zgz::intake {

/// A worksheet as the workbook lists it.
struct SheetEntry {
  std::string name, part;
  bool hidden = false;
  bool operator==(SheetEntry const&) const = default;
};

/// What a workbook consists of. A part that it does not have is empty.
struct Workbook {
  std::vector<SheetEntry> sheets;  ///< worksheets only: charts and macro sheets hold no rows
  std::string strings, styles;     ///< parts
  bool from_1904 = false;          ///< serial 0 is 1904-01-01
  bool macros = false;
  bool operator==(Workbook const&) const = default;
};

/// The part that is the workbook; nothing if the archive is another kind of file.
[[nodiscard]] std::optional<std::string> workbook_part(Archive& archive);

/// What an archive without a workbook is, for people: `a Word document`.
[[nodiscard]] std::string describe_archive(Archive& archive);

/// Throws `Error` if the part is no workbook or lists no worksheet.
[[nodiscard]] Workbook read_workbook(Archive& archive, std::string const& part);

/// The first part that `base` is related to in this way (`comments`), as far as the archive has it.
[[nodiscard]] std::optional<std::string> related_part(Archive& archive, std::string const& base, std::string_view type);

/// The part that a relationship of `base` points to: `xl/workbook.xml`, `../a.xml` → `a.xml`.
[[nodiscard]] std::string resolve_target(std::string const& base, std::string const& target);

}  // namespace zgz::intake
