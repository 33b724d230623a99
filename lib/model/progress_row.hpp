#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/diagnostic.hpp"
#include "lib/model/field.hpp"

namespace zgz {

/// One line of a progress report (整改进展表), as the department wrote it.
struct ProgressRow {
  std::string number;                  ///< of the problem: `P7`; empty, or 1, 2, 3 …, where the form counts its rows
  std::string problem;                 ///< its text
  std::string progress, done, closed;  ///< 整改进展, 是否已完成整改, 是否销号
  std::string result, reason, note;    ///< 完成情况说明, 未整改到位问题原因, 备注
  std::optional<Date> done_on;
  std::string done_text;                   ///< that day as written
  Place place;                             ///< of the row
  std::map<Field, std::uint32_t> columns;  ///< of the form
  std::map<Field, std::string> headings;   ///< of the same columns
  bool operator==(ProgressRow const&) const = default;

  /// Where a field of the row is, or would be.
  [[nodiscard]] Place place_of(Field field) const {
    auto where = place;
    if (auto const column = columns.find(field); column != columns.end()) {
      where.column = column->second;
      where.heading = headings.at(field);
    }
    return where;
  }
};

}  // namespace zgz
