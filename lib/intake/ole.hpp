#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "lib/intake/byte_view.hpp"

namespace zgz::intake {

/// Whether the bytes begin as an OLE compound file does: `.xls`, `.doc`, `.et`, `.wps`, and encrypted `.xlsx`.
[[nodiscard]] bool is_ole(std::string_view bytes);

/// The streams of an OLE compound file (MS-CFB) that stand at its top; those of embedded objects are not looked at.
/// Sizes and chains are checked against the file, so that no damage leads out of it, round in circles, or to more
/// memory than a few times its size.
class OleFile {
 public:
  /// `bytes` must outlive it. Throws `Error` (unreadable-workbook) on damage.
  explicit OleFile(std::string_view bytes);

  /// Whether there is a stream or storage of this name, without regard to ASCII case.
  [[nodiscard]] bool has(std::string_view name) const;

  /// The bytes of a stream. Throws `Error` (unreadable-workbook) on damage and when it is not there.
  [[nodiscard]] std::string read(std::string_view name) const;

 private:
  struct Entry {
    bool stream = false;
    std::uint32_t start = 0;
    std::uint64_t size = 0;
  };

  void read_table(ByteView header);
  void add_table_sector(std::uint32_t number);
  void list_entries(std::string_view directory);
  [[nodiscard]] std::string_view sector(std::uint32_t number) const;
  [[nodiscard]] std::string chain(std::uint32_t start, std::uint64_t size) const;
  [[nodiscard]] std::string whole_chain(std::uint32_t start) const;
  [[nodiscard]] std::string small_chain(std::uint32_t start, std::uint64_t size) const;

  std::string_view m_bytes;
  std::size_t m_sector_size = 512, m_most_sectors = 0;
  std::uint32_t m_small_below = 4096;
  std::vector<std::uint32_t> m_next, m_small_next;
  std::string m_small;
  std::map<std::string, Entry> m_entries;
};

}  // namespace zgz::intake
