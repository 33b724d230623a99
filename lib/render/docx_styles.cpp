#include "lib/render/docx_parts.hpp"

#include <array>

#include <fmt/format.h>

namespace zgz::render::docx {

namespace {

struct Font {
  char const* name;
  char const* substitute;  // what every Windows and WPS has
  char const* family;
};

constexpr Font imitation_song{"仿宋_GB2312", "仿宋", "modern"};
constexpr Font title_song{"方正小标宋简体", "华文中宋,宋体", "script"};
constexpr Font black{"黑体", "SimHei", "modern"};
constexpr Font regular_script{"楷体_GB2312", "楷体", "modern"};
constexpr Font song{"宋体", "SimSun", "auto"};
constexpr char const* latin = "Times New Roman";

/// A paragraph style; sizes in half points, lines in twentieths of a point.
struct Look {
  char const* id;
  char const* name;
  Font font;
  int half_points;
  char const* paragraph;  // its paragraph properties
};

// In the order of `Style`.
constexpr std::array looks{
    Look{"Normal", "Normal", imitation_song, 32, R"(<w:spacing w:line="560" w:lineRule="exact"/><w:jc w:val="both"/>)"},
    Look{"Title", "Title", title_song, 44,
         R"(<w:keepNext/><w:spacing w:after="280" w:line="640" w:lineRule="exact"/><w:jc w:val="center"/>)"},
    Look{"Heading1", "heading 1", black, 32,
         R"(<w:keepNext/><w:spacing w:line="560" w:lineRule="exact"/><w:outlineLvl w:val="0"/>)"},
    Look{"Heading2", "heading 2", regular_script, 32,
         R"(<w:keepNext/><w:spacing w:line="560" w:lineRule="exact"/><w:outlineLvl w:val="1"/>)"},
    Look{"TableText", "Table Text", imitation_song, 21,
         R"(<w:spacing w:before="20" w:after="20" w:line="260" w:lineRule="exact"/><w:jc w:val="left"/>)"},
    Look{"TableHeading", "Table Heading", black, 21,
         R"(<w:spacing w:before="20" w:after="20" w:line="260" w:lineRule="exact"/><w:jc w:val="center"/>)"},
};
constexpr Look footer_look{"Footer", "footer", song, 28, R"(<w:jc w:val="center"/>)"};

std::string type_of(Font const& font, int half_points) {
  return fmt::format(R"(<w:rPr><w:rFonts w:ascii="{0}" w:hAnsi="{0}" w:eastAsia="{1}" w:cs="{0}"/>)"
                     R"(<w:sz w:val="{2}"/><w:szCs w:val="{2}"/></w:rPr>)",
                     latin, font.name, half_points);
}

std::string style_of(Look const& look, bool standard) {
  return fmt::format(R"(<w:style w:type="paragraph"{0} w:styleId="{1}"><w:name w:val="{2}"/>{3}<w:qFormat/>)"
                     R"(<w:pPr>{4}</w:pPr>{5}</w:style>)",
                     standard ? R"( w:default="1")" : "", look.id, look.name,
                     standard ? "" : R"(<w:basedOn w:val="Normal"/>)", look.paragraph,
                     type_of(look.font, look.half_points));
}

Look const& look_of(Style style) { return looks.at(static_cast<std::size_t>(style)); }

std::string font_entry(Font const& font) {
  return fmt::format(
      R"(<w:font w:name="{}"><w:altName w:val="{}"/><w:charset w:val="86"/><w:family w:val="{}"/></w:font>)", font.name,
      font.substitute, font.family);
}

}  // namespace

char const* id_of(Style style) { return look_of(style).id; }

int size_of(Style style) { return look_of(style).half_points * 10; }

std::string styles_part() {
  auto xml = fmt::format(
      R"({0}<w:styles xmlns:w="{1}"><w:docDefaults><w:rPrDefault>)"
      R"(<w:rPr><w:rFonts w:ascii="{2}" w:hAnsi="{2}" w:eastAsia="{3}" w:cs="{2}"/>)"
      R"(<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults>)",
      xml_head, main_namespace, latin, imitation_song.name);
  for (auto const& look : looks) xml += style_of(look, &look == looks.data());
  return xml + style_of(footer_look, false) + "</w:styles>";
}

std::string fonts_part() {
  auto xml = fmt::format(R"({}<w:fonts xmlns:w="{}">)", xml_head, main_namespace);
  for (auto const& font : {imitation_song, title_song, black, regular_script, song}) xml += font_entry(font);
  return xml + "</w:fonts>";
}

}  // namespace zgz::render::docx
