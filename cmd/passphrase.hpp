#pragma once

#include <string>

namespace zgz::cmd {

/// A passphrase from the first line of a file; without a file from the terminal, where it does not show while it is
/// typed. `twice` asks again, for a new one. Throws `Error` (failed): no-passphrase without either, bad-passphrase for
/// a new one that is too short or not the same.
[[nodiscard]] std::string passphrase(std::string const& file, bool twice);

/// A secret line from a file or the terminal, whatever its length. Throws `Error` (failed, no-passphrase).
[[nodiscard]] std::string secret_line(std::string const& file, std::string const& prompt);

}  // namespace zgz::cmd
