#include "lib/intake/xlsx_values.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "lib/base/date.hpp"

namespace zgz::intake {

namespace {

template <typename Number>
std::optional<Number> whole(std::string_view text) {
  Number value{};
  auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

/// The significant digits of a number, and the power of ten of the first.
struct Decimal {
  std::string digits;
  int exponent = 0;
};

Decimal decimal(double magnitude) {
  std::array<char, 32> buffer{};
  auto const put = [&](auto... precision) {
    auto const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude,
                                   std::chars_format::scientific, precision...)
                         .ptr;
    return std::string_view{buffer.data(), static_cast<std::size_t>(end - buffer.data())};
  };
  auto text = put();
  auto mark = text.find('e');
  if (mark > 16) {
    text = put(14);
    mark = text.find('e');
  }
  Decimal result;
  std::copy_if(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(mark), std::back_inserter(result.digits),
               [](char c) { return c != '.'; });
  result.digits.erase(std::max<std::size_t>(result.digits.find_last_not_of('0') + 1, 1));
  auto const power = text.substr(mark + 1);
  result.exponent = whole<int>(power[0] == '+' ? power.substr(1) : power).value_or(0);
  return result;
}

std::string plain(Decimal const& number) {
  auto digits = number.digits;
  if (number.exponent < 0) return "0." + std::string(static_cast<std::size_t>(-number.exponent - 1), '0') + digits;
  auto const point = static_cast<std::size_t>(number.exponent) + 1;
  if (digits.size() <= point) return digits + std::string(point - digits.size(), '0');
  return digits.insert(point, 1, '.');
}

std::string clock_text(std::int64_t seconds) {
  return fmt::format("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::string day_text(std::int64_t days, bool from_1904) {
  using std::chrono::sys_days, std::chrono::year, std::chrono::January, std::chrono::December;
  if (from_1904) return iso(sys_days{year{1904} / January / 1} + std::chrono::days{days});
  if (days == 60) return "1900-02-29";
  return iso(sys_days{year{1899} / December / 30} + std::chrono::days{days < 60 ? days + 1 : days});
}

void append_utf8(std::string& to, std::uint32_t code) {
  auto const put = [&](std::uint32_t byte) { to.push_back(static_cast<char>(byte)); };
  if (code < 0x80) return put(code);
  if (code < 0x800) {
    put(0xC0 | code >> 6);
  } else {
    if (code < 0x10000) {
      put(0xE0 | code >> 12);
    } else {
      put(0xF0 | code >> 18);
      put(0x80 | (code >> 12 & 0x3F));
    }
    put(0x80 | (code >> 6 & 0x3F));
  }
  put(0x80 | (code & 0x3F));
}

/// The UTF-16 unit of the escape `_xHHHH_` that stands at `at`.
std::optional<std::uint32_t> escaped_unit(std::string_view text, std::size_t at) {
  if (at + 7 > text.size() || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_') return std::nullopt;
  std::uint32_t unit = 0;
  auto const* const from = text.data() + at + 2;
  auto const [end, error] = std::from_chars(from, from + 4, unit, 16);
  if (error != std::errc{} || end != from + 4) return std::nullopt;
  return unit;
}

struct Escape {
  std::uint32_t code;
  std::size_t size;
};

std::optional<Escape> escape_at(std::string_view text, std::size_t at) {
  auto const unit = escaped_unit(text, at);
  if (!unit || *unit == 0 || (*unit >= 0xDC00 && *unit < 0xE000)) return std::nullopt;
  if (*unit < 0xD800 || *unit >= 0xE000) return Escape{*unit, 7};
  auto const low = escaped_unit(text, at + 7);
  if (!low || *low < 0xDC00 || *low >= 0xE000) return std::nullopt;
  return Escape{0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00), 14};
}

}  // namespace

std::optional<CellAddress> parse_address(std::string_view text) {
  std::size_t letters = 0;
  std::uint32_t column = 0;
  for (; letters < text.size() && letters < 6; ++letters) {
    auto const c = static_cast<char>(text[letters] | 0x20);
    if (c < 'a' || c > 'z') break;
    column = column * 26 + static_cast<std::uint32_t>(c - 'a') + 1;
  }
  auto const row = parse_count(text.substr(letters));
  if (letters == 0 || !row || *row == 0) return std::nullopt;
  return CellAddress{*row, column - 1};
}

std::optional<Merge> parse_range(std::string_view text) {
  auto const colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  auto const one = parse_address(text.substr(0, colon));
  auto const other = parse_address(text.substr(colon + 1));
  if (!one || !other || *one == *other) return std::nullopt;
  auto const [top, bottom] = std::minmax(one->row, other->row);
  auto const [left, right] = std::minmax(one->column, other->column);
  if (top > most_rows || left >= most_columns) return std::nullopt;
  return Merge{top, std::min(bottom, most_rows), left, std::min(right, most_columns - 1)};
}

std::optional<std::uint32_t> parse_count(std::string_view text) { return whole<std::uint32_t>(text); }

std::optional<double> parse_number(std::string_view text) {
  auto const number = whole<double>(trim_xml(text));
  return number && std::isfinite(*number) ? number : std::nullopt;
}

std::string number_text(double number) {
  auto const magnitude = std::fabs(number);
  if (magnitude < 1e15 && magnitude == std::trunc(magnitude)) {
    return fmt::format_int{static_cast<std::int64_t>(number)}.str();
  }
  auto const shown = decimal(magnitude);
  std::string const sign = number < 0 ? "-" : "";
  if (shown.exponent >= -9 && shown.exponent <= 20) return sign + plain(shown);
  auto const mantissa = plain({shown.digits, 0});
  return fmt::format("{}{}E{:+03}", sign, mantissa, shown.exponent);
}

std::optional<std::string> serial_text(double serial, bool from_1904) {
  constexpr double past_9999 = 2'958'466;
  if (serial < 0 || serial >= past_9999 - (from_1904 ? 1462 : 0)) return std::nullopt;
  auto const seconds = std::llround(serial * 86400);
  auto const days = seconds / 86400;
  auto const time = seconds % 86400;
  if (days == 0 && (!from_1904 || time != 0)) return clock_text(time);
  auto text = day_text(days, from_1904);
  if (text.size() > 10) return std::nullopt;
  return time == 0 ? text : text + ' ' + clock_text(time);
}

std::optional<std::string> iso_cell_text(std::string_view text) {
  text = trim_xml(text);
  auto const day = parse_iso_date(text.substr(0, std::min<std::size_t>(10, text.size())));
  if (!day) return std::nullopt;
  if (text.size() == 10) return iso(*day);
  if (text.size() < 19 || text[10] != 'T' || text[13] != ':' || text[16] != ':') return std::nullopt;
  auto const hour = parse_count(text.substr(11, 2));
  auto const minute = parse_count(text.substr(14, 2));
  auto const second = parse_count(text.substr(17, 2));
  if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59) return std::nullopt;
  auto const time = *hour * 3600 + *minute * 60 + *second;
  return time == 0 ? iso(*day) : iso(*day) + ' ' + clock_text(time);
}

std::string decode_escapes(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (auto const escape = escape_at(text, at)) {
      append_utf8(result, escape->code);
      at += escape->size;
    } else {
      result.push_back(text[at++]);
    }
  }
  return result;
}

bool is_date_format(std::string_view code) {
  for (std::size_t at = 0; at < code.size(); ++at) {
    switch (code[at]) {
      case '"':
        at = std::min(code.find('"', at + 1), code.size());
        break;
      case '[':
        at = std::min(code.find(']', at + 1), code.size());
        break;
      case '\\':
      case '_':
      case '*':
        ++at;
        break;
      default:
        if (std::string_view{"ymdhsYMDHS"}.find(code[at]) != std::string_view::npos) return true;
    }
  }
  return false;
}

bool is_date_format_id(std::uint32_t id) {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

std::string_view trim_xml(std::string_view text) {
  constexpr std::string_view blanks = " \t\r\n";
  auto const from = text.find_first_not_of(blanks);
  if (from == std::string_view::npos) return {};
  return text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

}  // namespace zgz::intake
