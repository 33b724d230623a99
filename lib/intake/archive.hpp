#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "lib/intake/reader.hpp"

struct zip;

namespace zgz::intake {

/// How many bytes of a file's beginning tell whether it may be a folder archive.
inline constexpr std::size_t archive_sign_size = 128;

/// Whether a file that begins so may be an archive of files: a zip whose first part is none of those that documents
/// begin with. `start` is the first `archive_sign_size` bytes.
[[nodiscard]] bool may_be_folder_archive(std::string_view start);

/// What the content of a file makes of it: no zip archive, one that cannot be opened, a document (a workbook, a Word
/// document, an OpenDocument file, an OFD document), or an archive that holds files.
enum class ZipKind { none, damaged, document, folder };

[[nodiscard]] ZipKind zip_kind(std::string_view bytes);

/// A zip archive with submissions in it, used as a folder. Its files may be read from several threads.
class FolderArchive {
 public:
  /// A file in it: its path with `/` between folders, decoded from UTF-8 or else GB18030.
  struct Entry {
    std::string name;
    std::uint64_t index = 0;
  };

  /// Directories, hidden files and what programs leave behind (`__MACOSX`, `Thumbs.db`, `~$…`) are passed over.
  /// Throws `Error` (failed): unreadable-archive for damage, archive-path for a path that leads out of the archive,
  /// unreadable-too-large for more than 10,000 files.
  explicit FolderArchive(std::string bytes, Limits const& limits = {});

  /// The files in it, in order of name.
  [[nodiscard]] std::vector<Entry> const& entries() const { return m_entries; }

  /// The bytes of a file. Throws `Error` (failed): unreadable-password, unreadable-archive for damage, archive-nested
  /// for an archive in the archive, unreadable-too-large for more than one file or all of them together may hold.
  [[nodiscard]] std::string read(Entry const& entry) const;

 private:
  struct Discard {
    void operator()(zip* archive) const;
  };
  [[nodiscard]] std::string inflate(Entry const& entry) const;

  std::string m_bytes;
  Limits m_limits;
  std::unique_ptr<zip, Discard> m_zip;
  std::vector<Entry> m_entries;
  mutable std::mutex m_mutex;
  mutable std::uint64_t m_left;
};

}  // namespace zgz::intake
