#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// What a worksheet can have at most.
inline constexpr std::uint32_t most_rows = 1'048'576;
inline constexpr std::uint32_t most_columns = 16'384;

/// A row from 1 and a column from 0.
struct CellAddress {
  std::uint32_t row = 0, column = 0;
  bool operator==(CellAddress const&) const = default;
};

/// Reads `B7`; nothing for any other text. Row and column are not checked against the limits of a worksheet, but
/// what does not fit its type is none.
[[nodiscard]] std::optional<CellAddress> parse_address(std::string_view text);

/// Reads `A1:B7` (corners in any order) cut to a worksheet's limits; nothing for any other text, a single cell and
/// a range wholly outside.
[[nodiscard]] std::optional<Merge> parse_range(std::string_view text);

/// A whole number without sign, nothing for any other text.
[[nodiscard]] std::optional<std::uint32_t> parse_count(std::string_view text);

/// A finite number (`1.5`, `-3E-7`), white space around it ignored; nothing for any other text.
[[nodiscard]] std::optional<double> parse_number(std::string_view text);

/// The number with at most 15 significant digits, as spreadsheet programs show it in their input line: 0.1 + 0.2 is
/// `0.3`, whole numbers have no fraction, an exponent comes only below 1e-9 and from 1e21 on.
[[nodiscard]] std::string number_text(double number);

/// The day (`YYYY-MM-DD`) and, if there is one, time (` HH:MM:SS`) of a serial number, rounded to seconds; only the
/// time below 1. The 1900 calendar has its 1900-02-29 at 60. Nothing for what is no day up to 9999-12-31.
[[nodiscard]] std::optional<std::string> serial_text(double serial, bool from_1904);

/// `2020-11-30T08:30:00` → `2020-11-30 08:30:00`, without the time at midnight; nothing for text that is no such date.
[[nodiscard]] std::optional<std::string> iso_cell_text(std::string_view text);

/// Resolves the `_xHHHH_` escapes of control characters; an escape that would give NUL or half a surrogate pair stays.
[[nodiscard]] std::string decode_escapes(std::string_view text);

/// Whether a number format shows a date or time: it has y, m, d, h or s outside quotes, brackets and escapes.
[[nodiscard]] bool is_date_format(std::string_view code);

/// Whether a built-in number format (without a code in the file) shows a date or time.
[[nodiscard]] bool is_date_format_id(std::uint32_t id);

/// `text` without blanks, tabs and line ends at either end.
[[nodiscard]] std::string_view trim_xml(std::string_view text);

}  // namespace zgz::intake
