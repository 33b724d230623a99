#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lib/base/fault.hpp"

namespace zgz {

/// Where something is, as a person finds it again.
struct Place {
  std::string file;
  std::string sheet;                    ///< worksheet; empty where there is none
  std::uint32_t row = 0;                ///< from 1; 0 for the whole file
  std::optional<std::uint32_t> column;  ///< from 0
  std::string heading;                  ///< the column's heading in the file
  std::uint32_t table = 0;              ///< in a document the number of the table, from 1; else 0
  bool operator==(Place const&) const = default;

  /// `清单.xlsx[Sheet1]!D7`, `清单.xlsx[Sheet1] row 7`, `a.csv:18 column “整改时限”`, `a.csv:18`, `清单.docx 表1
  /// 第5行第3列`, `清单.xlsx`; the words in the reader's language. A column without a heading is named by its letters.
  [[nodiscard]] std::string str() const;
};

enum class Severity { fault, note };

/// One thing that is wrong (fault: the file is returned) or worth a look (note), with its place.
/// The sentences are made from `kind` and `args` in one table (`lib/base/fault.cpp`).
struct Diagnostic {
  Severity severity = Severity::fault;
  Fault kind{};
  Place place;
  std::vector<std::string> args;
  bool operator==(Diagnostic const&) const = default;
};

}  // namespace zgz
