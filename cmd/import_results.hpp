#pragma once

#include <string>
#include <vector>

#include "cmd/context.hpp"
#include "lib/base/error.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::cmd {

/// What `zgz import --as interviews|visits|questionnaires` was told.
struct ResultsImport {
  std::vector<std::string> paths;
  std::string stdin_name, kind, format;
  bool dry_run = false;
};

/// The values of --as that are worksheets.
[[nodiscard]] std::vector<std::string> const& worksheet_kinds();

/// Takes in worksheets that inspectors filled in: each is taken whole or refused whole; the file is kept sealed. What
/// stands in it as before changes nothing. 3 when one was refused. Throws `Error` (usage) for the options.
ExitCode import_results(Context const& context, ResultsImport const& options);

/// Refuses a worksheet where something else is to be read: persons stand in it. Throws `Error` (failed, is-worksheet).
void need_no_worksheet(std::vector<Sheet> const& sheets);

}  // namespace zgz::cmd
