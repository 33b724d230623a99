#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "lib/intake/xml.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// A cell's value as its attributes give it, in the words of `Cell`. Where they give none, or one that cannot be read,
/// the text is empty: then what the file shows in the cell counts.
struct OdsValue {
  CellKind kind = CellKind::text;
  std::string text;
  std::optional<double> number;
  bool formula = false;
};

/// Reads `office:value-type` and what belongs to it: numbers, percentages and amounts, dates, times, booleans, errors.
[[nodiscard]] OdsValue ods_value(XmlAttributes attributes);

/// The time of a duration: `PT08H30M00S` → `08:30:00`, hours without bound; nothing for any other text.
[[nodiscard]] std::optional<std::string> duration_text(std::string_view text);

/// How often a cell, row or column stands there: at least once, and no more than 2³² - 1 times.
[[nodiscard]] std::uint32_t repetitions(std::string_view text);

}  // namespace zgz::intake
