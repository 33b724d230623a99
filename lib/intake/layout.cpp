#include "lib/intake/layout.hpp"

#include <algorithm>
#include <set>

#include "lib/base/text.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t rows_searched = 30;
constexpr std::size_t fewest_headings = 3;
constexpr std::size_t longest_heading = 120;  // bytes; a longer text is no heading

std::size_t distinct_fields(Header const& header) {
  std::set<Field> fields;
  for (auto const& [column, field] : header.fields) fields.insert(field);
  return fields.size();
}

bool is_table(Header const& header) {
  return distinct_fields(header) >= fewest_headings &&
         (header.column_of(Field::problem) || header.column_of(Field::measure));
}

/// Without remarks such as （填编号1—11） and marks such as *.
std::string without_remarks(std::string text) {
  auto const open = text.find('(');
  if (open != std::string::npos) text.erase(open);
  return replace_all(std::move(text), "*", "");
}

}  // namespace

std::optional<std::uint32_t> Header::column_of(Field field) const {
  for (auto const& [column, known] : fields) {
    if (known == field) return column;
  }
  return std::nullopt;
}

HeaderFinder::HeaderFinder(ChecklistForm const& form) {
  for (auto const& [field, aliases] : form.headers) {
    for (auto const& alias : aliases) m_aliases.emplace(fold(alias), field);
  }
}

std::optional<Field> HeaderFinder::field_of(std::string const& heading) const {
  auto const folded = fold(heading);
  auto found = m_aliases.find(folded);
  if (found == m_aliases.end()) found = m_aliases.find(without_remarks(folded));
  if (found == m_aliases.end()) return std::nullopt;
  return found->second;
}

Header HeaderFinder::match(Row const& row) const {
  Header header;
  for (auto const& cell : row.cells) {
    if (cell.text.size() > longest_heading) continue;
    header.headings[cell.column] = tidy(cell.text);
    if (auto const field = field_of(cell.text)) header.fields[cell.column] = *field;
  }
  return header;
}

std::optional<Header> HeaderFinder::find(Sheet const& sheet) const {
  std::optional<Header> best;
  for (std::size_t i = 0; i < std::min(sheet.rows.size(), rows_searched); ++i) {
    auto header = match(sheet.rows[i]);
    if (!is_table(header) || (best && distinct_fields(header) <= distinct_fields(*best))) continue;
    header.index = i;
    best = std::move(header);
  }
  return best;
}

}  // namespace zgz::intake
