#include <catch2/catch.hpp>

#include "lib/intake/ods_content.hpp"
#include "tests/intake/documents.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

Cell read_cell(std::string const& attributes, std::string const& inside) {
  return only_ods(ods_row(ods_cell(inside, attributes))).rows.at(0).cells.at(0);
}

std::string text_of(std::string const& paragraphs) {
  return read_cell("office:value-type=\"string\"", paragraphs).text;
}

std::string const one = "<text:p>甲</text:p>";

}  // namespace

TEST_CASE("a spreadsheet's worksheets are read with their names") {
  auto const sheets = read(zip_of(spreadsheet_parts("<table:tracked-changes/>" + ods_table(ods_row(ods_cell(one))) +
                                                    "<table:table table:name=\"空\"/>")));
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[0].file == "清单.xlsx");
  CHECK(sheets[0].name == "清单");
  CHECK(sheets[0].format == "ods");
  CHECK(listed(sheets[0]) == "1:0 甲\n");
  CHECK(sheets[1].name == "空");
}

TEST_CASE("values of spreadsheets are read as those of workbooks") {
  struct Case {
    std::string attributes;
    CellKind kind;
    std::string text;
  };
  auto const row = GENERATE(values<Case>({
      {"office:value-type=\"float\" office:value=\"3\"", CellKind::number, "3"},
      {"office:value-type=\"float\" office:value=\"0.30000000000000004\"", CellKind::number, "0.3"},
      {"office:value-type=\"percentage\" office:value=\"0.125\"", CellKind::number, "0.125"},
      {"office:value-type=\"currency\" office:currency=\"CNY\" office:value=\"1e3\"", CellKind::number, "1000"},
      {"office:value-type=\"date\" office:date-value=\"2020-12-20\"", CellKind::date, "2020-12-20"},
      {"office:value-type=\"date\" office:date-value=\"2020-12-20T08:30:00\"", CellKind::date, "2020-12-20 08:30:00"},
      {"office:value-type=\"date\" office:date-value=\"2020-12-20T00:00:00.000000000\"", CellKind::date, "2020-12-20"},
      {"office:value-type=\"time\" office:time-value=\"PT08H30M00S\"", CellKind::date, "08:30:00"},
      {"office:value-type=\"time\" office:time-value=\"PT36H00M01.600000000S\"", CellKind::date, "36:00:02"},
      {"office:value-type=\"boolean\" office:boolean-value=\"true\"", CellKind::boolean, "TRUE"},
      {"office:value-type=\"boolean\" office:boolean-value=\"false\"", CellKind::boolean, "FALSE"},
      {"office:value-type=\"string\"", CellKind::text, "甲"},
      {"office:value-type=\"string\" office:string-value=\"乙\"", CellKind::text, "乙"},
      {"office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"", CellKind::error, "甲"},
      {"", CellKind::text, "甲"},
      // What cannot be read is what a person sees.
      {"office:value-type=\"float\" office:value=\"nan\"", CellKind::text, "甲"},
      {"office:value-type=\"float\"", CellKind::text, "甲"},
      {"office:value-type=\"date\" office:date-value=\"2020-02-30\"", CellKind::text, "甲"},
      {"office:value-type=\"time\" office:time-value=\"P1D\"", CellKind::text, "甲"},
      {"office:value-type=\"time\" office:time-value=\"PT99999999999999999H\"", CellKind::text, "甲"},
      {"office:value-type=\"boolean\" office:boolean-value=\"maybe\"", CellKind::text, "甲"},
  }));
  CAPTURE(row.attributes);
  auto const cell = read_cell(row.attributes, one);
  CHECK(cell.kind == row.kind);
  CHECK(cell.text == row.text);
}

TEST_CASE("formulas keep their results, one without a result is kept empty") {
  auto const formula = std::string{"table:formula=\"of:=1+1\" "};
  CHECK(read_cell(formula + "office:value-type=\"float\" office:value=\"2\"", "").formula);
  CHECK(read_cell(formula, "").text.empty());
  CHECK(only_ods(ods_row(ods_cell("", formula + "office:value-type=\"string\""))).rows.empty());
}

TEST_CASE("the text of a cell is its paragraphs with the blanks that are written") {
  struct Case {
    std::string paragraphs, text;
  };
  auto const row = GENERATE(values<Case>({
      {"<text:p>甲</text:p><text:p>乙</text:p>", "甲\n乙"},
      {"<text:p/><text:p>乙</text:p>", "\n乙"},
      {"<text:p>甲<text:s/>乙<text:s text:c=\"3\"/>丙</text:p>", "甲 乙   丙"},
      {"<text:p>甲  乙 </text:p>", "甲  乙 "},
      {"<text:p>\n  甲\n  乙\n</text:p>", "甲 乙"},
      {"<text:p>甲<text:tab/>乙<text:line-break/>丙</text:p>", "甲\t乙\n丙"},
      {"<text:p>甲<text:span>乙<text:a>丙</text:a></text:span></text:p>", "甲乙丙"},
      {"<text:p>甲<text:note><text:p>注</text:p></text:note></text:p>", "甲"},
      {"<text:p><text:ruby><text:ruby-base>拼音</text:ruby-base><text:ruby-text>pin</text:ruby-text></text:ruby></"
       "text:p>",
       "拼音"},
      {"<draw:frame><text:p>图</text:p></draw:frame><text:p>甲</text:p>", "甲"},
  }));
  CAPTURE(row.paragraphs);
  CHECK(text_of(row.paragraphs) == row.text);
}

TEST_CASE("repetition is written out where it holds something") {
  auto const sheet = only_ods(
      ods_row(ods_cell("", "table:number-columns-repeated=\"2\"") +
              ods_cell(one, "table:number-columns-repeated=\"3\"") +
              ods_cell("", "table:number-columns-repeated=\"16379\"")) +
      ods_row(ods_cell("", "table:number-columns-repeated=\"16384\""), "table:number-rows-repeated=\"5\"") +
      ods_row(ods_cell(one), "table:number-rows-repeated=\"2\"") +
      ods_row(ods_cell("", "table:number-columns-repeated=\"16384\""), "table:number-rows-repeated=\"1048568\""));
  CHECK(listed(sheet) == "1:2 甲\n1:3 甲\n1:4 甲\n7:0 甲\n8:0 甲\n");
  CHECK(sheet.blank_rows == 5);
}

TEST_CASE("spans are merges, and what they cover is left out") {
  auto const sheet =
      only_ods(ods_row(ods_cell(one, "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"") +
                       "<table:covered-table-cell/>" + ods_cell(one)) +
               ods_row("<table:covered-table-cell table:number-columns-repeated=\"2\"><text:p>藏</text:p>"
                       "</table:covered-table-cell>" +
                       ods_cell(one)));
  CHECK(listed(sheet) == "1:0 甲\n1:2 甲\n2:2 甲\n");
  CHECK(sheet.merges == std::vector<Merge>{{1, 2, 0, 1}});
}

TEST_CASE("hidden worksheets, rows and columns and filters are told") {
  auto const hidden = R"(<style:style style:name="ta1" style:family="table"><style:table-properties )"
                      R"(table:display="false"/></style:style>)";
  auto const columns = R"(<table:table-column/><table:table-column-group><table:table-column )"
                       R"(table:visibility="collapse" table:number-columns-repeated="2"/></table:table-column-group>)";
  auto const table = "<table:table table:name=\"清单\">" + std::string{columns} + "<table:table-header-rows>" +
                     ods_row(ods_cell(one)) + "</table:table-header-rows>" +
                     ods_row(ods_cell(one), "table:visibility=\"filter\"") +
                     ods_row(ods_cell(one), "table:visibility=\"collapse\"") + "</table:table>";
  auto const second =
      "<table:table table:name=\"藏\" table:style-name=\"ta1\">" + ods_row(ods_cell(one)) + "</table:table>";
  auto const foreign = "<table:table table:name=\"'file:///a.ods'#$一\" table:style-name=\"ta_extref\"/>";
  auto const ranges = R"(<table:database-ranges><table:database-range table:target-range-address="$清单.A1:$清单.C3" )"
                      R"(table:display-filter-buttons="true"/></table:database-ranges>)";
  auto const sheets = read(zip_of(spreadsheet_parts(table + second + foreign + ranges, hidden)));
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[0].hidden_columns == std::vector<std::uint32_t>{1, 2});
  CHECK_FALSE(sheets[0].rows.at(0).hidden);
  CHECK(sheets[0].rows.at(1).hidden);
  CHECK(sheets[0].rows.at(2).hidden);
  CHECK(sheets[0].filtered);
  CHECK_FALSE(sheets[0].hidden);
  CHECK(sheets[1].hidden);
  CHECK_FALSE(sheets[1].filtered);
}

TEST_CASE("remarks hang on their cells and are no text of them") {
  auto const remark =
      "<office:annotation><dc:creator>示例</dc:creator><dc:date>2020-12-04</dc:date>"
      "<text:p>请核实</text:p><text:p>再报</text:p></office:annotation>";
  auto const sheet = only_ods(ods_row(ods_cell(one) + ods_cell(remark + one)) + ods_row(ods_cell(remark)));
  CHECK(listed(sheet) == "1:0 甲\n1:1 甲\n");
  CHECK(sheet.comments == std::vector<Comment>{{1, 1, "请核实\n再报"}, {2, 0, "请核实\n再报"}});
}

TEST_CASE("the worksheet of an address is found") {
  struct Case {
    std::string address, name;
  };
  for (auto const& row : std::vector<Case>{{"清单.A1:清单.C3", "清单"},
                                           {"$清单.$A$1:$清单.$C$3", "清单"},
                                           {"'甲 乙'.A1:'甲 乙'.C3", "甲 乙"},
                                           {"$'甲''s.表'.A1", "甲's.表"},
                                           {"'甲", ""},
                                           {"", ""}}) {
    CHECK(intake::sheet_of_address(row.address) == row.name);
  }
}

TEST_CASE("encrypted spreadsheets, texts and damaged ones are refused") {
  auto const with_manifest = [](std::string const& inside) {
    auto parts = spreadsheet_parts(ods_table(""));
    parts.push_back({"META-INF/manifest.xml", inside});
    return refusal(zip_of(parts));
  };
  CHECK(with_manifest("<manifest:manifest><manifest:file-entry manifest:full-path=\"content.xml\">"
                      "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>") ==
        "unreadable-password");
  CHECK(with_manifest("<manifest:manifest/>") == "accepted");
  CHECK(with_manifest("<!DOCTYPE manifest:manifest><manifest:manifest/>") == "accepted");
  auto const type = std::string{"application/vnd.oasis.opendocument.spreadsheet"};
  CHECK(refusal(zip_of({{"mimetype", type}})) == "unreadable-workbook: its part content.xml is missing");
  CHECK(refusal(zip_of({{"mimetype", type}, {"content.xml", "<a/>"}})) == "unreadable-workbook: it has no worksheet");
  CHECK(refusal(zip_of(spreadsheet_parts(""))) == "unreadable-workbook: it has no worksheet");
}
