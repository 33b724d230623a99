#include "lib/render/docx.hpp"

#include <cmath>

#include <fmt/format.h>

#include "lib/base/text.hpp"
#include "lib/render/docx_parts.hpp"
#include "lib/render/xml_text.hpp"
#include "lib/render/zip_bytes.hpp"

namespace zgz::render::docx {

namespace {

constexpr double paper_short = 210, paper_long = 297;
constexpr double margin_top = 37, margin_bottom = 35, margin_left = 28, margin_right = 26, foot = 28;

/// Twentieths of a point.
int twips(double millimetres) { return static_cast<int>(std::lround(millimetres * 1440 / 25.4)); }

char const* word_of(Align align) {
  switch (align) {
    case Align::left:
      return "left";
    case Align::centre:
      return "center";
    case Align::right:
      return "right";
    case Align::both:
      break;
  }
  return "both";
}

/// In characters for programs that know them, in twips for the others.
std::string indents_of(Paragraph const& paragraph) {
  auto const size = size_of(paragraph.style);
  std::string indents;
  if (paragraph.right_indent > 0) {
    indents +=
        fmt::format(R"( w:rightChars="{}" w:right="{}")", paragraph.right_indent * 100, paragraph.right_indent * size);
  }
  if (paragraph.first_indent > 0) {
    indents += fmt::format(R"( w:firstLineChars="{}" w:firstLine="{}")", paragraph.first_indent * 100,
                           paragraph.first_indent * size);
  }
  return indents.empty() ? indents : "<w:ind" + indents + "/>";
}

/// Quotation marks and dashes belong to Chinese and to Latin fonts; the hint says that they are Chinese here.
std::string run_of(std::string const& text) {
  std::string run = R"(<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>)";
  bool first = true;
  for (auto const& line : split(xml_text(text), '\n')) {
    if (!first) run += "<w:br/>";
    first = false;
    run += R"(<w:t xml:space="preserve">)" + line + "</w:t>";
  }
  return run + "</w:r>";
}

std::string xml_of(Paragraph const& paragraph) {
  return fmt::format(R"(<w:p><w:pPr><w:pStyle w:val="{}"/>{}{}<w:jc w:val="{}"/></w:pPr>{}</w:p>)",
                     id_of(paragraph.style), paragraph.keep_with_next ? "<w:keepNext/>" : "", indents_of(paragraph),
                     word_of(paragraph.align), paragraph.text.empty() ? "" : run_of(paragraph.text));
}

std::string xml_of(Cell const& cell, int width) {
  auto xml = fmt::format(R"(<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/>)", width);
  if (cell.span > 1) xml += fmt::format(R"(<w:gridSpan w:val="{}"/>)", cell.span);
  xml += R"(<w:vAlign w:val="center"/></w:tcPr>)";
  for (auto const& paragraph : cell.paragraphs) xml += xml_of(paragraph);
  // A cell without a paragraph is an error to Word.
  if (cell.paragraphs.empty()) xml += xml_of(Paragraph{{}, Style::cell, Align::left});
  return xml + "</w:tc>";
}

std::string xml_of(Row const& row, std::vector<int> const& widths) {
  std::string xml = R"(<w:tr><w:trPr><w:cantSplit/>)";
  if (row.heads) xml += "<w:tblHeader/>";
  xml += "</w:trPr>";
  std::size_t column = 0;
  for (auto const& cell : row.cells) {
    int width = 0;
    for (int i = 0; i < cell.span && column < widths.size(); ++i) width += widths[column++];
    xml += xml_of(cell, width);
  }
  return xml + "</w:tr>";
}

std::string borders() {
  std::string xml = "<w:tblBorders>";
  for (auto const* side : {"top", "left", "bottom", "right", "insideH", "insideV"}) {
    xml += fmt::format(R"(<w:{} w:val="single" w:sz="4" w:space="0" w:color="000000"/>)", side);
  }
  return xml + "</w:tblBorders>";
}

std::string xml_of(Table const& table) {
  std::vector<int> widths;
  int whole = 0;
  std::string grid;
  for (auto const width : table.widths) {
    widths.push_back(twips(width));
    whole += widths.back();
    grid += fmt::format(R"(<w:gridCol w:w="{}"/>)", widths.back());
  }
  auto xml = fmt::format(R"(<w:tbl><w:tblPr><w:tblW w:w="{}" w:type="dxa"/><w:jc w:val="center"/>{})"
                         R"(<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{}</w:tblGrid>)",
                         whole, borders(), grid);
  for (auto const& row : table.rows) xml += xml_of(row, widths);
  return xml + "</w:tbl>";
}

std::string section_of(bool landscape, bool page_numbers) {
  auto const width = twips(landscape ? paper_long : paper_short);
  auto const height = twips(landscape ? paper_short : paper_long);
  return fmt::format(
      R"(<w:sectPr>{}<w:pgSz w:w="{}" w:h="{}"{}/><w:pgMar w:top="{}" w:right="{}" w:bottom="{}" w:left="{}")"
      R"( w:header="{}" w:footer="{}" w:gutter="0"/></w:sectPr>)",
      page_numbers
          ? R"(<w:footerReference w:type="default" r:id="rId4"/><w:footerReference w:type="even" r:id="rId5"/>)"
          : "",
      width, height, landscape ? R"( w:orient="landscape")" : "", twips(landscape ? margin_left : margin_top),
      twips(margin_right), twips(landscape ? margin_right : margin_bottom), twips(margin_left), twips(15),
      twips(landscape ? 15 : foot));
}

/// Word joins tables that touch, and wants a paragraph after the last.
std::string gap() { return R"(<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>)"; }

std::string document_part(File const& file) {
  auto xml =
      fmt::format(R"({}<w:document xmlns:w="{}" xmlns:r="{}"><w:body>)", xml_head, main_namespace, office_relations);
  bool after_table = false;
  for (auto const& block : file.blocks) {
    bool const table = std::holds_alternative<Table>(block);
    if (after_table && table) xml += gap();
    after_table = table;
    if (auto const* end = std::get_if<SectionEnd>(&block)) {
      // A section's page stands in its last paragraph.
      xml += fmt::format(R"(<w:p><w:pPr><w:pStyle w:val="TableText"/>{}</w:pPr></w:p>)",
                         section_of(end->landscape, file.page_numbers));
    } else {
      xml += table ? xml_of(std::get<Table>(block)) : xml_of(std::get<Paragraph>(block));
    }
  }
  if (after_table) xml += gap();
  return xml + section_of(file.landscape, file.page_numbers) + "</w:body></w:document>";
}

}  // namespace

double text_width(bool landscape) { return (landscape ? paper_long : paper_short) - margin_left - margin_right; }

std::string bytes_of(File const& file) {
  return zip_bytes({{"[Content_Types].xml", content_types_part()},
                    {"_rels/.rels", package_relations_part()},
                    {"docProps/core.xml", properties_part(file.title)},
                    {"word/document.xml", document_part(file)},
                    {"word/_rels/document.xml.rels", document_relations_part()},
                    {"word/styles.xml", styles_part()},
                    {"word/fontTable.xml", fonts_part()},
                    {"word/settings.xml", settings_part()},
                    {"word/footer1.xml", footer_part(false)},
                    {"word/footer2.xml", footer_part(true)}});
}

}  // namespace zgz::render::docx
