#pragma once

#include <string>
#include <vector>

#include "cmd/context.hpp"
#include "cmd/reading.hpp"
#include "lib/base/error.hpp"
#include "lib/intake/complaint_header.hpp"

namespace zgz::cmd {

/// What `zgz import --as complaints` was told.
struct ComplaintsImport {
  std::vector<std::string> paths;
  std::string stdin_name, channel, received, format;
  ReadingWords reading;
  bool dry_run = false;
  bool handled = false;  ///< the office handles them itself: their clocks run
};

/// What `--map HEADING=FIELD` says of columns of a register. Throws `Error` (usage, bad-map).
[[nodiscard]] intake::ComplaintColumns complaint_columns(std::vector<std::string> const& said);

/// Takes in registers of complaints: each row is sealed before it is stored, the file itself is not kept. A file is
/// taken whole or refused whole. 3 when one was refused, 1 when numbers that are registered say something else now.
/// Throws `Error`: usage for the options, no-office-key without a key to seal with.
ExitCode import_complaints(Context const& context, ComplaintsImport const& options);

}  // namespace zgz::cmd
