#include "lib/intake/docx_body.hpp"

#include <cstdint>
#include <optional>
#include <utility>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/intake/docx_elements.hpp"
#include "lib/intake/docx_marks.hpp"
#include "lib/intake/docx_table.hpp"
#include "lib/intake/xlsx_values.hpp"
#include "lib/intake/xml.hpp"

namespace zgz::intake {

namespace {

using Element = DocxElement;

constexpr std::size_t most_tables = 10'000;
constexpr std::size_t most_comments = 10'000;

/// A property that is there is on unless it says otherwise.
bool is_on(XmlAttributes attributes) {
  auto const value = attributes.prefixed("val");
  return value != "0" && value != "false" && value != "off";
}

std::uint32_t count_of(XmlAttributes attributes) {
  auto const value = attributes.prefixed("val");
  // A number that does not fit is refused later as one that cannot be there.
  bool const digits = !value.empty() && value.find_first_not_of("0123456789") == std::string_view::npos;
  return parse_count(value).value_or(digits ? UINT32_MAX : 0);
}

/// A paragraph with what stands in the text boxes that hang on it.
struct Paragraph {
  std::string text;
  std::vector<std::string> boxes;
};

struct Run {
  bool hidden = false;
  bool pictures = false;  ///< its font shows signs instead of letters
};

/// The cell of a table that is being read.
struct OpenCell {
  CellShape shape;
  bool deleted = false;
  std::size_t paragraphs_outside = 0;  ///< that are open around the table
  std::vector<std::string> lines;
};

class BodyHandler : public XmlHandler {
 public:
  BodyHandler(std::string const& part, Allowance& allowance) : m_part(part), m_allowance(allowance) {}

  DocumentBody found;

  void start(std::string_view name, XmlAttributes attributes) override {
    if (m_skipped > 0) {
      ++m_skipped;
      return;
    }
    if (m_path.empty() && name != "document") {
      throw failure(Fault::unreadable_document, {say("its part {} is no document", m_part)});
    }
    auto const element = enter(docx_element(name), name, attributes);
    if (element == Element::left_out) {
      ++m_skipped;
    } else {
      m_path.push_back(element);
    }
  }

  void end() override {
    if (m_skipped > 0) {
      --m_skipped;
      return;
    }
    auto const element = m_path.back();
    m_path.pop_back();
    leave(element);
  }

  void text(std::string_view piece) override {
    if (m_skipped == 0 && at() == Element::text) m_text.append(piece);
  }

 private:
  [[nodiscard]] Element at() const { return m_path.empty() ? Element::other : m_path.back(); }

  /// What the element counts as where it stands.
  Element enter(Element element, std::string_view name, XmlAttributes attributes) {
    switch (at()) {
      case Element::run_properties:
        return read_run_property(name, attributes);
      case Element::row_properties:
        return read_row_property(name, attributes);
      case Element::cell_properties:
        return read_cell_property(name, attributes);
      case Element::control_properties:
        if (name == "showingPlcHdr" && is_on(attributes)) m_hints.back() = true;
        return Element::left_out;
      case Element::field_box:
        if (name == "checked" || name == "default") m_ticked = is_on(attributes);
        return Element::left_out;
      default:
        break;
    }
    if (element == Element::body) m_in_body = true;
    if (!m_in_body) return element == Element::left_out ? element : Element::other;
    switch (element) {
      case Element::table:
      case Element::row:
      case Element::row_properties:
      case Element::cell:
      case Element::cell_properties:
        return enter_table_part(element);
      case Element::control:
      case Element::control_properties:
      case Element::control_content:
      case Element::alternatives:
      case Element::choice:
      case Element::fallback:
        return enter_frame(element);
      default:
        return enter_text_part(element, attributes);
    }
  }

  Element enter_table_part(Element element) {
    bool const own = m_table_depth == 1;
    switch (element) {
      case Element::table:
        if (m_table_depth++ == 0) begin_table();
        return element;
      case Element::row:
        if (!own || m_in_row) return Element::other;
        m_in_row = true;
        m_row_hidden = m_row_deleted = false;
        m_table->begin_row();
        return element;
      case Element::cell:
        if (!own || !m_in_row || m_cell) return Element::other;
        m_cell.emplace();
        m_cell->paragraphs_outside = m_paragraphs.size();
        return element;
      case Element::row_properties:
        return own && at() == Element::row ? element : Element::left_out;
      default:
        return own && at() == Element::cell ? element : Element::left_out;
    }
  }

  Element enter_frame(Element element) {
    switch (element) {
      case Element::control:
        m_hints.push_back(false);
        return element;
      case Element::control_properties:
        return at() == Element::control ? element : Element::left_out;
      case Element::control_content:
        if (at() != Element::control) return Element::other;
        if (m_hints.back()) ++m_silent;
        return element;
      case Element::alternatives:
        m_chosen.push_back(false);
        return element;
      default:
        // Of several ways to say the same, only the first counts.
        if (at() != Element::alternatives) return Element::other;
        if (m_chosen.back()) return Element::left_out;
        m_chosen.back() = true;
        return element;
    }
  }

  Element enter_text_part(Element element, XmlAttributes attributes) {
    switch (element) {
      case Element::paragraph:
        m_paragraphs.emplace_back();
        break;
      case Element::run:
        m_runs.push_back({!m_runs.empty() && m_runs.back().hidden, false});
        break;
      case Element::run_properties:
        return at() == Element::run ? element : Element::left_out;
      case Element::text:
        m_text.clear();
        m_preserve = attributes.text("xml:space") == "preserve";
        break;
      case Element::line_break:
        write("\n");
        break;
      case Element::tab:
        write("\t");
        break;
      case Element::hyphen:
        write("-");
        break;
      case Element::symbol:
        write(symbol_text(attributes.prefixed("font"), attributes.prefixed("char")));
        break;
      case Element::field_box:
        m_ticked = false;
        break;
      case Element::comment_mark:
        mark_comment(attributes.prefixed("id"));
        break;
      default:
        break;
    }
    return element;
  }

