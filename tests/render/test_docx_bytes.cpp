#include "lib/render/docx.hpp"

#include <catch2/catch.hpp>

#include "lib/intake/zip.hpp"
#include "lib/render/docx_document.hpp"
#include "tests/render/sample.hpp"

using namespace zgz;
using namespace zgz::render::test;
namespace docx = zgz::render::docx;

namespace {

std::string part(std::string const& bytes, std::string const& name) {
  intake::Archive archive{bytes, 1u << 20};
  auto inside = archive.open(name);
  std::string text(1u << 18, '\0');
  std::size_t size = 0;
  while (auto const got = inside.read(text.data() + size, text.size() - size)) size += got;
  text.resize(size);
  return text;
}

std::string body(Document const& document) { return part(render::docx_bytes(document), "word/document.xml"); }

bool has(std::string const& text, std::string const& piece) { return text.find(piece) != std::string::npos; }

std::size_t count_of(std::string const& text, std::string const& piece) {
  std::size_t count = 0;
  for (auto at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("the same document gives the same bytes") {
  Document const document{"zgz.sample/1", {}, {Heading{"题", 0}, Paragraph{"文"}, matters()}};
  CHECK(render::docx_bytes(document) == render::docx_bytes(document));
  CHECK(render::docx_bytes(document) != render::docx_bytes(with(Paragraph{"文"})));
}

TEST_CASE("text means nothing to the markup of a word document") {
  struct Case {
    std::string text, inside;
  };
  Case const cases[] = {
      {"<w:p>&amp;\"", "&lt;w:p&gt;&amp;amp;&quot;"},
      {"一\n二", "一</w:t><w:br/><w:t xml:space=\"preserve\">二"},
      {"甲\x01乙\xff", "甲\\x01乙\uFFFD"},
      {"a\tb", "a b"},
      {"\uFFFF", ">\uFFFD<"},
  };
  for (auto const& [given, inside] : cases) {
    CAPTURE(given);
    CHECK(has(body(with(Paragraph{given})), inside));
    CHECK(has(body(with(single(given))), inside));
  }
}

TEST_CASE("headings and paragraphs get the style and the place of their kind") {
  CHECK(has(body(with(Heading{"题", 0})), R"(<w:pStyle w:val="Title"/>)"));
  CHECK(has(body(with(Heading{"一、", 1})), R"(<w:pStyle w:val="Heading1"/>)"));
  CHECK(has(body(with(Heading{"（一）", 2})), R"(<w:pStyle w:val="Heading2"/>)"));
  CHECK(has(body(with(Paragraph{"文"})), R"(<w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/>)"));
  CHECK(has(body(with(Paragraph{"文", Tone::plain, Alignment::left})),
            R"(<w:pStyle w:val="Normal"/><w:jc w:val="left"/>)"));
  CHECK(has(body(with(Paragraph{"文", Tone::plain, Alignment::centre})), R"(<w:jc w:val="center"/>)"));
  CHECK(has(body(with(Paragraph{"文", Tone::plain, Alignment::right})), R"(w:rightChars="200")"));
}

TEST_CASE("a table repeats its headings, and a group's name stands across it") {
  auto const xml = body(with(matters()));
  CHECK(count_of(xml, "<w:tblHeader/>") == 1);
  CHECK(count_of(xml, "<w:tr>") == 1 + 2 + 4);
  CHECK(count_of(xml, R"(<w:gridSpan w:val="6"/>)") == 2);
  CHECK(count_of(xml, "<w:gridCol ") == 6);
}

TEST_CASE("a table without rows is its text, and nothing is nothing") {
  auto table = matters();
  table.rows.clear();
  CHECK(has(body(with(table)), "没有逾期的事项。"));
  CHECK_FALSE(has(body(with(table)), "<w:tbl>"));
  table.empty.clear();
  CHECK(count_of(body({"zgz.sample/1", {}, {Heading{""}, table, Paragraph{""}}}), "<w:p>") == 0);
}

TEST_CASE("the page is A4, on its side where a table is too wide") {
  CHECK(has(body(with(matters())), R"(<w:pgSz w:w="11906" w:h="16838"/>)"));
  DocTable wide{"items", {}, {}, {{}}, {}, {}};
  for (int i = 0; i < 12; ++i) {
    wide.columns.push_back({"k", "栏"});
    wide.rows[0].push_back({day(12, 8)});
  }
  CHECK(has(body(with(wide)), R"(<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>)"));
}

TEST_CASE("fonts are named with what stands in for them, and pages are numbered") {
  auto const bytes = docx::bytes_of({"题", false, true, {docx::Paragraph{"文"}}});
  CHECK(has(part(bytes, "word/fontTable.xml"), R"(<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>)"));
  CHECK(has(part(bytes, "word/styles.xml"), R"(w:eastAsia="方正小标宋简体")"));
  CHECK(has(part(bytes, "word/footer1.xml"), " PAGE "));
  CHECK(has(part(bytes, "word/document.xml"), "footerReference"));
  CHECK(has(part(bytes, "docProps/core.xml"), "<dc:title>题</dc:title>"));
  auto const unnumbered = docx::bytes_of({"题", false, false, {docx::Paragraph{"文"}}});
  CHECK_FALSE(has(part(unnumbered, "word/document.xml"), "footerReference"));
}

TEST_CASE("the number of the page stands at the outer edge") {
  auto const bytes = docx::bytes_of({"题", false, true, {docx::Paragraph{"文"}}});
  CHECK(has(part(bytes, "word/settings.xml"), "<w:evenAndOddHeaders/>"));
  CHECK(has(part(bytes, "word/footer1.xml"), R"(<w:jc w:val="right"/>)"));
  CHECK(has(part(bytes, "word/footer2.xml"), R"(<w:jc w:val="left"/>)"));
  CHECK(has(part(bytes, "word/document.xml"), R"(<w:footerReference w:type="even" r:id="rId5"/>)"));
}

TEST_CASE("an annex has pages of its own, which alone lie across where a table needs it") {
  auto document = with(Paragraph{"文"});
  document.blocks.emplace_back(Heading{"附件：统计表", 1, true});
  DocTable wide;
  wide.key = "wide";
  for (int i = 0; i < 14; ++i) wide.columns.push_back({"k" + std::to_string(i), "标题六个字宽"});
  wide.rows.emplace_back(14, DocCell{text("2020-12-08")});
  document.blocks.emplace_back(wide);
  auto const xml = body(document);
  auto const portrait = xml.find(R"(<w:pgSz w:w="11906" w:h="16838"/>)");
  auto const landscape = xml.find(R"(<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>)");
  REQUIRE(portrait != std::string::npos);
  REQUIRE(landscape != std::string::npos);
  CHECK(portrait < xml.find("附件：统计表"));
  CHECK(landscape > xml.find("附件：统计表"));
}

TEST_CASE("tables do not touch each other or the end, and no cell is without a paragraph") {
  docx::Table const table{{50, 50}, {{{{}, {}}}}};
  auto const xml = part(docx::bytes_of({"", false, true, {table, table}}), "word/document.xml");
  CHECK(count_of(xml, "</w:tbl><w:p>") == 2);
  CHECK(count_of(xml, "</w:p></w:tc>") == 4);
}
