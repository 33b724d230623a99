#include "lib/intake/layout.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "lib/base/text.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t rows_searched = 30;
constexpr std::size_t fewest_headings = 3;
constexpr std::size_t highest_header = 3;     // rows
constexpr std::size_t longest_heading = 120;  // bytes; a longer text is no heading
constexpr double with_remark = 0.9, with_group = 0.8;

std::size_t distinct_fields(Header const& header) {
  std::set<Field> fields;
  for (auto const& [column, field] : header.fields) fields.insert(field);
  return fields.size();
}

bool is_table(Header const& header, TableSign const& sign) {
  auto const is_there = [&](Field field) { return header.column_of(field).has_value(); };
  return distinct_fields(header) >= sign.fewest &&
         std::all_of(sign.groups.begin(), sign.groups.end(),
                     [&](auto const& group) { return std::any_of(group.begin(), group.end(), is_there); });
}

/// Without remarks such as （填编号1—11） and marks such as *.
std::string without_remarks(std::string text) {
  auto const open = text.find('(');
  if (open != std::string::npos) text.erase(open);
  return replace_all(std::move(text), "*", "");
}

/// Whether a merged cell reaches from a row into the next, or groups columns of the next.
bool bound(Sheet const& sheet, Row const& above, Row const& below) {
  if (below.number != above.number + 1 || above.outside || below.outside) return false;
  return std::any_of(sheet.merges.begin(), sheet.merges.end(), [&](Merge const& merge) {
    bool const down = merge.first_row <= above.number && merge.last_row >= below.number;
    bool const group = merge.last_row == above.number && merge.last_column > merge.first_column;
    return down || group;
  });
}

/// The last row of each block of rows that starts at `first` and can be a heading.
std::vector<std::size_t> possible_ends(Sheet const& sheet, std::size_t first) {
  std::vector<std::size_t> ends{first};
  auto const& rows = sheet.rows;
  while (ends.size() < highest_header && ends.back() + 1 < rows.size() &&
         bound(sheet, rows[ends.back()], rows[ends.back() + 1])) {
    ends.push_back(ends.back() + 1);
  }
  return ends;
}

using Parts = std::map<std::uint32_t, HeadingParts>;

void add_parts(Parts& parts, Sheet const& sheet, Row const& row, Cell const& cell) {
  auto const merge = std::find_if(sheet.merges.begin(), sheet.merges.end(), [&](Merge const& each) {
    return each.first_row == row.number && each.first_column == cell.column;
  });
  auto const last = merge == sheet.merges.end() ? cell.column : std::max(merge->last_column, cell.column);
  auto const text = tidy(cell.text);
  for (auto column = cell.column; column <= last && column < cell.column + 64; ++column) {
    parts[column].push_back({text, column == cell.column});
  }
}

/// What stands over each column, from above.
Parts parts_of(Sheet const& sheet, std::size_t first, std::size_t last) {
  Parts parts;
  for (auto i = first; i <= last; ++i) {
    for (auto const& cell : sheet.rows[i].cells) {
      if (cell.text.size() <= longest_heading) add_parts(parts, sheet, sheet.rows[i], cell);
    }
  }
  return parts;
}

/// More headings are better, and of as many those in fewer rows: what stands above them may be the title.
bool is_better(Header const& header, std::optional<Header> const& best) {
  if (!best) return true;
  auto const fields = distinct_fields(header), most = distinct_fields(*best);
  return fields > most || (fields == most && header.index - header.first < best->index - best->first);
}

}  // namespace

std::optional<std::uint32_t> Header::column_of(Field field) const {
  for (auto const& [column, known] : fields) {
    if (known == field) return column;
  }
  return std::nullopt;
}

HeaderFinder::HeaderFinder(ChecklistForm const& form) : HeaderFinder(form.headers, {}) {}

