#include "lib/intake/marker.hpp"

#include <algorithm>
#include <charconv>
#include <string>

namespace zgz::intake {

namespace {

/// The text of a cell; empty where there is none.
std::string text_at(Sheet const& sheet, std::uint32_t row, std::uint32_t column) {
  for (auto const& each : sheet.rows) {
    if (each.number != row) continue;
    for (auto const& cell : each.cells) {
      if (cell.column == column) return cell.text;
    }
  }
  return {};
}

std::optional<int> whole_number(std::string const& text) {
  int value = 0;
  auto const* const end = text.data() + text.size();
  auto const [stopped, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc{} || stopped != end || value < 1) return std::nullopt;
  return value;
}

std::map<std::string, std::string> further_keys(Sheet const& sheet) {
  std::map<std::string, std::string> says;
  for (auto const& row : sheet.rows) {
    if (row.number <= 2) continue;
    auto key = text_at(sheet, row.number, 0);
    if (!key.empty()) says.emplace(std::move(key), text_at(sheet, row.number, 1));
  }
  return says;
}

}  // namespace

bool is_marker(Sheet const& sheet) {
  return sheet.hidden && sheet.name == marker_sheet && text_at(sheet, 1, 0) == marker_kind_key &&
         text_at(sheet, 2, 0) == marker_version_key;
}

std::optional<FormMarker> marker_in(std::vector<Sheet> const& sheets) {
  auto const found = std::find_if(sheets.begin(), sheets.end(), is_marker);
  if (found == sheets.end()) return std::nullopt;
  auto const kind = text_at(*found, 1, 1);
  auto const version = whole_number(text_at(*found, 2, 1));
  if (kind.empty() || !version) return std::nullopt;
  return FormMarker{kind, *version, further_keys(*found)};
}

}  // namespace zgz::intake
