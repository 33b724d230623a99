#pragma once

#include <string>
#include <vector>

#include "cmd/command.hpp"
#include "lib/intake/read_options.hpp"

namespace zgz::cmd {

/// What can be said of a file whose form is not found by itself, as it was typed.
struct ReadingWords {
  std::string sheet, hidden, header_row;
  std::vector<std::string> columns;
};

/// `--sheet`, `--header-row`, `--map` and `--hidden`.
void add_reading(Command const& command, ReadingWords& into);

/// Throws `Error` (usage): bad-choice, bad-count, bad-map.
[[nodiscard]] intake::ReadOptions read_options(ReadingWords const& words);

}  // namespace zgz::cmd
