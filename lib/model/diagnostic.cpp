#include "lib/model/diagnostic.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "lib/base/i18n.hpp"
#include "lib/base/printable.hpp"

namespace zgz {

namespace {

/// The letters over a spreadsheet's column, counted from 0: A … Z, AA ….
std::string letters(std::uint32_t column) {
  std::string reversed;
  for (std::uint64_t left = std::uint64_t{column} + 1; left > 0; left = (left - 1) / 26) {
    reversed += static_cast<char>('A' + (left - 1) % 26);
  }
  std::reverse(reversed.begin(), reversed.end());
  return reversed;
}

std::string in_document(Place const& place) {
  auto whole = say("{0} table {1}", place.file, place.table);
  if (place.row == 0) return whole;
  if (!place.column) return say("{0} row {1}", whole, place.row);
  return say("{0} row {1} column {2}", whole, place.row, *place.column + 1);
}

}  // namespace

std::string Place::str() const {
  if (table > 0) return in_document(*this);
  auto whole = sheet.empty() ? file : fmt::format("{}[{}]", file, printable(sheet));
  if (row == 0) return whole;
  if (!sheet.empty())
    return column ? fmt::format("{}!{}{}", whole, letters(*column), row) : say("{0} row {1}", whole, row);
  if (!heading.empty()) return say("{0}:{1} column “{2}”", file, row, printable(heading));
  return column ? say("{0}:{1} column {2}", file, row, letters(*column)) : fmt::format("{}:{}", file, row);
}

}  // namespace zgz
