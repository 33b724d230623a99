#include <catch2/catch.hpp>

#include "tests/intake/documents.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

/// The text of the only paragraph around these runs; empty if there is none.
std::string line_of(std::string const& runs) {
  auto const sheet = read_document("<w:p>" + runs + "</w:p>").at(0);
  return sheet.rows.empty() ? std::string{} : sheet.rows.at(0).cells.at(0).text;
}

std::string symbol(std::string const& font, std::string const& code) {
  return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
}

std::string control(std::string const& properties, std::string const& inside) {
  return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + inside + "</w:sdtContent></w:sdt>";
}

std::string text_box(std::string const& inside) { return "<w:txbxContent>" + inside + "</w:txbxContent>"; }

}  // namespace

TEST_CASE("each table of a document is a sheet with all paragraphs around it") {
  auto const sheets = read_document(paragraph("标题") + table(table_row(cell("甲") + cell("乙"))) + paragraph("中间") +
                                    "<w:p/>" + table(table_row(cell("丙"))) + paragraph("签字"));
  REQUIRE(sheets.size() == 2);
  CHECK(listed(sheets[0]) == "- 标题\n1:0 甲\n1:1 乙\n- 中间\n- 签字\n");
  CHECK(listed(sheets[1]) == "- 标题\n- 中间\n1:0 丙\n- 签字\n");
  CHECK(sheets[1].file == "清单.xlsx");
  CHECK(sheets[1].name.empty());
  CHECK(sheets[1].format == "docx");
  CHECK(sheets[0].table == 1);
  CHECK(sheets[1].table == 2);
  CHECK(sheets[0].rows.at(0).number == 0);
}

TEST_CASE("a document without tables is one sheet of paragraphs") {
  auto const sheets = read_document(paragraph("零报告") + paragraph("财政局"));
  REQUIRE(sheets.size() == 1);
  CHECK(listed(sheets[0]) == "- 零报告\n- 财政局\n");
  CHECK(sheets[0].table == 0);
  CHECK(read_document("").at(0).rows.empty());
}

