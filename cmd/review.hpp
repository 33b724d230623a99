#pragma once

#include <string>
#include <vector>

#include "cmd/context.hpp"
#include "cmd/reading.hpp"
#include "lib/base/error.hpp"
#include "lib/report/review.hpp"

namespace zgz::cmd {

/// Throws `Error` (usage): bad-ref, unknown-ref.
[[nodiscard]] Review review_in(store::Store const& store, std::string const& reference);

/// The review as `zgz review show` and `zgz show` print it.
[[nodiscard]] Document review_page(Plan const& plan, Review const& review);

/// What `zgz import --as ballots` was told.
struct BallotsImport {
  std::vector<std::string> paths;
  std::string stdin_name, review, reason, received, format;
  ReadingWords reading;
  bool dry_run = false;
};

/// Takes in a file of ballots, whole or not at all; 3 where it has faults. The same file again changes nothing.
/// Throws `Error`: usage for the options, failed for a file that is none.
ExitCode import_ballots(Context const& context, BallotsImport const& options);

}  // namespace zgz::cmd
