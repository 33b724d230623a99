#include "lib/intake/xlsx_sheet.hpp"

#include <algorithm>
#include <array>

#include "lib/base/i18n.hpp"
#include "lib/intake/xlsx_cell.hpp"
#include "lib/intake/xlsx_values.hpp"
#include "lib/intake/xml.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t most_merges = 100'000;

/// Where in a worksheet the parser stands; what is not listed is skipped.
enum class At { nowhere, worksheet, columns, data, row, cell, value, formula, rich, merges, merge };

/// The name of an attribute that is one letter; 0 for any other.
char letter(char const* name) { return name[0] != '\0' && name[1] == '\0' ? name[0] : '\0'; }

/// Ends the parsing of a worksheet of which no more rows are wanted.
struct Enough {};

class SheetHandler : public XmlHandler {
 public:
  SheetHandler(SheetContext& context, Sheet& sheet, RowSink const& on_row)
      : m_context(context), m_sheet(sheet), m_on_row(on_row) {}

  void start(std::string_view name, XmlAttributes attributes) override {
    if (at() == At::rich) return m_rich.start(name, attributes);
    if (m_skipped > 0) {
      ++m_skipped;
      return;
    }
    auto const next = enter(name, attributes);
    if (next == At::nowhere) {
      ++m_skipped;
    } else {
      m_path[++m_depth] = next;
    }
  }

  void end() override {
    if (at() == At::rich && m_rich.end()) return;
    if (m_skipped > 0) {
      --m_skipped;
      return;
    }
    if (at() == At::cell) end_cell();
    if (at() == At::row) end_row();
    if (at() == At::worksheet) end_sheet();
    --m_depth;
  }

  void text(std::string_view piece) override {
    if (at() == At::value && m_skipped == 0) {
      count_row_text(piece.size());
      m_value.append(piece);
    } else if (at() == At::rich) {
      count_row_text(piece.size());
      m_rich.text(piece);
    }
  }

 private:
  [[nodiscard]] At at() const { return m_path[m_depth]; }

  At enter(std::string_view name, XmlAttributes attributes) {
    switch (at()) {
      case At::cell:
        return enter_cell_child(name, attributes);
      case At::row:
        return name == "c" ? begin_cell(attributes) : At::nowhere;
      case At::data:
        return name == "row" ? begin_row(attributes) : At::nowhere;
      case At::worksheet:
        return enter_section(name);
      case At::columns:
        return name == "col" ? hide_columns(attributes) : At::nowhere;
      case At::merges:
        return name == "mergeCell" ? add_merge(attributes) : At::nowhere;
      case At::nowhere:
        return enter_root(name);
      default:
        return At::nowhere;
    }
  }

  [[nodiscard]] At enter_root(std::string_view name) const {
    if (name != "worksheet") throw damaged(say("the worksheet {} is none", m_sheet.name));
    return At::worksheet;
  }

  At enter_section(std::string_view name) {
    if (name == "sheetData") return At::data;
    if (name == "autoFilter") m_sheet.filtered = true;
    if (name == "cols") return At::columns;
    if (name == "mergeCells") return At::merges;
    return At::nowhere;
  }

  At enter_cell_child(std::string_view name, XmlAttributes attributes) {
    if (name == "v") {
      m_cell.stored = true;
      m_cell.preserve = attributes.text("xml:space") == "preserve";
      return At::value;
    }
    if (name == "is") {
      m_rich.clear();
      return At::rich;
    }
    if (name == "f") m_cell.formula = true;
    return At::nowhere;
  }

  At begin_row(XmlAttributes attributes) {
    auto const previous = m_row.number();
    auto const* const written = attributes.find("r");
    auto const number = written == nullptr ? previous + 1 : parse_count(written).value_or(0);
    if (number <= previous || number > most_rows) {
      throw damaged(say("worksheet {0} goes on after row {1} with one that cannot be there", m_sheet.name,
                        std::to_string(previous)));
    }
    m_row.begin(number, attributes.flag("hidden"));
    m_row_text = 0;
    m_next_column = 0;
    return At::row;
  }

  void end_row() {
    if (m_row.empty()) {
      ++m_sheet.blank_rows;
    } else if (!m_on_row(m_row.finish())) {
      throw Enough{};
    }
  }