  Element read_run_property(std::string_view name, XmlAttributes attributes) {
    if (name == "vanish" && is_on(attributes)) m_runs.back().hidden = true;
    if (name == "rFonts" && is_picture_font(attributes.prefixed("ascii"))) m_runs.back().pictures = true;
    return Element::left_out;
  }

  Element read_row_property(std::string_view name, XmlAttributes attributes) {
    if (name == "gridBefore") m_table->skip(count_of(attributes));
    if (name == "hidden" && is_on(attributes)) m_row_hidden = true;
    if (name == "del") m_row_deleted = true;
    return Element::left_out;
  }

  Element read_cell_property(std::string_view name, XmlAttributes attributes) {
    auto& shape = m_cell->shape;
    if (name == "gridSpan") shape.span = count_of(attributes);
    if (name == "vMerge") {
      shape.down = attributes.prefixed("val") == "restart" ? CellShape::Down::starts : CellShape::Down::goes_on;
    }
    if (name == "hMerge") shape.joins_left = attributes.prefixed("val") != "restart";
    if (name == "cellDel") m_cell->deleted = true;
    return Element::left_out;
  }

  void leave(Element element) {
    switch (element) {
      case Element::body:
        m_in_body = false;
        break;
      case Element::paragraph:
        end_paragraph();
        break;
      case Element::run:
        m_runs.pop_back();
        break;
      case Element::text:
        end_text();
        break;
      case Element::field_box:
        write(m_ticked ? "☑" : "☐");
        break;
      case Element::table:
        if (--m_table_depth == 0) end_table();
        break;
      case Element::row:
        m_in_row = false;
        m_table->end_row(m_row_hidden);
        break;
      case Element::cell:
        end_cell();
        break;
      case Element::control:
        m_hints.pop_back();
        break;
      case Element::control_content:
        if (m_hints.back()) --m_silent;
        break;
      case Element::alternatives:
        m_chosen.pop_back();
        break;
      default:
        break;
    }
  }

  void write(std::string_view text) {
    bool const hidden = m_silent > 0 || (!m_runs.empty() && m_runs.back().hidden);
    if (!hidden && !m_paragraphs.empty()) m_paragraphs.back().text.append(text);
  }

  void end_text() {
    auto const text = m_preserve ? std::string_view{m_text} : trim_xml(m_text);
    if (!m_runs.empty() && m_runs.back().pictures) {
      write(picture_text(text));
    } else {
      write(text);
    }
  }

  void end_paragraph() {
    auto const paragraph = std::move(m_paragraphs.back());
    m_paragraphs.pop_back();
    add_line(with_marks(paragraph.text));
    for (auto const& line : paragraph.boxes) add_line(line);
  }

  /// Where a paragraph belongs: to the one that its text box hangs on, to its cell, or to the document.
  void add_line(std::string text) {
    if (m_paragraphs.size() > (m_cell ? m_cell->paragraphs_outside : 0)) {
      if (!trim(text).empty()) m_paragraphs.back().boxes.push_back(std::move(text));
    } else if (m_cell) {
      m_cell->lines.push_back(std::move(text));
    } else if (!trim(text).empty()) {
      m_allowance.take(1, text.size());
      found.lines.push_back({std::move(text), found.tables.size()});
    }
  }

  void begin_table() {
    if (found.tables.size() >= most_tables) {
      throw failure(Fault::unreadable_too_large, {say("{} tables", std::to_string(most_tables))});
    }
    m_table.emplace(static_cast<std::uint32_t>(found.tables.size() + 1), m_allowance);
  }

  void end_table() {
    found.tables.push_back(m_table->finish());
    m_table.reset();
  }

  void end_cell() {
    bool const deleted = m_cell->deleted || m_row_deleted;
    m_table->add_cell(m_cell->shape, deleted ? std::string{} : join(m_cell->lines, "\n"));
    m_cell.reset();
  }

  void mark_comment(std::string_view id) {
    if (found.comments.size() >= most_comments) return;
    CommentMark mark{std::string{id}, 0, 0, 0};
    if (m_cell) {
      mark.table = static_cast<std::uint32_t>(found.tables.size() + 1);
      mark.row = m_table->row();
      mark.column = m_table->next_column();
    }
    found.comments.push_back(std::move(mark));
  }

  std::string const& m_part;
  Allowance& m_allowance;
  std::vector<Element> m_path;
  unsigned m_skipped = 0;
  bool m_in_body = false;
  std::vector<Paragraph> m_paragraphs;
  std::vector<Run> m_runs;
  std::vector<bool> m_hints;   ///< of each open control, whether it shows only its hint
  std::vector<bool> m_chosen;  ///< of each open set of alternatives, whether one was read
  unsigned m_silent = 0;
  std::string m_text;
  bool m_preserve = false, m_ticked = false;
  std::optional<TableBuilder> m_table;
  std::optional<OpenCell> m_cell;
  unsigned m_table_depth = 0;
  bool m_in_row = false, m_row_hidden = false, m_row_deleted = false;
};

}  // namespace

DocumentBody read_document_body(Archive& archive, std::string const& part, Allowance& allowance) {
  BodyHandler handler{part, allowance};
  auto source = archive.open(part);
  parse_xml(
      part, [&](char* to, std::size_t size) { return source.read(to, size); }, handler);
  return std::move(handler.found);
}

}  // namespace zgz::intake
