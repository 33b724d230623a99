#include "lib/render/marked_workbook.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/advice.hpp"
#include "lib/render/marked_sheet.hpp"
#include "lib/render/row_height.hpp"

namespace zgz::render {

namespace {

constexpr std::size_t longest_name = 31;  // of a worksheet
constexpr std::array widths{6.0, 26.0, 46.0, 46.0};
constexpr std::uint32_t last_column = widths.size() - 1;
constexpr unsigned title_size = 16;
constexpr double gap = 6;  // points around a line over all columns

/// The sheet in front: what is wrong, line by line.
class Explanation {
 public:
  explicit Explanation(MarkedTitle const& title) {
    m_sheet.widths.assign(widths.begin(), widths.end());
    m_sheet.footer = "&C&P / &N";
    CellStyle head;
    head.font = "黑体";
    head.size = title_size;
    head.align = Align::centre;
    across(title.title, head);
    across(title.subtitle, {});
  }

  /// A line over all columns.
  void across(std::string const& text, CellStyle const& style) {
    if (text.empty()) return;
    ++m_row;
    m_sheet.merges.push_back({m_row, m_row, 0, last_column});
    auto const room = std::accumulate(widths.begin(), widths.end(), 0.0);
    m_sheet.heights[m_row] =
        row_height(text, room * CellStyle{}.size / style.size) * style.size / CellStyle{}.size + gap;
    put(0, text, style);
  }

  void list(char const* heading, std::vector<Advice> const& advice, Colour colour) {
    if (advice.empty()) return;
    CellStyle strong;
    strong.bold = true;
    across(say("{0}: {1}", heading, advice.size()), strong);
    heads();
    double number = 0;
    for (auto const& line : advice) {
      ++m_row;
      auto style = bordered();
      style.format = CellFormat::text;
      put(1, line.place, with_fill(style, colour));
      put(2, line.what, style);
      put(3, line.next, style);
      put(0, ++number, bordered());
      m_sheet.heights[m_row] = std::max(
          {row_height(line.place, widths[1]), row_height(line.what, widths[2]), row_height(line.next, widths[3])});
    }
  }

  BookSheet sheet(std::string name) && {
    m_sheet.name = std::move(name);
    return std::move(m_sheet);
  }

 private:
  static CellStyle bordered() {
    CellStyle style;
    style.bordered = true;
    return style;
  }

  static CellStyle with_fill(CellStyle style, Colour colour) {
    style.fill = colour;
    return style;
  }

  void heads() {
    ++m_row;
    auto style = bordered();
    style.font = "黑体";
    style.align = Align::centre;
    std::uint32_t column = 0;
    for (auto const* text : {tr("#"), tr("Place"), tr("What is wrong"), tr("How to mend it")}) {
      put(column++, std::string{text}, style);
    }
  }

  void put(std::uint32_t column, BookValue value, CellStyle const& style) {
    if (auto* text = std::get_if<std::string>(&value)) *text = shorten(*text, MarkedLimits{}.characters);
    m_sheet.cells.push_back({m_row, column, std::move(value), style});
  }

  BookSheet m_sheet;
  std::uint32_t m_row = 0;
};

/// As a spreadsheet compares names of worksheets.
bool is_taken(std::string const& name, std::vector<BookSheet> const& sheets) {
  return std::any_of(sheets.begin(), sheets.end(),
                     [&](BookSheet const& sheet) { return fold(sheet.name) == fold(name); });
}

/// A name that a workbook can hold and that no other sheet of it has.
std::string free_name(std::string const& wanted, std::vector<BookSheet> const& sheets) {
  std::string base;
  for (char const c : wanted) {
    if (std::string_view{"[]:*?/\\'"}.find(c) == std::string_view::npos) base += c;
  }
  if (trim(base).empty()) base = tr("Table");
  auto name = shorten(base, longest_name);
  for (int number = 2; is_taken(name, sheets); ++number) {
    auto const ending = "-" + std::to_string(number);
    name = shorten(base, longest_name - ending.size()) + ending;
  }
  return name;
}

std::string name_of(Sheet const& sheet) { return sheet.table > 0 ? say("table {0}", sheet.table) : sheet.name; }

std::vector<Advice> advice_on_notes(std::vector<Diagnostic> const& diagnostics, bool name_sheet) {
  std::vector<Advice> advice;
  for (auto const& diagnostic : diagnostics) {
    if (diagnostic.severity == Severity::note) advice.push_back(advice_on(diagnostic, name_sheet));
  }
  return advice;
}

}  // namespace

std::string marked_workbook(std::vector<Sheet> const& sheets, std::vector<Diagnostic> const& diagnostics,
                            MarkedTitle const& title, MarkedLimits const& limits) {
  Book book;
  book.made = title.made;
  book.sheets.emplace_back().name = tr("What to mend");
  auto left = limits.cells;
  bool cut = false;
  for (auto const& sheet : sheets) {
    if (sheet.name == marker_sheet && sheet.hidden) continue;  // what our own forms say to this program only
    auto made = marked_sheet(sheet, diagnostics, left, limits);
    left -= std::min(left, made.sheet.cells.size());
    cut = cut || made.cut;
    made.sheet.name = free_name(name_of(sheet), book.sheets);
    book.sheets.push_back(std::move(made.sheet));
  }
  Explanation explanation{title};
  if (cut) explanation.across(tr("This copy is not complete: the file holds more than a copy can show."), {});
  explanation.list(tr("To be mended (red in the copy)"), advice_on_faults(diagnostics), fault_fill);
  explanation.list(tr("Worth a look (yellow in the copy)"), advice_on_notes(diagnostics, sheets.size() > 1), note_fill);
  book.sheets.front() = std::move(explanation).sheet(book.sheets.front().name);
  return xlsx_bytes(book);
}

}  // namespace zgz::render