  At begin_cell(XmlAttributes attributes) {
    m_cell = RawCell{};
    m_value.clear();
    m_rich.clear();
    m_cell.column = m_next_column;
    for (auto const* attribute = attributes.raw(); *attribute != nullptr; attribute += 2) {
      auto const* const value = attribute[1];
      switch (letter(attribute[0])) {
        case 'r':
          place_cell(value);
          break;
        case 's':
          m_cell.date = is_date_style(value);
          break;
        case 't':
          m_cell.type = *value == '\0' ? CellType::number : cell_type(value);
          break;
        default:
          break;
      }
    }
    if (m_cell.column >= most_columns) throw damaged_cell();
    m_next_column = m_cell.column + 1;
    return At::cell;
  }

  void place_cell(std::string_view text) {
    auto const address = parse_address(text);
    if (!address || address->row != m_row.number() || address->column < m_next_column) throw damaged_cell();
    m_cell.column = address->column;
  }

  [[nodiscard]] bool is_date_style(std::string_view text) const {
    auto const style = parse_count(text);
    return style && *style < m_context.dates.size() && m_context.dates[*style];
  }

  void end_cell() {
    auto& cell = m_row.next();
    if (!fill_cell(cell, m_cell, m_cell.type == CellType::inlined ? m_rich.str() : m_value, m_context)) {
      throw damaged(say("cell {0} of worksheet {1} cannot be read", here(), m_sheet.name));
    }
    // Not every writer computes its formulas: what has no result yet is not the same as an empty one.
    bool const uncomputed = cell.formula && (!m_cell.stored || m_cell.type == CellType::number);
    if (cell.text.empty() && !uncomputed) return;
    if (m_context.cells_left == 0) {
      throw failure(Fault::unreadable_too_large, {say("{} cells", std::to_string(m_context.most_cells))});
    }
    --m_context.cells_left;
    if (cell.text.size() > m_context.text_left) throw too_large(m_context.most_text);
    m_context.text_left -= cell.text.size();
    if (m_cell.type == CellType::shared) count_row_text(cell.text.size());
    m_row.keep();
  }

  void count_row_text(std::size_t bytes) {
    m_row_text += bytes;
    if (m_row_text > m_context.most_row_text) throw too_large(m_context.most_row_text);
  }

  At hide_columns(XmlAttributes attributes) {
    bool const hidden = attributes.flag("hidden") || parse_number(attributes.text("width")) == 0.0;
    auto const first = parse_count(attributes.text("min")).value_or(0);
    auto const last = std::min(parse_count(attributes.text("max")).value_or(0), most_columns);
    if (hidden && first > 0 && first <= last) {
      m_hiding.resize(most_columns + 1);
      ++m_hiding[first - 1];
      --m_hiding[last];
    }
    return At::nowhere;
  }

  At add_merge(XmlAttributes attributes) {
    if (m_sheet.merges.size() >= most_merges) {
      throw failure(Fault::unreadable_too_large, {say("{} merged ranges", std::to_string(most_merges))});
    }
    if (auto const merge = parse_range(attributes.text("ref"))) m_sheet.merges.push_back(*merge);
    return At::nowhere;
  }

  void end_sheet() {
    std::int64_t ranges = 0;
    for (std::uint32_t column = 0; column < m_hiding.size(); ++column) {
      ranges += m_hiding[column];
      if (ranges > 0) m_sheet.hidden_columns.push_back(column);
    }
  }

  [[nodiscard]] std::string here() const { return column_name(m_cell.column) + std::to_string(m_row.number()); }

  [[nodiscard]] static Error damaged(std::string what) {
    return failure(Fault::unreadable_workbook, {std::move(what)});
  }

  [[nodiscard]] Error damaged_cell() const {
    return damaged(
        say("row {0} of worksheet {1} has a cell that cannot be there", std::to_string(m_row.number()), m_sheet.name));
  }

  SheetContext& m_context;
  Sheet& m_sheet;
  RowSink const& m_on_row;
  std::array<At, 8> m_path{At::nowhere};
  std::size_t m_depth = 0;
  unsigned m_skipped = 0;
  RowBuffer m_row;
  RawCell m_cell;
  std::string m_value;
  RichText m_rich;
  std::uint32_t m_next_column = 0;
  std::uint64_t m_row_text = 0;  // bytes
  // Ranges of hidden columns may overlap without end: counted where each starts and stops.
  std::vector<std::int64_t> m_hiding;
};

}  // namespace

void read_worksheet(Archive& archive, std::string const& part, SheetContext& context, Sheet& sheet,
                    RowSink const& on_row) {
  SheetHandler handler{context, sheet, on_row};
  auto source = archive.open(part);
  try {
    parse_xml(
        part, [&](char* to, std::size_t size) { return source.read(to, size); }, handler);
  } catch (Enough const&) {
    return;
  }
}

}  // namespace zgz::intake
