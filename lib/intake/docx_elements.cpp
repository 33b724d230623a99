#include "lib/intake/docx_elements.hpp"

#include <unordered_map>

namespace zgz::intake {

namespace {

using Names = std::unordered_map<std::string_view, DocxElement>;

Names const& names() {
  using Element = DocxElement;
  static Names const all{
      {"body", Element::body},
      {"p", Element::paragraph},
      {"r", Element::run},
      {"rPr", Element::run_properties},
      {"t", Element::text},
      {"br", Element::line_break},
      {"cr", Element::line_break},
      {"tab", Element::tab},
      {"ptab", Element::tab},
      {"noBreakHyphen", Element::hyphen},
      {"sym", Element::symbol},
      {"checkBox", Element::field_box},
      {"tbl", Element::table},
      {"tr", Element::row},
      {"trPr", Element::row_properties},
      {"tc", Element::cell},
      {"tcPr", Element::cell_properties},
      {"sdt", Element::control},
      {"sdtPr", Element::control_properties},
      {"sdtContent", Element::control_content},
      {"AlternateContent", Element::alternatives},
      {"Choice", Element::choice},
      {"Fallback", Element::fallback},
      {"commentReference", Element::comment_mark},
      // What was deleted or moved away under tracked changes, how it looked before, and what is not text at all.
      {"del", Element::left_out},
      {"moveFrom", Element::left_out},
      {"delText", Element::left_out},
      {"delInstrText", Element::left_out},
      {"instrText", Element::left_out},
      {"rt", Element::left_out},
      {"pPr", Element::left_out},
      {"sectPr", Element::left_out},
      {"tblPr", Element::left_out},
      {"tblPrEx", Element::left_out},
      {"tblGrid", Element::left_out},
      {"rPrChange", Element::left_out},
      {"trPrChange", Element::left_out},
      {"tcPrChange", Element::left_out},
  };
  return all;
}

}  // namespace

DocxElement docx_element(std::string_view name) {
  auto const found = names().find(name);
  return found == names().end() ? DocxElement::other : found->second;
}

}  // namespace zgz::intake
