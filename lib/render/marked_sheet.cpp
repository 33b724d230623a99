#include "lib/render/marked_sheet.hpp"

#include <algorithm>
#include <utility>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/base/width.hpp"
#include "lib/model/advice.hpp"
#include "lib/render/row_height.hpp"

namespace zgz::render {

namespace {

constexpr std::size_t most_merges = 1'000;
constexpr std::uint32_t fewest_columns = 8;    // that a paragraph runs over
constexpr std::size_t longest_remark = 2'000;  // characters
constexpr std::size_t longest_number = 11;     // digits that a spreadsheet shows unshortened
constexpr double narrowest = 8, widest = 36;   // columns, in digits

using Position = std::pair<std::uint32_t, std::uint32_t>;  // row from 1, column from 0

/// What hangs on a cell. A remark of the sender's own colours nothing.
enum class Weight { remark, note, fault };

struct Mark {
  Weight weight = Weight::remark;
  std::string text;
};

BookValue value_of(Cell const& cell, std::size_t characters) {
  if (cell.kind == CellKind::number && cell.number && cell.text.size() <= longest_number) return *cell.number;
  if (cell.kind == CellKind::date) {
    if (auto const day = parse_iso_date(cell.text)) return *day;
  }
  if (cell.text.empty()) return std::monostate{};
  return cell.text.size() > characters ? shorten(cell.text, characters) : cell.text;
}

bool overlap(Merge const& a, Merge const& b) {
  return a.first_row <= b.last_row && b.first_row <= a.last_row && a.first_column <= b.last_column &&
         b.first_column <= a.last_column;
}

/// Puts the rows of one sheet into the copy, then the marks on them.
class Marker {
 public:
  Marker(Sheet const& sheet, std::size_t cells, MarkedLimits const& limits)
      : m_sheet(sheet), m_cells_left(cells), m_limits(limits) {}

  MarkedSheet copy(std::vector<Diagnostic> const& diagnostics) {
    place_rows();
    lay_paragraphs();
    take_merges();
    for (auto const& comment : m_sheet.comments) add_remark(moved({comment.row, comment.column}), comment.text);
    for (auto const& diagnostic : diagnostics) mark(diagnostic);
    write_rows();
    grow_rows();
    write_marks_on_nothing();
    return std::move(m_made);
  }

 private:
  /// Rows stay where they were; each paragraph around the table of a document takes a row of its own.
  void place_rows() {
    std::uint32_t last = 0;
    for (auto const& row : m_sheet.rows) {
      if (row.outside && last == m_shift) ++m_shift;
      last = row.outside ? last + 1 : std::max(last + 1, row.number + m_shift);
      m_places.push_back(last);
    }
  }

  /// Paragraphs run over the columns of the table instead of down one of them.
  void lay_paragraphs() {
    auto last = fewest_columns - 1;
    for (auto const& row : m_sheet.rows) {
      if (!row.outside && !row.cells.empty()) last = std::max(last, row.cells.back().column);
    }
    for (std::size_t i = 0; i < m_sheet.rows.size(); ++i) {
      bool const wide = m_sheet.rows[i].outside && m_sheet.rows[i].cells.size() == 1 && fits({m_places[i], last});
      auto& merges = m_made.sheet.merges;
      if (wide && merges.size() < most_merges) merges.push_back({m_places[i], m_places[i], 0, last});
    }
  }

  [[nodiscard]] Position moved(Position at) const { return {at.first + m_shift, at.second}; }

  [[nodiscard]] bool fits(Position at) const { return at.first <= m_limits.rows && at.second < m_limits.columns; }

  /// Ranges that overlap would make the file a damaged one.
  void take_merges() {
    auto& merges = m_made.sheet.merges;
    for (auto merge : m_sheet.merges) {
      merge.first_row += m_shift;
      merge.last_row += m_shift;
      bool const free =
          std::none_of(merges.begin(), merges.end(), [&](Merge const& other) { return overlap(merge, other); });
      if (free && merges.size() < most_merges && fits({merge.last_row, merge.last_column})) merges.push_back(merge);
    }
  }

  /// What lies inside a merged range is seen in its first cell only.
  [[nodiscard]] Position seen_at(Position at) const {
    for (auto const& merge : m_made.sheet.merges) {
      if (overlap(merge, {at.first, at.first, at.second, at.second})) return {merge.first_row, merge.first_column};
    }
    return at;
  }

  [[nodiscard]] std::uint32_t first_column(std::uint32_t row_number) const {
    auto const found = std::find_if(m_sheet.rows.begin(), m_sheet.rows.end(),
                                    [&](Row const& row) { return !row.outside && row.number == row_number; });
    return found == m_sheet.rows.end() || found->cells.empty() ? 0 : found->cells.front().column;
  }