HeaderFinder::HeaderFinder(HeadingAliases const& aliases, TableSign sign) : m_sign(std::move(sign)) {
  for (auto const& [field, names] : aliases) {
    for (auto const& name : names) m_aliases.emplace(fold(name), field);
  }
}

HeaderFinder HeaderFinder::with(ColumnNames const& names) const {
  auto finder = *this;
  for (auto const& [heading, field] : names) finder.m_aliases[fold(heading)] = field;
  return finder;
}

std::optional<HeaderFinder::Match> HeaderFinder::field_of(std::string const& heading) const {
  auto const folded = fold(heading);
  if (auto const found = m_aliases.find(folded); found != m_aliases.end()) return Match{found->second, 1};
  auto const found = m_aliases.find(without_remarks(folded));
  if (found == m_aliases.end()) return std::nullopt;
  return Match{found->second, with_remark};
}

Header HeaderFinder::match(Row const& row) const {
  Header header;
  for (auto const& cell : row.cells) {
    if (cell.text.size() > longest_heading) continue;
    header.headings[cell.column] = tidy(cell.text);
    if (auto const match = field_of(cell.text)) {
      header.fields[cell.column] = match->field;
      header.scores[cell.column] = match->score;
    }
  }
  return header;
}

std::optional<HeaderFinder::Match> HeaderFinder::field_of(HeadingParts const& parts) const {
  if (parts.back().leads) {
    if (auto const match = field_of(parts.back().text)) return match;
  }
  std::string together;
  for (auto const& part : parts) together += part.text;
  if (auto const match = field_of(together)) return match;
  for (auto part = parts.rbegin() + 1; part != parts.rend(); ++part) {
    auto const match = part->leads ? field_of(part->text) : std::nullopt;
    if (match) return Match{match->field, with_group};
  }
  return std::nullopt;
}

Header HeaderFinder::match_block(Sheet const& sheet, std::size_t first, std::size_t last) const {
  if (first == last) {
    auto header = match(sheet.rows[first]);
    header.first = header.index = first;
    return header;
  }
  Header header;
  header.first = first;
  header.index = last;
  for (auto const& [column, parts] : parts_of(sheet, first, last)) {
    std::vector<std::string> names;
    for (auto const& part : parts) names.push_back(part.text);
    header.headings[column] = join(names, "/");
    auto const match = field_of(parts);
    if (!match) continue;
    header.fields[column] = match->field;
    header.scores[column] = match->score;
  }
  return header;
}

std::optional<Header> HeaderFinder::find(Sheet const& sheet) const {
  std::optional<Header> best;
  for (std::size_t i = 0; i < std::min(sheet.rows.size(), rows_searched); ++i) {
    if (sheet.rows[i].outside) continue;
    for (auto const last : possible_ends(sheet, i)) {
      auto header = match_block(sheet, i, last);
      if (is_table(header, m_sign) && is_better(header, best)) best = std::move(header);
    }
  }
  return best;
}

std::optional<Header> HeaderFinder::at(Sheet const& sheet, std::uint32_t row_number) const {
  std::optional<Header> best;
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    if (sheet.rows[i].number != row_number || sheet.rows[i].outside) continue;
    for (auto const last : possible_ends(sheet, i)) {
      auto header = match_block(sheet, i, last);
      if (is_better(header, best)) best = std::move(header);
    }
  }
  return best;
}

bool repeats_headings(Row const& row, Sheet const& sheet, Header const& header) {
  return std::any_of(sheet.rows.begin() + static_cast<std::ptrdiff_t>(header.first),
                     sheet.rows.begin() + static_cast<std::ptrdiff_t>(header.index) + 1, [&](Row const& heading) {
                       return row.cells.size() >= fewest_headings &&
                              std::equal(row.cells.begin(), row.cells.end(), heading.cells.begin(), heading.cells.end(),
                                         [](Cell const& a, Cell const& b) {
                                           return a.column == b.column && fold(a.text) == fold(b.text);
                                         });
                     });
}

}  // namespace zgz::intake
