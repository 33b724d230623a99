#include "tests/fuzz/support/stored_zip.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "tests/intake/old_workbook.hpp"

namespace zgz::fuzz {

namespace {

using test::u16;
using test::u32;

constexpr std::array<std::uint32_t, 256> crc_table = [] {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t byte = 0; byte < table.size(); ++byte) {
    auto value = byte;
    for (int bit = 0; bit < 8; ++bit) value = (value & 1) != 0 ? value >> 1 ^ 0xEDB88320 : value >> 1;
    table[byte] = value;
  }
  return table;
}();

std::uint32_t crc_of(std::string_view bytes) {
  std::uint32_t value = 0xFFFFFFFF;
  for (char const c : bytes) value = crc_table[(value ^ static_cast<unsigned char>(c)) & 0xFF] ^ value >> 8;
  return ~value;
}

/// What a part's own head and its line in the list of parts have in common.
std::string head_of(std::string const& name, std::string const& bytes) {
  constexpr std::uint64_t version = 20, day = 0x5184;  // 4 December 2020
  return u16(version) + u16(0) + u16(0) + u16(0) + u16(day) + u32(crc_of(bytes)) + u32(bytes.size()) +
         u32(bytes.size()) + u16(name.size()) + u16(0);
}

}  // namespace

std::string stored_zip(test::Parts const& parts) {
  std::string zip, list;
  for (auto const& [name, bytes] : parts) {
    auto const head = head_of(name, bytes);
    list += "PK\x01\x02" + u16(20) + head + u16(0) + u16(0) + u16(0) + u32(0) + u32(zip.size()) + name;
    zip += "PK\x03\x04" + head + name + bytes;
  }
  auto const end = "PK\x05\x06" + u16(0) + u16(0) + u16(parts.size()) + u16(parts.size()) + u32(list.size()) +
                   u32(zip.size()) + u16(0);
  return zip + list + end;
}

void put_part(test::Parts& parts, std::string const& name, std::string const& text) {
  if (text.empty()) return;
  auto const found = std::find_if(parts.begin(), parts.end(), [&](auto const& part) { return part.first == name; });
  if (found == parts.end()) {
    parts.emplace_back(name, text);
  } else {
    found->second = text;
  }
}

}  // namespace zgz::fuzz
