#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "lib/base/error.hpp"

namespace zgz::intake {

/// The refusal of a workbook that is damaged as `what` says.
[[nodiscard]] Error damaged_workbook(std::string what);

/// Little-endian numbers in a block of bytes, each at its offset. What lies beyond the block throws `Error`
/// (unreadable-workbook).
class ByteView {
 public:
  explicit ByteView(std::string_view bytes) : m_bytes(bytes) {}

  [[nodiscard]] std::uint8_t u8(std::size_t at) const { return static_cast<std::uint8_t>(number(at, 1)); }
  [[nodiscard]] std::uint16_t u16(std::size_t at) const { return static_cast<std::uint16_t>(number(at, 2)); }
  [[nodiscard]] std::uint32_t u32(std::size_t at) const { return static_cast<std::uint32_t>(number(at, 4)); }
  [[nodiscard]] std::uint64_t u64(std::size_t at) const { return number(at, 8); }

  /// A double as IEEE 754 stores it; may be infinite or no number.
  [[nodiscard]] double real(std::size_t at) const;

  /// `size` bytes from `at` on.
  [[nodiscard]] std::string_view part(std::size_t at, std::size_t size) const;

  [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
  [[nodiscard]] std::string_view bytes() const { return m_bytes; }

 private:
  [[nodiscard]] std::uint64_t number(std::size_t at, std::size_t size) const;
  std::string_view m_bytes;
};

}  // namespace zgz::intake
