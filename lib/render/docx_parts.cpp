#include "lib/render/docx_parts.hpp"

#include <fmt/format.h>

#include "lib/render/xml_text.hpp"

namespace zgz::render::docx {

namespace {

constexpr char const* package = "http://schemas.openxmlformats.org/package/2006";
constexpr char const* word_type = "application/vnd.openxmlformats-officedocument.wordprocessingml";

std::string type_of_part(char const* name, char const* kind) {
  return fmt::format(R"(<Override PartName="/word/{}.xml" ContentType="{}.{}+xml"/>)", name, word_type, kind);
}

std::string relation(int number, char const* kind, char const* target) {
  return fmt::format(R"(<Relationship Id="rId{}" Type="{}/{}" Target="{}"/>)", number, office_relations, kind, target);
}

std::string relations(std::string const& list) {
  return fmt::format(R"({}<Relationships xmlns="{}/relationships">{}</Relationships>)", xml_head, package, list);
}

}  // namespace

// Without the mode, Word opens the file as one of 2007 and says so in its title.
std::string settings_part() {
  return fmt::format(
      R"({}<w:settings xmlns:w="{}"><w:evenAndOddHeaders/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat>)"
      R"(<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word")"
      R"( w:val="15"/></w:compat></w:settings>)",
      xml_head, main_namespace);
}

std::string footer_part(bool even) {
  auto const* const place = even ? R"(<w:ind w:leftChars="100" w:left="280"/><w:jc w:val="left"/>)"
                                 : R"(<w:ind w:rightChars="100" w:right="280"/><w:jc w:val="right"/>)";
  return fmt::format(R"({}<w:ftr xmlns:w="{}"><w:p><w:pPr><w:pStyle w:val="Footer"/>{}</w:pPr>)"
                     R"(<w:r><w:t xml:space="preserve">— </w:t></w:r>)"
                     R"(<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>)"
                     R"(<w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>)",
                     xml_head, main_namespace, place);
}

std::string properties_part(std::string const& title) {
  return fmt::format(R"({}<cp:coreProperties xmlns:cp="{}/metadata/core-properties")"
                     R"( xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{}</dc:title></cp:coreProperties>)",
                     xml_head, package, xml_text(title));
}

std::string content_types_part() {
  return fmt::format(
      R"({}<Types xmlns="{}/content-types">)"
      R"(<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>)"
      R"(<Default Extension="xml" ContentType="application/xml"/>)"
      R"(<Override PartName="/docProps/core.xml")"
      R"( ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>{}{}{}{}{}{}</Types>)",
      xml_head, package, type_of_part("document", "document.main"), type_of_part("styles", "styles"),
      type_of_part("fontTable", "fontTable"), type_of_part("settings", "settings"), type_of_part("footer1", "footer"),
      type_of_part("footer2", "footer"));
}

std::string package_relations_part() {
  return relations(relation(1, "officeDocument", "word/document.xml") +
                   fmt::format(R"(<Relationship Id="rId2" Type="{}/relationships/metadata/core-properties")"
                               R"( Target="docProps/core.xml"/>)",
                               package));
}

std::string document_relations_part() {
  return relations(relation(1, "styles", "styles.xml") + relation(2, "fontTable", "fontTable.xml") +
                   relation(3, "settings", "settings.xml") + relation(4, "footer", "footer1.xml") +
                   relation(5, "footer", "footer2.xml"));
}

}  // namespace zgz::render::docx
