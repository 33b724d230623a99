#include <catch2/catch.hpp>

#include "tests/intake/workbook.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

Cell shared_cell(std::string const& si) {
  auto made = book(rows(R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)"));
  made.strings = "<si>" + si + "</si>";
  return only_cell(made);
}

Cell inline_cell(std::string const& is) {
  return only_cell(book(rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>" + is + "</is></c></row>")));
}

Cell plain_cell(std::string const& attributes, std::string const& inside) {
  return only_cell(book(rows("<row r=\"1\"><c r=\"A1\" " + attributes + ">" + inside + "</c></row>")));
}

/// A cell with a number and the number format of a custom code.
Cell coded_cell(std::string const& code, std::string const& value, std::string const& properties = {}) {
  auto made = book(rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>" + value + "</v></c></row>"));
  made.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + code + "\"/></numFmts>" +
                "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" +
                "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>" +
                "<dxfs><dxf><numFmt numFmtId=\"164\" formatCode=\"0.00\"/></dxf></dxfs>";
  made.properties = properties;
  return only_cell(made);
}

CellKind kind_of_format(int id) {
  auto made = book(rows(R"(<row r="1"><c r="A1" s="0"><v>44165</v></c></row>)"));
  made.styles = "<cellXfs><xf numFmtId=\"" + std::to_string(id) + "\"/></cellXfs>";
  return only_cell(made).kind;
}

}  // namespace

TEST_CASE("a workbook's sheet says where it comes from") {
  auto const sheet = only_sheet(book(rows("")));
  CHECK(sheet.file == "清单.xlsx");
  CHECK(sheet.name == "清单");
  CHECK(sheet.format == "xlsx");
  CHECK(sheet.encoding.empty());
  CHECK(sheet.separator.empty());
  CHECK(sheet.rows.empty());
  CHECK_FALSE(sheet.hidden);
}

TEST_CASE("texts are read from shared and inline strings alike") {
  struct Row {
    char const *xml, *text;
  };
  auto const row = GENERATE(values<Row>({
      {"<t>张某某</t>", "张某某"},
      {"<r><rPr><b/></rPr><t>流程</t></r><r><t>繁琐</t></r>", "流程繁琐"},
      {"<t>示例</t><rPh sb=\"0\" eb=\"2\"><t>しれい</t></rPh><phoneticPr fontId=\"1\"/>", "示例"},
      {"<t>  两端  </t>", "两端"},
      {"<t xml:space=\"preserve\">  两端 </t>", "  两端 "},
      {"<r><t xml:space=\"preserve\">甲 </t></r><r><t>乙</t></r>", "甲 乙"},
      {"<t>第一行_x000D_\n第二行</t>", "第一行\r\n第二行"},
      {"<t>_x005F_x000D_</t>", "_x000D_"},
      {"<t>_xD83D__xDE00_</t>", "\xF0\x9F\x98\x80"},
      {"<t>_xD83D_ _x0000_ _x00G0_ _x12</t>", "_xD83D_ _x0000_ _x00G0_ _x12"},
      {"<t>a&lt;b &amp; &#20013;</t>", "a<b & 中"},
      {"<t><![CDATA[<甲>]]></t>", "<甲>"},
  }));
  CAPTURE(row.xml);
  CHECK(shared_cell(row.xml).text == row.text);
  CHECK(inline_cell(row.xml).text == row.text);
  CHECK(inline_cell(row.xml).kind == CellKind::text);
  CHECK_FALSE(inline_cell(row.xml).number);
}

TEST_CASE("numbers are read as people see them") {
  struct Row {
    char const *stored, *text;
  };
  auto const row = GENERATE(values<Row>({
      {"0", "0"},
      {"-0", "0"},
      {"42", "42"},
      {"42.0", "42"},
      {"-7", "-7"},
      {"0.30000000000000004", "0.3"},
      {"1.1000000000000001", "1.1"},
      {"-2.5", "-2.5"},
      {"1E3", "1000"},
      {"0.05", "0.05"},
      {"1.5E-7", "0.00000015"},
      {"1E-10", "1E-10"},
      {"1.25E+30", "1.25E+30"},
      {"999999999999999", "999999999999999"},
      {"1234567890123456", "1234567890123460"},
      {"999999999999999900000", "1E+21"},
      {"123456789012345678", "123456789012346000"},
      {"100000000000000000000", "100000000000000000000"},
      {"0.99999999999999994", "1"},
      {" 5\n", "5"},
  }));
  CAPTURE(row.stored);
  auto const cell = plain_cell("", std::string{"<v>"} + row.stored + "</v>");
  CHECK(cell.text == row.text);
  CHECK(cell.kind == CellKind::number);
  REQUIRE(cell.number);
}

TEST_CASE("built-in number formats of dates are known") {
  for (int id = 0; id < 70; ++id) {
    CAPTURE(id);
    bool const date =
        (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    CHECK((kind_of_format(id) == CellKind::date) == date);
  }
}

TEST_CASE("number formats of one's own are dates by their letters") {
  struct Row {
    char const* code;
    bool date;
  };
  auto const row = GENERATE(values<Row>({
      {"yyyy-mm-dd", true},
      {"yyyy\\-mm\\-dd;@", true},
      {"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", true},
      {"[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;dddd", true},
      {"[DBNum1][$-804]yyyy&quot;年&quot;m&quot;月&quot;", true},
      {"YYYY/M/D", true},
      {"h:mm:ss", true},
      {"[h]:mm", true},
      {"General", false},
      {"0.00", false},
      {"#,##0;[Red]-#,##0", false},
      {"0&quot;days&quot;", false},
      {"0\\d", false},
      {"0_d", false},
      {"0*d", false},
      {"[$USD-804]0.00", false},
      {"0.00E+00", false},
      {"&quot;unclosed d", false},
      {"@", false},
  }));
  CAPTURE(row.code);
  CHECK((coded_cell(row.code, "44165").kind == CellKind::date) == row.date);
}

TEST_CASE("serial numbers become days and times") {
  struct Row {
    char const *serial, *since_1900, *since_1904;
  };
  auto const row = GENERATE(values<Row>({
      {"0", "00:00:00", "1904-01-01"},
      {"0.5", "12:00:00", "12:00:00"},
      {"1", "1900-01-01", "1904-01-02"},
      {"59", "1900-02-28", "1904-02-29"},
      {"60", "1900-02-29", "1904-03-01"},
      {"61", "1900-03-01", "1904-03-02"},
      {"42703", "2016-11-29", "2020-11-30"},
      {"44165", "2020-11-30", "2024-12-01"},
      {"43782.4725", "2019-11-13 11:20:24", "2023-11-14 11:20:24"},
      {"44165.999999", "2020-12-01", "2024-12-02"},
      {"2957003", "9995-12-30", "9999-12-31"},
  }));
  CAPTURE(row.serial);
  CHECK(coded_cell("yyyy-mm-dd", row.serial).text == row.since_1900);
  CHECK(coded_cell("yyyy-mm-dd", row.serial, "date1904=\"1\"").text == row.since_1904);
  CHECK(coded_cell("yyyy-mm-dd", row.serial).kind == CellKind::date);
  CHECK(coded_cell("yyyy-mm-dd", row.serial).number == std::stod(row.serial));
}

TEST_CASE("a number that is no day stays a number even under a date format") {
  for (auto const* serial : {"-1", "2958466", "2958465.9999999", "1E+300"}) {
    CAPTURE(serial);
    CHECK(coded_cell("yyyy-mm-dd", serial).kind == CellKind::number);
  }
  CHECK(coded_cell("yyyy-mm-dd", "2958465").text == "9999-12-31");
}

TEST_CASE("dates written as ISO 8601 are read") {
  CHECK(plain_cell("t=\"d\"", "<v>2020-11-30</v>").text == "2020-11-30");
  CHECK(plain_cell("t=\"d\"", "<v>2020-11-30T00:00:00Z</v>").text == "2020-11-30");
  CHECK(plain_cell("t=\"d\"", "<v>2020-11-30T08:30:05.000</v>").text == "2020-11-30 08:30:05");
  CHECK(plain_cell("t=\"d\"", "<v>2020-11-30</v>").kind == CellKind::date);
}

TEST_CASE("booleans, errors and formula results keep their kind") {
  struct Row {
    char const *attributes, *inside;
    Cell cell;
  };
  auto const row = GENERATE(values<Row>({
      {"t=\"b\"", "<v>1</v>", {0, CellKind::boolean, "TRUE", {}, false}},
      {"t=\"b\"", "<v>0</v>", {0, CellKind::boolean, "FALSE", {}, false}},
      {"t=\"e\"", "<v>#N/A</v>", {0, CellKind::error, "#N/A", {}, false}},
      {"t=\"n\"", "<v>3</v>", {0, CellKind::number, "3", 3.0, false}},
      {"t=\"\"", "<v>3</v>", {0, CellKind::number, "3", 3.0, false}},
      {"", "<f>1+2</f><v>3</v>", {0, CellKind::number, "3", 3.0, true}},
      {"", "<f t=\"shared\" si=\"0\"/><v>3</v>", {0, CellKind::number, "3", 3.0, true}},
      {"t=\"str\"", "<f>B1</f><v>长期_x000D_</v>", {0, CellKind::text, "长期\r", {}, true}},
      {"t=\"str\"", "<f>B1</f><v xml:space=\"preserve\"> 甲 </v>", {0, CellKind::text, " 甲 ", {}, true}},
      {"", "<f>B1</f>", {0, CellKind::text, "", {}, true}},
      {"", "<f>B1</f><v></v>", {0, CellKind::text, "", {}, true}},
  }));
  CAPTURE(row.attributes, row.inside);
  CHECK(plain_cell(row.attributes, row.inside) == row.cell);
}

TEST_CASE("cells and rows that hold nothing are left out, rows are counted") {
  auto made = book(rows(R"(<row r="1"/><row r="2"><c r="A2" s="0"/><c r="B2"><v/></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t/></is></c><c r="B3" t="str"><f>""</f><v></v></c><c r="C3"><v>1</v></c></row>
      <row r="4"><c r="A4" t="s"><v>0</v></c></row>)"));
  made.strings = "<si><t></t></si>";
  auto const sheet = only_sheet(made);
  CHECK(sheet.blank_rows == 3);
  REQUIRE(sheet.rows.size() == 1);
  CHECK(sheet.rows[0].number == 3);
  REQUIRE(sheet.rows[0].cells.size() == 1);
  CHECK(sheet.rows[0].cells[0].column == 2);
}

TEST_CASE("positions that are not written follow from the one before") {
  auto const sheet =
      only_sheet(book(rows("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c r=\"C5\"><v>3</v></c>"
                           "<c><v>4</v></c></row><row><c><v>5</v></c></row>")));
  REQUIRE(sheet.rows.size() == 3);
  CHECK(sheet.rows[0].number == 1);
  CHECK(sheet.rows[0].cells[1].column == 1);
  CHECK(sheet.rows[1].number == 5);
  CHECK(sheet.rows[1].cells[1].column == 3);
  CHECK(sheet.rows[2].number == 6);
}

TEST_CASE("hidden rows, columns and sheets are told") {
  auto made =
      book(worksheet(R"(<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="7" max="7"/>
      <col min="3" max="3" hidden="true"/></cols><sheetData><row r="1" hidden="1"><c><v>1</v></c></row>
      <row r="2"><c><v>2</v></c></row></sheetData>)"));
  made.state = "state=\"veryHidden\"";
  auto const sheet = only_sheet(made);
  CHECK(sheet.hidden);
  CHECK(sheet.hidden_columns == std::vector<std::uint32_t>{1, 2, 4});
  CHECK(sheet.rows.at(0).hidden);
  CHECK_FALSE(sheet.rows.at(1).hidden);
}

TEST_CASE("merged ranges are read, cut to the worksheet, absurd ones left out") {
  auto const sheet =
      only_sheet(book(worksheet(R"(<sheetData/><mergeCells><mergeCell ref="A2:C2"/><mergeCell ref="D9:B4"/>
      <mergeCell ref="A1:ZZZ9999999"/><mergeCell ref="A2000000:B3000000"/><mergeCell ref="E5"/><mergeCell ref="E5:E5"/>
      <mergeCell ref="nonsense"/><mergeCell ref="A1:B99999999999"/><mergeCell/></mergeCells>)")));
  REQUIRE(sheet.merges.size() == 3);
  CHECK(sheet.merges[0] == Merge{2, 2, 0, 2});
  CHECK(sheet.merges[1] == Merge{4, 9, 1, 3});
  CHECK(sheet.merges[2] == Merge{1, 1'048'576, 0, 16'383});
}

TEST_CASE("several worksheets are found by their relationships, charts are passed over") {
  auto parts = book(rows("<row><c><v>1</v></c></row>")).parts();
  parts[1].second =
      "<workbook xmlns=\"" + main_ns + "\" xmlns:rel=\"" + office +
      "\"><sheets><sheet name=\"甲\" sheetId=\"7\" rel:id=\"x\"/><sheet name=\"图\" sheetId=\"8\" rel:id=\"y\"/>"
      "<sheet name=\"乙\" sheetId=\"9\" rel:id=\"z\"/></sheets></workbook>";
  parts[2].second = links({{"z", "worksheet", "../other/two.xml"},
                           {"y", "chartsheet", "chartsheets/c.xml"},
                           {"x", "worksheet", "/xl/worksheets/sheet1.xml"}});
  parts.emplace_back("other\\Two.xml", rows("<row><c><v>2</v></c></row>"));
  auto const sheets = read(zip_of(parts));
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[0].name == "甲");
  CHECK(sheets[0].rows.at(0).cells.at(0).text == "1");
  CHECK(sheets[1].name == "乙");
  CHECK(sheets[1].rows.at(0).cells.at(0).text == "2");
}

TEST_CASE("strict workbooks, prefixes and unknown elements are understood") {
  std::string const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  auto parts =
      book(
          "<x:worksheet xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><x:sheetPr><x:row/></x:sheetPr>"
          "<x:sheetData><x:row r=\"2\"><x:c r=\"A2\" t=\"inlineStr\"><x:is><x:t>甲</x:t></x:is><x:extLst><x:v>9</x:v>"
          "</x:extLst></x:c></x:row></x:sheetData><x:extLst><x:ext><x:sheetData><x:row r=\"1\"/></x:sheetData></x:ext>"
          "</x:extLst></x:worksheet>")
          .parts();
  parts[0].second = links({{"rId1", "officeDocument", "/xl/workbook.xml"}}, strict);
  parts[2].second = links({{"rId1", "worksheet", "worksheets/sheet1.xml"}}, strict);
  auto const sheet = read(zip_of(parts)).at(0);
  REQUIRE(sheet.rows.size() == 1);
  CHECK(sheet.rows[0].number == 2);
  CHECK(sheet.rows[0].cells.at(0).text == "甲");
  CHECK(sheet.blank_rows == 0);
}

TEST_CASE("a workbook without relationships of its own, styles or strings is read, wherever it lies") {
  Parts const parts{
      {"_rels/.rels", links({{"a", "officeDocument", "book/b.xml"}})},
      {"book/b.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"甲\" r:id=\"a\"/></sheets></workbook>"},
      {"book/_rels/b.xml.rels", links({{"a", "worksheet", "./s.xml"}})},
      {"book/s.xml", rows("<row><c s=\"3\"><v>44165</v></c></row>")}};
  CHECK(read(zip_of(parts)).at(0).rows.at(0).cells.at(0).text == "44165");
}

TEST_CASE("columns are named as spreadsheets name them") {
  struct Row {
    std::uint32_t column;
    char const* name;
  };
  auto const row = GENERATE(values<Row>({{0, "A"},
                                         {25, "Z"},
                                         {26, "AA"},
                                         {51, "AZ"},
                                         {52, "BA"},
                                         {701, "ZZ"},
                                         {702, "AAA"},
                                         {16'383, "XFD"},
                                         {4'294'967'295, "MWLQKWV"}}));
  CHECK(column_name(row.column) == row.name);
}
