#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "lib/intake/byte_view.hpp"

namespace zgz::intake {

/// The records of a BIFF stream (MS-XLS) that are looked at.
enum class BiffKind : std::uint16_t {
  formula = 0x0006,
  end = 0x000A,
  note = 0x001C,
  date_mode = 0x0022,
  password = 0x002F,
  continued = 0x003C,
  code_page = 0x0042,
  object = 0x005D,
  columns = 0x007D,
  sheet = 0x0085,
  filter_on = 0x009B,
  filter = 0x009D,
  several_rk = 0x00BD,
  rich_label = 0x00D6,
  style = 0x00E0,
  merges = 0x00E5,
  strings = 0x00FC,
  shared_label = 0x00FD,
  object_text = 0x01B6,
  number = 0x0203,
  label = 0x0204,
  truth_or_error = 0x0205,
  formula_text = 0x0207,
  row = 0x0208,
  default_height = 0x0225,
  rk = 0x027E,
  format = 0x041E,
  begin = 0x0809,
};

/// What a worksheet of Excel up to 2003 can have at most.
inline constexpr std::uint32_t most_old_columns = 256;

/// Walks through the records of a stream, from `at` on.
class BiffRecords {
 public:
  BiffRecords(std::string_view stream, std::size_t at) : m_stream(stream), m_at(at) {}

  /// Goes to the next record; false at the end. Throws `Error` (unreadable-workbook) for one that is cut short.
  [[nodiscard]] bool next();

  [[nodiscard]] BiffKind kind() const { return m_kind; }
  [[nodiscard]] ByteView data() const { return m_data; }

  /// The record's bytes and those of the records that continue it, over which it moves.
  [[nodiscard]] std::vector<std::string_view> pieces();

  /// The offset behind the record.
  [[nodiscard]] std::size_t position() const { return m_at; }

 private:
  std::string_view m_stream;
  std::size_t m_at;
  BiffKind m_kind{};
  ByteView m_data{{}};
};

}  // namespace zgz::intake
