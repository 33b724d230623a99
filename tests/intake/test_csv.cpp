#include <catch2/catch.hpp>

#include "tests/intake/workbook.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

/// Rows as `line:column=text|column=text`, joined by spaces.
std::string outline(std::string_view bytes) {
  std::string result;
  auto const sheet = read(bytes).at(0);
  for (auto const& row : sheet.rows) {
    if (!result.empty()) result += ' ';
    result += std::to_string(row.number) + ':';
    for (auto const& cell : row.cells) {
      if (&cell != &row.cells.front()) result += '|';
      result += column_name(cell.column) + '=' + cell.text;
    }
  }
  return result;
}

}  // namespace

TEST_CASE("text with separators is read by RFC 4180") {
  struct Row {
    char const *text, *outline;
  };
  auto const row = GENERATE(values<Row>({
      {"a,b\n1,2\n", "1:A=a|B=b 2:A=1|B=2"},
      {"a,b\r\n1,2", "1:A=a|B=b 2:A=1|B=2"},
      {"a,b\r1,2\r", "1:A=a|B=b 2:A=1|B=2"},
      {"a,b\r\r\n\n1,2", "1:A=a|B=b 4:A=1|B=2"},
      {"a,,c\n,,\n\n,2,", "1:A=a|C=c 4:B=2"},
      {"a;b\n1;2,5\n", "1:A=a|B=b 2:A=1|B=2,5"},
      {"a\tb\n甲,乙\t丙\n", "1:A=a|B=b 2:A=甲,乙|B=丙"},
      {"\"a,b\",c\n", "1:A=a,b|B=c"},
      {"\"他说\"\"好\"\"\",c\n", "1:A=他说\"好\"|B=c"},
      {"\"\"\"\",\"\",\"\"\"\"\"\"\n", "1:A=\"|C=\"\""},
      {"\"一\r\n二\",b\nc,d\n", "1:A=一\r\n二|B=b 3:A=c|B=d"},
      {"\"一\r二\n三\",b\r\nc,d\n", "1:A=一\r二\n三|B=b 4:A=c|B=d"},
      {"他说\"好\",b\n", "1:A=他说\"好\"|B=b"},
      {" \"a\" , b \n", "1:A= \"a\" |B= b "},
      {"2020/11/30 ,007,=1+1\n", "1:A=2020/11/30 |B=007|C==1+1"},
      {"只有一列\n甲\n", "1:A=只有一列 2:A=甲"},
      {"甲，乙\n", "1:A=甲，乙"},
      {"清单\n填报单位：示例局\n序号,问题,措施\n1,甲；乙;丙,丁\n2,戊,己\n",
       "1:A=清单 2:A=填报单位：示例局 3:A=序号|B=问题|C=措施 "
       "4:A=1|B=甲；乙;丙|C=丁 5:A=2|B=戊|C=己"},
      {"a,b\n\x1A", "1:A=a|B=b"},
  }));
  CAPTURE(row.text);
  CHECK(outline(row.text) == row.outline);
}

TEST_CASE("a csv sheet says how it was read") {
  auto const sheet = read("a;b\n;\n\n1;2\n").at(0);
  CHECK(sheet.file == "清单.xlsx");
  CHECK(sheet.name.empty());
  CHECK(sheet.format == "csv");
  CHECK(sheet.encoding == "UTF-8");
  CHECK(sheet.separator == ";");
  CHECK(sheet.blank_rows == 2);
  CHECK(sheet.merges.empty());
  CHECK(sheet.rows.at(1).cells.at(0) == Cell{0, CellKind::text, "1", {}, false});
  CHECK(read("a\tb\n").at(0).separator == "\t");
  CHECK(read("a\n").at(0).separator == ",");
}

TEST_CASE("quotation marks that leave the columns unclear are refused with their line") {
  CHECK(refusal("a,b\nc,\"d\ne,f\n") == "unreadable-text: the quotation mark opened on line 2 is never closed");
  CHECK(refusal("a,b\n\"x\ny\",\"d\"\"\n") == "unreadable-text: the quotation mark opened on line 3 is never closed");
  CHECK(refusal("a,\"") == "unreadable-text: the quotation mark opened on line 1 is never closed");
  CHECK(refusal("a,b\n\"c\"d,e\n") == "unreadable-text: on line 2 text follows a closing quotation mark");
  CHECK(refusal("a,b\n\"他说\"好\"\",e\n") == "unreadable-text: on line 2 text follows a closing quotation mark");
}

TEST_CASE("text beyond the bounds is refused") {
  intake::Limits limits;
  limits.cells = 4;
  CHECK(refusal("a,b\n1,2\n", limits) == "accepted");
  CHECK(refusal("a,b\n1,2\n3\n", limits) == "unreadable-too-large: 4 cells");
  CHECK(refusal("a\n" + std::string(16'383, ',')) == "accepted");
  CHECK(refusal("a\n" + std::string(16'384, ',')) == "unreadable-text: line 2 has more than 16384 columns");
}

TEST_CASE("a text without a single character is an empty file") {
  for (std::string const text : {"\n", "\n\n", "\n,,\n", "\t\r\n"}) {
    INFO(text);
    CHECK(refusal(text) == "unreadable-kind: the file is empty");
  }
}