TEST_CASE("what a reader of the document sees is its text") {
  struct Case {
    std::string runs, text;
  };
  auto const row = GENERATE(values<Case>({
      {run("甲") + run("乙"), "甲乙"},
      {"<w:r><w:t>  甲 </w:t></w:r>", "甲"},
      {run(" 甲 "), " 甲 "},
      {"<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t></w:r>", "甲\n乙\n丙"},
      {"<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲\t乙"},
      {"<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>" + run("甲"), "甲"},
      {"<w:r><w:t>0000</w:t><w:noBreakHyphen/><w:t>1201</w:t></w:r>", "0000-1201"},
      {run("甲") + "<w:del><w:r><w:delText>乙</w:delText></w:r></w:del>", "甲"},
      {"<w:ins>" + run("甲") + "</w:ins><w:moveFrom>" + run("乙") + "</w:moveFrom>", "甲"},
      {"<w:moveTo>" + run("甲") + "</w:moveTo>", "甲"},
      {"<w:hyperlink>" + run("甲") + "</w:hyperlink><w:smartTag>" + run("乙") + "</w:smartTag>", "甲乙"},
      {"<w:r><w:instrText> DATE </w:instrText></w:r>" + run("2020年12月4日"), "2020年12月4日"},
      {"<w:fldSimple w:instr=\" PAGE \">" + run("1") + "</w:fldSimple>", "1"},
      {run("甲") + run("乙", "<w:vanish/>"), "甲"},
      {run("甲", "<w:vanish w:val=\"0\"/>") + run("乙", "<w:vanish w:val=\"true\"/>"), "甲"},
      {run("甲", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"), "甲"},
      {"<w:r><w:ruby><w:rt>" + run("pinyin") + "</w:rt><w:rubyBase>" + run("拼音") + "</w:rubyBase></w:ruby></w:r>",
       "拼音"},
      {control("", run("2020年12月4日")), "2020年12月4日"},
      {run("日期：") + control("<w:showingPlcHdr/>", run("单击此处输入日期")), "日期："},
      {control("<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>", run("☑")) + run("存在"), "☑存在"},
  }));
  CAPTURE(row.runs);
  CHECK(line_of(row.runs) == row.text);
}

TEST_CASE("boxes and ticks from fonts of pictures and old form fields are signs") {
  struct Case {
    std::string runs, text;
  };
  auto const old_box = [](std::string const& inside) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:sizeAuto/>" + inside +
           "</w:checkBox></w:ffData></w:fldChar></w:r>";
  };
  auto const row = GENERATE_COPY(values<Case>({
      {symbol("Wingdings", "F0FE"), "☑"},
      {symbol("Wingdings", "00FE"), "☑"},
      {symbol("Wingdings 2", "F052"), "☑"},
      {symbol("Wingdings 2", "F0A3"), "☐"},
      {symbol("Wingdings", "F0A8"), "☐"},
      {symbol("Wingdings", "00A8"), "☐"},
      {symbol("Wingdings", "F06F"), "☐"},
      {symbol("Wingdings", "F0FC"), "√"},
      {symbol("Wingdings", "F04A") + run("甲"), "甲"},
      {symbol("Symbol", "F0B7") + run("甲"), "甲"},
      {symbol("Segoe UI Symbol", "2611"), "☑"},
      {symbol("Wingdings", "") + symbol("Wingdings", "zz") + symbol("", "FFFFFFFFFF") + run("甲"), "甲"},
      {symbol("", "D800") + symbol("", "110000") + run("甲"), "甲"},
      {run("\xEF\x83\xBE存在"), "☑存在"},
      {run("þ", "<w:rFonts w:ascii=\"Wingdings\"/>") + run("存在"), "☑存在"},
      {old_box("<w:default w:val=\"0\"/><w:checked/>") + run("存在"), "☑存在"},
      {old_box("<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>") + run("存在"), "☐存在"},
      {old_box("<w:default w:val=\"0\"/>") + run("存在"), "☐存在"},
  }));
  CAPTURE(row.runs);
  CHECK(line_of(row.runs) == row.text);
}

TEST_CASE("the text of a box counts once, below the paragraph that it hangs on") {
  auto const twice = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + text_box(paragraph("已盖章")) +
                     "</mc:Choice><mc:Fallback>" + text_box(paragraph("已盖章")) +
                     "</mc:Fallback></mc:AlternateContent></w:r>";
  CHECK(listed(read_document("<w:p>" + twice + run("签字") + "</w:p>").at(0)) == "- 签字\n- 已盖章\n");
  auto const only_fallback = "<w:r><mc:AlternateContent><mc:Fallback>" + text_box(paragraph("已盖章")) +
                             "</mc:Fallback></mc:AlternateContent></w:r>";
  CHECK(line_of(only_fallback) == "已盖章");
  auto const in_cell = read_document(table(table_row(cell_of("<w:p>" + twice + run("签字") + "</w:p>")))).at(0);
  CHECK(listed(in_cell) == "1:0 签字\n已盖章\n");
}

TEST_CASE("a table in a text box is a table, one in a cell is text of the cell") {
  auto const boxed = read_document("<w:p><w:r>" + text_box(table(table_row(cell("甲") + cell("乙")))) + "</w:r></w:p>");
  CHECK(listed(boxed.at(0)) == "1:0 甲\n1:1 乙\n");
  CHECK(boxed.at(0).table == 1);
  auto const inner =
      table(table_row(cell("丙", "<w:gridSpan w:val=\"3\"/>") + cell("丁"), "<w:gridBefore w:val=\"2\"/>"));
  auto const nested = read_document(table(table_row(cell_of(paragraph("甲") + inner) + cell("乙"))));
  REQUIRE(nested.size() == 1);
  CHECK(listed(nested[0]) == "1:0 甲\n丙\n丁\n1:1 乙\n");
  CHECK(nested[0].merges.empty());
}

TEST_CASE("cells stand on the grid of their table") {
  auto const sheet = read_document(table(table_row(cell("甲", "<w:gridSpan w:val=\"2\"/>") + cell("乙")) +
                                         table_row(cell("丙") + cell("丁"), "<w:gridBefore w:val=\"1\"/>") +
                                         table_row(control("", cell("戊")) + cell("") + cell("己"))))
                         .at(0);
  CHECK(listed(sheet) == "1:0 甲\n1:2 乙\n2:1 丙\n2:2 丁\n3:0 戊\n3:2 己\n");
  CHECK(sheet.merges == std::vector<Merge>{{1, 1, 0, 1}});
}

TEST_CASE("merged cells are told and what they cover is left out") {
  auto const starts = "<w:vMerge w:val=\"restart\"/>", goes_on = "<w:vMerge/>";
  auto const wide = std::string{"<w:gridSpan w:val=\"2\"/>"};
  auto const sheet = read_document(table(table_row(cell("甲", starts) + cell("乙", wide + starts)) +
                                         table_row(cell("藏", goes_on) + cell("", wide + goes_on)) +
                                         table_row(cell("", goes_on) + cell("丙") + cell("丁")) +
                                         table_row(cell("戊", starts) + cell("己", "<w:hMerge w:val=\"restart\"/>") +
                                                   cell("", "<w:hMerge w:val=\"continue\"/>"))))
                         .at(0);
  CHECK(listed(sheet) == "1:0 甲\n1:1 乙\n3:1 丙\n3:2 丁\n4:0 戊\n4:1 己\n");
  CHECK(sheet.merges == std::vector<Merge>{{1, 3, 0, 0}, {1, 2, 1, 2}, {4, 4, 1, 2}});
  CHECK(sheet.blank_rows == 1);
}

TEST_CASE("a cell that goes on with none above is a cell of its own") {
  auto const goes_on = "<w:vMerge w:val=\"continue\"/>";
  auto const sheet = read_document(table(table_row(cell("甲", goes_on)) + table_row(cell("乙", goes_on)) +
                                         table_row(cell("丙", "<w:vMerge w:val=\"restart\"/>") + cell("丁")) +
                                         table_row(cell("戊", std::string{"<w:gridSpan w:val=\"2\"/>"} + goes_on))))
                         .at(0);
  CHECK(listed(sheet) == "1:0 甲\n2:0 乙\n3:0 丙\n3:1 丁\n4:0 戊\n");
  CHECK(sheet.merges == std::vector<Merge>{{4, 4, 0, 1}});
}

TEST_CASE("rows of a document are counted, hidden and deleted ones told apart") {
  auto const sheet =
      read_document(table(table_row(cell("甲")) + table_row(cell(" ")) + table_row(cell("乙"), "<w:del w:id=\"1\"/>") +
                          table_row(cell("丙", "<w:cellDel/>") + cell("丁"), "<w:hidden/>")))
          .at(0);
  CHECK(listed(sheet) == "1:0 甲\n4:1 丁\n");
  CHECK(sheet.blank_rows == 2);
  CHECK_FALSE(sheet.rows.at(0).hidden);
  CHECK(sheet.rows.at(1).hidden);
}

TEST_CASE("numbers that the program would put in front of a cell are not its text") {
  auto const numbered = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";
  CHECK(listed(read_document(table(table_row(cell_of(numbered) + cell("甲")))).at(0)) == "1:1 甲\n");
}

TEST_CASE("a document's comments hang on its cells, macros are told") {
  auto const mark = [](std::string const& id) { return "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r>"; };
  auto parts = document_parts("<w:p>" + run("标题") + mark("0") + "</w:p>" +
                              table(table_row(cell("甲") + cell_of("<w:p>" + run("乙") + mark("1") + "</w:p>"))) +
                              "<w:p>" + mark("9") + "</w:p>");
  parts.push_back(
      {"word/_rels/document.xml.rels", links({{"a", "comments", "comments.xml"}, {"b", "vbaProject", "v.bin"}})});
  parts.push_back({"word/v.bin", "示例"});
  parts.push_back({"word/comments.xml",
                   "<w:comments><w:comment w:id=\"1\"><w:p><w:r><w:t>请核实</w:t></w:r></w:p>"
                   "<w:p><w:r><w:t>再报</w:t></w:r></w:p></w:comment>"
                   "<w:comment w:id=\"0\"><w:p><w:r><w:t>改题</w:t></w:r></w:p></w:comment></w:comments>"});
  auto const sheet = read(zip_of(parts)).at(0);
  CHECK(sheet.comments == std::vector<Comment>{{0, 0, "改题"}, {1, 1, "请核实\n再报"}});
  CHECK(sheet.macros);
}

TEST_CASE("a document is found by its relationships, wherever its text lies") {
  auto const text = "<document><body><p><r><t>甲</t></r></p></body></document>";
  CHECK(refusal(zip_of({{"_rels/.rels", links({{"a", "officeDocument", "/word/document2.xml"}})},
                        {"word/document2.xml", text}})) == "accepted");
  CHECK(refusal(zip_of({{"word/document.xml", text}})) == "accepted");
  CHECK(refusal(zip_of({{"word/document.xml", "<w:glossaryDocument/>"}})) ==
        "unreadable-document: its part word/document.xml is no document");
  CHECK(refusal(zip_of({{"word/document.xml", "<w:document>"}})) ==
        "unreadable-document: its part word/document.xml is not well-formed (line 1)");
}
