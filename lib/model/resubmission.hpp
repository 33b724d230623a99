#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "lib/base/date.hpp"
#include "lib/model/diagnostic.hpp"
#include "lib/model/field_change.hpp"
#include "lib/model/ids.hpp"

namespace zgz {

/// How one row of a file differs from the file before it.
struct RowChange {
  enum class Kind { added, removed, changed };
  Kind kind = Kind::added;
  std::uint32_t before = 0;         ///< its row in the file before, from 1; 0 when added
  std::uint32_t after = 0;          ///< its row in the new file, from 1; 0 when removed
  std::string problem;              ///< its wording, the new one where it was reworded
  std::vector<FieldChange> fields;  ///< when changed
  bool operator==(RowChange const&) const = default;
};

/// What a file changed against the one before it.
struct ReadingChange {
  bool comparable = true;             ///< a form was found in the new file; else nothing can be said of rows and faults
  std::vector<RowChange> rows;        ///< in the order of the new file, the removed ones last
  std::vector<Diagnostic> mended;     ///< faults of the file before, with their places there
  std::vector<Diagnostic> remaining;  ///< with their places in the new file
  std::vector<Diagnostic> appeared;
  bool operator==(ReadingChange const&) const = default;
};

/// A file that was handed in again after the one before it was returned.
struct Resubmission {
  int round = 0;           ///< 2 for the second file that came in for the duty
  SubmissionRef earlier;   ///< the returned one
  Date received{};         ///< the day on which that one came in
  std::size_t faults = 0;  ///< for which it was returned
  ReadingChange change;
  bool operator==(Resubmission const&) const = default;
};

}  // namespace zgz
