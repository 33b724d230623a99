#include "lib/intake/ods_values.hpp"

#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "lib/intake/xlsx_values.hpp"

namespace zgz::intake {

namespace {

constexpr double most_seconds = 1e12;

/// The seconds of `PT08H30M00S`.
std::optional<std::int64_t> duration_seconds(std::string_view text) {
  text = trim_xml(text);
  if (!text.starts_with("PT")) return std::nullopt;
  text.remove_prefix(2);
  double seconds = 0;
  for (auto const& [unit, worth] : {std::pair{'H', 3600.0}, std::pair{'M', 60.0}, std::pair{'S', 1.0}}) {
    auto const end = text.find(unit);
    if (end == std::string_view::npos) continue;
    auto const number = parse_number(text.substr(0, end));
    if (!number || *number < 0) return std::nullopt;
    seconds += *number * worth;
    text.remove_prefix(end + 1);
  }
  if (!text.empty() || seconds > most_seconds) return std::nullopt;
  return std::llround(seconds);
}

void read_number(OdsValue& value, XmlAttributes attributes) {
  value.number = parse_number(attributes.text("office:value"));
  if (!value.number) return;
  value.kind = CellKind::number;
  value.text = number_text(*value.number);
}

void read_date(OdsValue& value, XmlAttributes attributes) {
  auto text = iso_cell_text(attributes.text("office:date-value"));
  if (!text) return;
  value.kind = CellKind::date;
  value.text = *std::move(text);
}

void read_time(OdsValue& value, XmlAttributes attributes) {
  auto const seconds = duration_seconds(attributes.text("office:time-value"));
  if (!seconds) return;
  value.kind = CellKind::date;
  value.number = static_cast<double>(*seconds) / 86400;
  value.text = *duration_text(attributes.text("office:time-value"));
}

void read_boolean(OdsValue& value, XmlAttributes attributes) {
  auto const text = attributes.text("office:boolean-value");
  if (text != "true" && text != "false") return;
  value.kind = CellKind::boolean;
  value.text = text == "true" ? "TRUE" : "FALSE";
}

}  // namespace

OdsValue ods_value(XmlAttributes attributes) {
  OdsValue value;
  value.formula = attributes.find("table:formula") != nullptr;
  // Errors are texts to programs that do not know the extension.
  if (attributes.text("calcext:value-type") == "error") {
    value.kind = CellKind::error;
    return value;
  }
  auto const type = attributes.text("office:value-type");
  if (type == "float" || type == "percentage" || type == "currency") read_number(value, attributes);
  if (type == "date") read_date(value, attributes);
  if (type == "time") read_time(value, attributes);
  if (type == "boolean") read_boolean(value, attributes);
  if (type == "string") value.text = attributes.text("office:string-value");
  return value;
}

std::optional<std::string> duration_text(std::string_view text) {
  auto const seconds = duration_seconds(text);
  if (!seconds) return std::nullopt;
  return fmt::format("{:02}:{:02}:{:02}", *seconds / 3600, *seconds / 60 % 60, *seconds % 60);
}

std::uint32_t repetitions(std::string_view text) {
  bool const digits = !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
  auto const count = parse_count(text);
  if (!count) return digits ? std::numeric_limits<std::uint32_t>::max() : 1;
  return *count == 0 ? 1 : *count;
}

}  // namespace zgz::intake
