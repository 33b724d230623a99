#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace zgz::cmd {

/// Refuses what the parser would take for something else: `--reason=` (it takes the next word for the value) and a
/// flag with a value, `--signed=x`. Throws `Error` (usage; empty-value, usage).
void check_words(std::vector<std::string> const& words, CLI::App const& app);

/// Refuses values that say nothing, for every option and argument that was given: a path must not be empty; any other
/// must be UTF-8 and hold something that is seen. Throws `Error` (usage; empty-value, not-utf8).
void check_values(CLI::App const& app);

}  // namespace zgz::cmd
