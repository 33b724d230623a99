#pragma once

#include <bit>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "lib/intake/biff_records.hpp"
#include "tests/intake/workbook.hpp"

/// OLE containers and BIFF records, built in memory, and the workbooks of `fixtures/`.
namespace zgz::test {

using intake::BiffKind;

inline std::string bytes_of(std::uint64_t value, std::size_t size) {
  std::string bytes;
  for (std::size_t i = 0; i < size; ++i) bytes.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
  return bytes;
}
inline std::string u8(std::uint64_t value) { return bytes_of(value, 1); }
inline std::string u16(std::uint64_t value) { return bytes_of(value, 2); }
inline std::string u32(std::uint64_t value) { return bytes_of(value, 4); }
inline std::string real(double value) { return bytes_of(std::bit_cast<std::uint64_t>(value), 8); }

/// A name or text in UTF-16; ASCII only.
inline std::string wide(std::string const& ascii) {
  std::string units;
  for (char const c : ascii) units += {c, '\0'};
  return units;
}

constexpr std::uint32_t chain_end = 0xFFFFFFFE, nothing = 0xFFFFFFFF;

/// An entry of a container's directory: its kind is 2 for a stream, 1 for a storage, 5 for the root.
inline std::string ole_entry(std::string const& name, int kind, std::uint32_t right, std::uint32_t child,
                             std::uint32_t start, std::uint64_t size) {
  auto units = wide(name);
  auto const length = units.size() + 2;
  units.resize(64);
  return units + u16(length) + u8(static_cast<std::uint64_t>(kind)) + u8(1) + u32(nothing) + u32(right) + u32(child) +
         std::string(36, '\0') + u32(start) + bytes_of(size, 8);
}

/// A container with these streams in sectors of 512 bytes.
inline std::string ole_of(Parts const& streams) {
  constexpr std::size_t sector = 512;
  std::string data;
  std::vector<std::uint32_t> next;
  auto const put = [&](std::string bytes) {
    auto const start = static_cast<std::uint32_t>(next.size());
    bytes.resize((bytes.size() + sector - 1) / sector * sector);
    for (std::size_t at = 0; at < bytes.size(); at += sector)
      next.push_back(static_cast<std::uint32_t>(next.size()) + 1);
    if (!bytes.empty()) next.back() = chain_end;
    data += bytes;
    return bytes.empty() ? chain_end : start;
  };
  auto directory = ole_entry("Root Entry", 5, nothing, streams.empty() ? nothing : 1, chain_end, 0);
  for (std::size_t i = 0; i < streams.size(); ++i) {
    auto const right = i + 1 < streams.size() ? static_cast<std::uint32_t>(i + 2) : nothing;
    auto const& [name, bytes] = streams[i];
    directory += ole_entry(name, 2, right, nothing, put(bytes), bytes.size());
  }
  auto const directory_at = put(directory);
  auto const table_at = next.size();
  std::size_t tables = 1;
  while (tables * 128 < table_at + tables) ++tables;
  next.resize(table_at + tables, 0xFFFFFFFD);
  next.resize(tables * 128, nothing);
  std::string header = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(16, '\0') + u16(0x3E) + u16(3) + u16(0xFFFE) +
                       u16(9) + u16(6) + std::string(10, '\0') + u32(tables) + u32(directory_at) + u32(0) + u32(0) +
                       u32(chain_end) + u32(0) + u32(chain_end) + u32(0);
  for (std::size_t i = 0; i < 109; ++i) header += u32(i < tables ? table_at + i : nothing);
  for (auto const number : next) data += u32(number);
  return header + data;
}

inline std::string record(BiffKind kind, std::string const& data) {
  return u16(static_cast<std::uint64_t>(kind)) + u16(data.size()) + data;
}

inline std::string begin_record(int type, int version = 0x0600) {
  return record(BiffKind::begin, u16(static_cast<std::uint64_t>(version)) + u16(static_cast<std::uint64_t>(type)) +
                                     std::string(12, '\0'));
}

/// The stream of a workbook with one worksheet.
struct OldBook {
  std::string globals;      ///< records before the list of worksheets
  std::string sheet;        ///< records of the worksheet
  int version = 0x0600;     ///< 0x0500 is Excel 5
  std::uint32_t shift = 0;  ///< added to the place of the worksheet
  int visibility = 0;

  [[nodiscard]] std::string stream() const {
    auto const name = version == 0x0600 ? u8(1) + u8(0) + "A" : u8(1) + "A";
    auto const head = begin_record(5, version) + globals;
    auto const at = head.size() + 4 + 6 + name.size() + 4;
    return head + record(BiffKind::sheet, u32(at + shift) + u8(static_cast<std::uint64_t>(visibility)) + u8(0) + name) +
           record(BiffKind::end, "") + begin_record(0x10, version) + sheet + record(BiffKind::end, "");
  }

  [[nodiscard]] std::string bytes() const { return ole_of({{version == 0x0600 ? "Workbook" : "Book", stream()}}); }
};

/// The only sheet of an old workbook whose worksheet has these records.
inline Sheet old_sheet(std::string sheet, std::string globals = {}) {
  return read(OldBook{std::move(globals), std::move(sheet)}.bytes()).at(0);
}

/// A workbook of `tests/intake/fixtures`.
inline std::string fixture(std::string const& name) {
  std::ifstream in{std::string{ZGZ_REPO} + "/tests/intake/fixtures/" + name, std::ios::binary};
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

}  // namespace zgz::test
