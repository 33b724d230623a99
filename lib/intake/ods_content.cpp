#include "lib/intake/ods_content.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include "lib/base/i18n.hpp"
#include "lib/intake/ods_table.hpp"
#include "lib/intake/ods_text.hpp"
#include "lib/intake/ods_values.hpp"
#include "lib/intake/xml.hpp"

namespace zgz::intake {

namespace {

constexpr std::size_t most_tables = 10'000;

// LibreOffice keeps the cells of other files that formulas use in tables of this style.
constexpr std::string_view foreign_cells = "ta_extref";

/// Where in the part the parser stands; what is not listed is skipped.
enum class At {
  nowhere,
  document,
  styles,
  style,
  body,
  spreadsheet,
  table,
  group,
  row,
  cell,
  paragraph,
  inside,
  comment,
  comment_paragraph,
  comment_inside,
  ranges,
  range,
};

constexpr std::array<std::string_view, 6> groups{"table-columns", "table-column-group", "table-header-columns",
                                                 "table-rows",    "table-row-group",    "table-header-rows"};

bool is_group(std::string_view name) { return std::find(groups.begin(), groups.end(), name) != groups.end(); }

bool is_hidden(XmlAttributes attributes) {
  auto const visibility = attributes.text("table:visibility");
  return visibility == "collapse" || visibility == "filter";
}

class ContentHandler : public XmlHandler {
 public:
  explicit ContentHandler(Allowance& allowance) : m_allowance(allowance), m_text(allowance), m_comment(allowance) {}

  void start(std::string_view name, XmlAttributes attributes) override {
    if (m_skipped > 0) {
      ++m_skipped;
      return;
    }
    auto const next = enter(name, attributes);
    if (next == At::nowhere) {
      ++m_skipped;
    } else {
      m_path.push_back(next);
    }
  }

  void end() override {
    if (m_skipped > 0) {
      --m_skipped;
      return;
    }
    auto const left = m_path.back();
    m_path.pop_back();
    if (left == At::comment) m_cell.comment = m_comment.take();
    if (left == At::cell) end_cell();
    if (left == At::row) m_table->end_row();
    if (left == At::table) end_table();
  }

  void text(std::string_view piece) override {
    if (m_skipped > 0) return;
    if (at() == At::paragraph || at() == At::inside) m_text.text(piece);
    if (at() == At::comment_paragraph || at() == At::comment_inside) m_comment.text(piece);
  }

  [[nodiscard]] std::vector<Sheet> take_sheets() {
    for (auto& sheet : m_sheets) sheet.filtered = m_filtered.contains(sheet.name);
    return std::move(m_sheets);
  }

 private:
  [[nodiscard]] At at() const { return m_path.empty() ? At::nowhere : m_path.back(); }

  At enter(std::string_view name, XmlAttributes attributes) {
    switch (at()) {
      case At::nowhere:
        return name == "document-content" ? At::document : At::nowhere;
      case At::document:
        if (name == "automatic-styles") return At::styles;
        return name == "body" ? At::body : At::nowhere;
      case At::styles:
        return name == "style" ? begin_style(attributes) : At::nowhere;
      case At::style:
        if (name == "table-properties" && attributes.text("table:display") == "false") m_hidden.insert(m_style);
        return At::nowhere;
      case At::body:
        return name == "spreadsheet" ? At::spreadsheet : At::nowhere;
      case At::spreadsheet:
        if (name == "table") return begin_table(attributes);
        return name == "database-ranges" ? At::ranges : At::nowhere;
      case At::table:
      case At::group:
        return enter_table_part(name, attributes);
      case At::row:
        return enter_cell(name, attributes);
      case At::ranges:
        return name == "database-range" ? begin_range(attributes) : At::nowhere;
      case At::range:
        if (name == "filter") m_filtered.insert(m_range);
        return At::nowhere;
      default:
        return enter_text(name, attributes);
    }
  }

  At begin_style(XmlAttributes attributes) {
    if (attributes.text("style:family") != "table") return At::nowhere;
    m_style = attributes.text("style:name");
    return At::style;
  }

