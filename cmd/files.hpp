#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/byte_source.hpp"

namespace zgz::cmd {

/// The bytes of a regular file. Throws `Error` (failed): unreadable-file, unreadable-directory, or unreadable-too-large
/// beyond `most_bytes`.
[[nodiscard]] std::string read_file(std::string const& path, std::uint64_t most_bytes = 64u << 20);

/// Writes beside the target and renames, so that the target is whole or absent. Throws `Error` (failed, unwritable).
void write_file(std::string const& path, std::string_view bytes);

/// A file to import, and the name people know it by: the path below the folder that was named, `包.zip/财政局.xlsx` in
/// an archive.
struct NamedFile {
  std::string path, name;
  std::function<std::string()> content{};  ///< its bytes, where they do not come from `path`
};

/// The bytes of a file; may be called from several threads. Throws `Error` (failed) as `read_file` does, and with what
/// is wrong with the archive that it is in.
[[nodiscard]] std::string bytes_of(NamedFile const& file);

/// The same, a piece at a time: of a file that lies in a folder only the piece at hand is in memory. Throws as
/// `bytes_of` does, but for too large.
[[nodiscard]] std::unique_ptr<ByteSource> source_of(NamedFile const& file);

/// The files named, those in folders and archives in order of name; `-` is standard input, read at once and called
/// `stdin_name`. Hidden files and the lock files that office programs leave (`~$…`) are passed over. What cannot be
/// looked at stays in the list, to be refused by name when it is read.
[[nodiscard]] std::vector<NamedFile> files_in(std::vector<std::string> const& paths,
                                              std::string const& stdin_name = "stdin");

/// The text if it is UTF-8, else with U+FFFD for each byte that is none.
[[nodiscard]] std::string as_utf8(std::string const& text);

}  // namespace zgz::cmd
