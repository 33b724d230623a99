#include "lib/model/sheet.hpp"

namespace zgz {

Place place_in(Sheet const& sheet) { return {sheet.file, sheet.name, 0, {}, {}, sheet.table}; }

Place place_in(Sheet const& sheet, Row const& row) { return {sheet.file, sheet.name, row.number, {}, {}, sheet.table}; }

Place place_in(Sheet const& sheet, Row const& row, std::uint32_t column) {
  return {sheet.file, sheet.name, row.number, column, {}, sheet.table};
}

std::string column_name(std::uint32_t column) {
  std::string name;
  for (std::uint64_t rest = std::uint64_t{column} + 1; rest > 0; rest = (rest - 1) / 26) {
    name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return name;
}

}  // namespace zgz