  void mark(Diagnostic const& diagnostic) {
    auto const& place = diagnostic.place;
    if (place.row == 0 || place.sheet != m_sheet.name || place.table != m_sheet.table) return;
    auto const at = seen_at(moved({place.row, place.column ? *place.column : first_column(place.row)}));
    auto const advice = advice_on(diagnostic, false);
    add_remark(at, advice.next.empty() ? advice.what : say("{0} {1}", advice.what, advice.next));
    auto const weight = diagnostic.severity == Severity::fault ? Weight::fault : Weight::note;
    m_marks[at].weight = std::max(m_marks[at].weight, weight);
  }

  void add_remark(Position at, std::string const& text) {
    auto& all = m_marks[at].text;
    all = shorten(all.empty() ? text : all + '\n' + text, longest_remark);
  }

  [[nodiscard]] CellStyle style_at(Position at, bool outside) const {
    CellStyle style;
    style.bordered = !outside;
    style.format = CellFormat::text;
    auto const found = m_marks.find(at);
    if (found == m_marks.end() || found->second.weight == Weight::remark) return style;
    style.fill = found->second.weight == Weight::fault ? fault_fill : note_fill;
    return style;
  }

  void write_rows() {
    for (std::size_t i = 0; i < m_sheet.rows.size(); ++i) {
      for (auto const& cell : m_sheet.rows[i].cells) write(cell, {m_places[i], cell.column}, m_sheet.rows[i].outside);
    }
  }

  void write(Cell const& cell, Position at, bool outside) {
    if (m_cells_left == 0 || !fits(at)) {
      m_made.cut = true;
      return;
    }
    --m_cells_left;
    auto style = style_at(at, outside);
    auto value = value_of(cell, m_limits.characters);
    if (std::holds_alternative<double>(value)) style.format = CellFormat::general;
    if (std::holds_alternative<Date>(value)) style.format = CellFormat::date;
    if (cell.text.size() > m_limits.characters && length(cell.text) > m_limits.characters) {
      m_made.cut = true;
      add_remark(at, say("Only the first {0} characters are shown.", m_limits.characters));
    }
    widen(cell, at, outside);
    m_written.push_back(at);
    m_made.sheet.cells.push_back({at.first, at.second, std::move(value), style});
  }

  void widen(Cell const& cell, Position at, bool outside) {
    auto const covers = [&](Merge const& merge) { return overlap(merge, {at.first, at.first, at.second, at.second}); };
    auto const& merges = m_made.sheet.merges;
    if (outside || std::any_of(merges.begin(), merges.end(), covers)) return;
    auto& widths = m_made.sheet.widths;
    if (widths.size() <= at.second) widths.resize(at.second + 1, narrowest);
    std::size_t longest = 0;
    for (auto const& line : split(cell.text.substr(0, 400), '\n')) longest = std::max(longest, display_width(line));
    widths[at.second] = std::clamp(static_cast<double>(longest) + 2, widths[at.second], widest);
  }

  void grow_rows() {
    for (auto const& cell : m_made.sheet.cells) {
      auto const* text = std::get_if<std::string>(&cell.value);
      auto const width = text == nullptr ? std::nullopt : width_at({cell.row, cell.column});
      if (!width) continue;
      auto const height = row_height(*text, *width);
      if (height > row_height({}, *width)) {
        auto& all = m_made.sheet.heights[cell.row];
        all = std::max(all, height);
      }
    }
  }

  /// Of the columns that the cell takes; nothing for one that takes several rows.
  [[nodiscard]] std::optional<double> width_at(Position at) const {
    auto const of_column = [&](std::uint32_t column) {
      auto const& widths = m_made.sheet.widths;
      return column < widths.size() ? widths[column] : narrowest;
    };
    for (auto const& merge : m_made.sheet.merges) {
      if (!overlap(merge, {at.first, at.first, at.second, at.second})) continue;
      if (merge.first_row != merge.last_row) return std::nullopt;
      double sum = 0;
      for (auto column = merge.first_column; column <= merge.last_column; ++column) sum += of_column(column);
      return sum;
    }
    return of_column(at.second);
  }

  /// Cells that hold nothing can be at fault; remarks can hang on them.
  void write_marks_on_nothing() {
    std::sort(m_written.begin(), m_written.end());
    for (auto const& [at, mark] : m_marks) {
      if (at.first == 0 || !fits(at)) continue;
      m_made.sheet.comments.push_back({at.first, at.second, mark.text});
      if (mark.weight != Weight::remark && !std::binary_search(m_written.begin(), m_written.end(), at)) {
        m_made.sheet.cells.push_back({at.first, at.second, std::monostate{}, style_at(at, false)});
      }
    }
  }

  Sheet const& m_sheet;
  std::size_t m_cells_left;
  MarkedLimits const& m_limits;
  std::uint32_t m_shift = 0;  // rows of paragraphs above the table
  std::vector<std::uint32_t> m_places;
  std::map<Position, Mark> m_marks;
  std::vector<Position> m_written;
  MarkedSheet m_made;
};

}  // namespace

MarkedSheet marked_sheet(Sheet const& sheet, std::vector<Diagnostic> const& diagnostics, std::size_t cells,
                         MarkedLimits const& limits) {
  return Marker{sheet, cells, limits}.copy(diagnostics);
}

}  // namespace zgz::render