  At begin_table(XmlAttributes attributes) {
    if (m_sheets.size() >= most_tables) {
      throw failure(Fault::unreadable_too_large, {say("{} tables", std::to_string(most_tables))});
    }
    auto const style = attributes.text("table:style-name");
    if (style == foreign_cells) return At::nowhere;
    m_table.emplace(std::string{attributes.text("table:name")}, m_allowance);
    m_table_hidden = m_hidden.contains(std::string{style});
    return At::table;
  }

  void end_table() {
    m_sheets.push_back(m_table->finish());
    m_sheets.back().hidden = m_table_hidden;
    m_table.reset();
  }

  At enter_table_part(std::string_view name, XmlAttributes attributes) {
    if (is_group(name)) return At::group;
    if (name == "table-column") {
      m_table->add_columns(repetitions(attributes.text("table:number-columns-repeated")), is_hidden(attributes));
    }
    if (name != "table-row") return At::nowhere;
    m_table->begin_row(repetitions(attributes.text("table:number-rows-repeated")), is_hidden(attributes));
    return At::row;
  }

  At enter_cell(std::string_view name, XmlAttributes attributes) {
    auto const times = repetitions(attributes.text("table:number-columns-repeated"));
    if (name == "covered-table-cell") m_table->skip(times);
    if (name != "table-cell") return At::nowhere;
    m_cell = {};
    m_cell.times = times;
    m_cell.columns = repetitions(attributes.text("table:number-columns-spanned"));
    m_cell.rows = repetitions(attributes.text("table:number-rows-spanned"));
    m_value = ods_value(attributes);
    m_computed = attributes.find("office:value-type") != nullptr;
    return At::cell;
  }

  void end_cell() {
    auto shown = m_text.take();
    auto& cell = m_cell.cell;
    cell.kind = m_value.kind;
    cell.number = m_value.number;
    cell.formula = m_value.formula;
    cell.text = m_value.text.empty() ? std::move(shown) : std::move(m_value.text);
    // Not every writer computes its formulas: what has no result yet is not the same as an empty one.
    m_cell.holds_something = !cell.text.empty() || (cell.formula && !m_computed);
    m_table->add_cell(std::move(m_cell));
  }

  At enter_text(std::string_view name, XmlAttributes attributes) {
    bool const paragraph = name == "p" || name == "h";
    switch (at()) {
      case At::cell:
        if (name == "annotation") return At::comment;
        if (!paragraph) return At::nowhere;
        m_text.begin_paragraph();
        return At::paragraph;
      case At::comment:
        if (!paragraph) return At::nowhere;
        m_comment.begin_paragraph();
        return At::comment_paragraph;
      case At::paragraph:
      case At::inside:
        return m_text.enter(name, attributes) ? At::inside : At::nowhere;
      default:
        return m_comment.enter(name, attributes) ? At::comment_inside : At::nowhere;
    }
  }

  At begin_range(XmlAttributes attributes) {
    m_range = sheet_of_address(attributes.text("table:target-range-address"));
    if (attributes.text("table:display-filter-buttons") == "true") m_filtered.insert(m_range);
    return At::range;
  }

  Allowance& m_allowance;
  std::vector<At> m_path;
  unsigned m_skipped = 0;
  std::vector<Sheet> m_sheets;
  std::optional<OdsTable> m_table;
  bool m_table_hidden = false;
  OdsCell m_cell;
  OdsValue m_value;
  bool m_computed = false;
  OdsText m_text, m_comment;
  std::string m_style, m_range;
  std::set<std::string> m_hidden;    ///< styles of tables that are not shown
  std::set<std::string> m_filtered;  ///< names of worksheets
};

}  // namespace

std::vector<Sheet> read_ods_content(Archive& archive, std::string const& part, Allowance& allowance) {
  ContentHandler handler{allowance};
  auto source = archive.open(part);
  parse_xml(
      part, [&](char* to, std::size_t size) { return source.read(to, size); }, handler);
  return handler.take_sheets();
}

std::string sheet_of_address(std::string_view address) {
  if (address.starts_with('$')) address.remove_prefix(1);
  if (!address.starts_with('\'')) return std::string{address.substr(0, std::min(address.find('.'), address.size()))};
  std::string name;
  for (std::size_t at = 1; at < address.size(); ++at) {
    if (address[at] == '\'' && address.substr(at, 2) != "''") return name;
    if (address[at] == '\'') ++at;
    name += address[at];
  }
  return {};
}

}  // namespace zgz::intake
