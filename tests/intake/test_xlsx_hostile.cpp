#include <catch2/catch.hpp>

#include "tests/intake/workbook.hpp"

using namespace zgz;
using namespace zgz::test;
using Catch::Matchers::StartsWith;

TEST_CASE("what is damaged inside a worksheet is refused with its place") {
  struct Row {
    char const *sheet_data, *words;
  };
  auto const row = GENERATE(values<Row>({
      {"<row r=\"2147483647\"/>", "after row 0"},
      {"<row r=\"1048577\"/>", "after row 0"},
      {"<row r=\"99999999999999999999\"/>", "after row 0"},
      {"<row r=\"-1\"/>", "after row 0"},
      {"<row r=\"abc\"/>", "after row 0"},
      {"<row r=\"\"/>", "after row 0"},
      {"<row r=\"0\"/>", "after row 0"},
      {"<row r=\"7\"/><row r=\"7\"/>", "after row 7"},
      {"<row r=\"1048576\"/><row/>", "after row 1048576"},
      {"<row r=\"3\"><c r=\"A4\"><v>1</v></c></row>", "row 3"},
      {"<row r=\"3\"><c r=\"XFE3\"><v>1</v></c></row>", "row 3"},
      {"<row r=\"3\"><c r=\"ZZZZZZZZZZ3\"><v>1</v></c></row>", "row 3"},
      {"<row r=\"3\"><c r=\"3\"><v>1</v></c></row>", "row 3"},
      {"<row r=\"3\"><c r=\"A99999999999\"><v>1</v></c></row>", "row 3"},
      {"<row r=\"3\"><c r=\"B3\"/><c r=\"B3\"/></row>", "row 3"},
      {"<row r=\"3\"><c r=\"XFD3\"/><c/></row>", "row 3"},
      {"<row r=\"3\"><c r=\"B3\"><v>twelve</v></c></row>", "cell B3"},
      {"<row r=\"3\"><c r=\"B3\"><v>nan</v></c></row>", "cell B3"},
      {"<row r=\"3\"><c r=\"B3\"><v>1e999</v></c></row>", "cell B3"},
      {"<row r=\"3\"><c r=\"B3\" t=\"s\"><v>1</v></c></row>", "cell B3"},
      {"<row r=\"3\"><c r=\"B3\" t=\"s\"><v>-1</v></c></row>", "cell B3"},
      {"<row r=\"3\"><c r=\"B3\" t=\"s\"><v>4294967296</v></c></row>", "cell B3"},
      {"<row r=\"3\"><c r=\"B3\" t=\"b\"><v>2</v></c></row>", "cell B3"},
      {"<row r=\"3\"><c r=\"B3\" t=\"d\"><v>2020-02-30</v></c></row>", "cell B3"},
      {"<row r=\"3\"><c r=\"B3\" t=\"zz\"><v>2</v></c></row>", "cell B3"},
  }));
  CAPTURE(row.sheet_data);
  auto made = book(rows(row.sheet_data));
  made.strings = "<si><t>甲</t></si>";
  auto const told = refusal(made.bytes());
  CHECK_THAT(told, StartsWith("unreadable-workbook: "));
  CHECK_THAT(told, Catch::Matchers::Contains(row.words));
}

TEST_CASE("damaged or hostile parts are refused by name") {
  struct Row {
    std::string sheet, told;
  };
  auto const row = GENERATE(values<Row>({
      {"", "its part xl/worksheets/sheet1.xml is not well-formed (line 1)"},
      {"<worksheet>\n<sheetData>\n</worksheet>", "its part xl/worksheets/sheet1.xml is not well-formed (line 3)"},
      {"<worksheet><sheetData>", "its part xl/worksheets/sheet1.xml is not well-formed (line 1)"},
      {std::string(1000, '\0'), "its part xl/worksheets/sheet1.xml is not well-formed (line 1)"},
      {"<chart/>", "the worksheet 清单 is none"},
      {"<!DOCTYPE worksheet><worksheet/>",
       "its part xl/worksheets/sheet1.xml is built as no workbook program builds it"},
      {"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><worksheet>&b;</worksheet>",
       "its part xl/worksheets/sheet1.xml is built as no workbook program builds it"},
  }));
  CHECK(refusal(book(row.sheet).bytes()) == "unreadable-workbook: " + row.told);
}

TEST_CASE("deep nesting, endless tags and endless names are refused") {
  std::string deep;
  for (int i = 0; i < 1'000'000; ++i) deep += "<a>";
  auto const told = "unreadable-workbook: its part xl/worksheets/sheet1.xml is built as no workbook program builds it";
  CHECK(refusal(book("<worksheet>" + deep).bytes()) == told);
  std::string names;
  for (int i = 0; i < 1'000'000; ++i) names += "<e" + std::to_string(i) + "/>";
  CHECK(refusal(book("<worksheet>" + names + "</worksheet>").bytes()) == told);
  CHECK(refusal(book("<worksheet a=\"" + std::string(9u << 20, 'x') + "\"/>").bytes()) == told);
}

TEST_CASE("what inflates beyond the bound is refused while it is inflated") {
  intake::Limits limits;
  limits.inflated_bytes = 1u << 20;
  auto const big = rows(std::string(2u << 20, ' '));
  CHECK(refusal(book(big).bytes(), limits) == "unreadable-too-large: 1 MiB");
  CHECK(refusal(book(big).bytes()) == "accepted");
  CHECK(refusal(book(std::string(200u << 20, '\0')).bytes(), limits) ==
        "unreadable-workbook: its part xl/worksheets/sheet1.xml is not well-formed (line 1)");
}

TEST_CASE("a declared size does not stand in for the real one") {
  auto bytes = book(rows(std::string(2u << 20, ' '))).bytes();
  auto const size = rows(std::string(2u << 20, ' ')).size();
  std::string real, declared;
  for (unsigned shift = 0; shift < 32; shift += 8) {
    real.push_back(static_cast<char>(size >> shift & 0xFF));
    declared.push_back(static_cast<char>(shift == 0 ? 100 : 0));
  }
  std::size_t patched = 0;
  for (auto at = bytes.find(real); at != std::string::npos; at = bytes.find(real, at)) {
    bytes.replace(at, 4, declared);
    ++patched;
  }
  REQUIRE(patched > 0);
  intake::Limits limits;
  limits.inflated_bytes = 1u << 20;
  CHECK_THAT(refusal(bytes, limits), StartsWith("unreadable-"));
}

TEST_CASE("too many cells, texts, merges and too much repeated text are refused") {
  intake::Limits limits;
  limits.cells = 3;
  std::string const three = "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c><v>3</v></c></row>";
  CHECK(refusal(book(rows(three)).bytes(), limits) == "accepted");
  CHECK(refusal(book(rows(three + "<row><c><v>4</v></c></row>")).bytes(), limits) == "unreadable-too-large: 3 cells");

  auto strings = book(rows(""));
  strings.strings = "<si/><si/><si/><si/>";
  CHECK(refusal(strings.bytes(), limits) == "unreadable-too-large: 3 different texts");

  auto repeated = book(rows("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>"));
  repeated.strings = "<si><t>" + std::string(5000, 'x') + "</t></si>";
  limits.inflated_bytes = 12'000;
  CHECK(refusal(repeated.bytes(), limits) == "unreadable-too-large: 12000 bytes");

  std::string merges;
  for (int i = 0; i < 100'001; ++i) merges += "<mergeCell ref=\"A1:B2\"/>";
  CHECK(refusal(book(worksheet("<mergeCells>" + merges + "</mergeCells>")).bytes()) ==
        "unreadable-too-large: 100000 merged ranges");
}

TEST_CASE("a file beyond the bound is refused unread") {
  intake::Limits limits;
  limits.file_bytes = 10;
  CHECK(refusal("a,b\n1,2,3,4", limits) == "unreadable-too-large: 10 bytes");
}

TEST_CASE("a million formatted but empty rows are only counted") {
  std::string many;
  for (int i = 0; i < 1'000'000; ++i) many += "<row ht=\"1\"><c s=\"1\"/></row>";
  auto const sheet = only_sheet(book(rows(many)));
  CHECK(sheet.blank_rows == 1'000'000);
  CHECK(sheet.rows.capacity() == 0);
}

TEST_CASE("workbooks whose parts do not fit together are refused") {
  auto const whole = book(rows("")).parts();
  auto const without = [&](std::size_t index) {
    auto parts = whole;
    parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(index));
    return zip_of(parts);
  };
  CHECK(refusal(without(0)) == "accepted");
  CHECK(refusal(without(1)) == "unreadable-kind: a zip archive without a workbook");
  CHECK(refusal(without(2)) == "unreadable-workbook: the content of its worksheet 清单 is missing");
  CHECK(refusal(without(5)) == "unreadable-workbook: its part xl/worksheets/sheet1.xml is missing");

  auto none = whole;
  none[1].second = "<workbook><sheets/></workbook>";
  CHECK(refusal(zip_of(none)) == "unreadable-workbook: it has no worksheet");

  auto twice = whole;
  twice[1].second =
      "<workbook xmlns:r=\"r\"><sheets><sheet name=\"甲\" r:id=\"rId1\"/><sheet name=\"乙\" r:id=\"rId1\"/></sheets>"
      "</workbook>";
  CHECK(refusal(zip_of(twice)) == "unreadable-workbook: two of its worksheets share the part xl/worksheets/sheet1.xml");
}

TEST_CASE("damaged, ambiguous and encrypted archives are refused") {
  auto const bytes = book(rows("<row><c><v>1</v></c></row>")).bytes();
  for (std::size_t const size : {std::size_t{4}, std::size_t{30}, bytes.size() / 2, bytes.size() - 1}) {
    CAPTURE(size);
    CHECK(refusal(std::string_view{bytes}.substr(0, size)) ==
          "unreadable-workbook: the archive is incomplete or damaged");
  }

  auto parts = book(rows("")).parts();
  parts.emplace_back("xl/worksheets/sheet2.xml", rows(""));
  auto twins = zip_of(parts);
  for (auto at = twins.find("sheet2.xml"); at != std::string::npos; at = twins.find("sheet2.xml"))
    twins[at + std::size_t{5}] = '1';
  CHECK(refusal(twins) == "unreadable-workbook: it has two parts named xl/worksheets/sheet1.xml");

  CHECK(refusal(zip_of(parts, "示例")) == "unreadable-password");
}

TEST_CASE("no single changed byte of a workbook leads to anything but a reading or a refusal") {
  auto const bytes = book(rows("<row><c><v>1</v></c><c t=\"inlineStr\"><is><t>甲</t></is></c></row>")).bytes();
  std::size_t refused = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    auto changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    auto const told = refusal(changed);
    CAPTURE(at, told);
    if (told != "accepted") ++refused;
    CHECK((told == "accepted" || told.starts_with("unreadable-")));
  }
  CHECK(refused > bytes.size() / 4);
}

TEST_CASE("files of other kinds are recognised by content") {
  using namespace std::string_literals;
  auto const ole = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s;
  struct Row {
    std::string bytes, told;
  };
  std::vector<Row> const table{
      {"", "unreadable-kind: the file is empty"},
      {"\xEF\xBB\xBF", "unreadable-kind: the file is empty"},
      {ole, "unreadable-workbook: its container is incomplete or damaged"},
      {"%PDF-1.7\n", "unreadable-picture: a PDF"},
      {"\x89PNG\r\n\x1A\n", "unreadable-picture: a picture"},
      {"\xFF\xD8\xFF\xE0", "unreadable-picture: a picture"},
      {"GIF89a....", "unreadable-picture: a picture"},
      {"BM\x10\x20\0\0\0\0\0\0\x36\0\0\0"s, "unreadable-picture: a picture"},
      {"\0\0\0\x18"s + "ftypheic....", "unreadable-picture: a picture"},
      {"{\\rtf1 }", "unreadable-kind: an RTF document"},
      {"7z\xBC\xAF\x27\x1C....", "unreadable-kind: a packed archive (rar, 7z or gz)"},
      {"\r\n<HTML><table>", "unreadable-kind: a web page (HTML), whatever its name says"},
      {"\xEF\xBB\xBF<?xml version=\"1.0\"?><a/>", "unreadable-kind: an XML file"},
      {zip_of({{"word/document.xml", "<w/>"}}), "unreadable-document: its part word/document.xml is no document"},
      {zip_of({{"_rels/.rels", links({{"a", "officeDocument", "word/document.xml"}})}, {"word/document.xml", "<w/>"}}),
       "unreadable-document: its part word/document.xml is no document"},
      {zip_of({{"ppt/presentation.xml", "<p/>"}}), "unreadable-kind: a presentation (.pptx)"},
      {zip_of({{"xl/workbook.bin", "b"}}), "unreadable-kind: a binary workbook (.xlsb)"},
      {zip_of({{"OFD.xml", "<o/>"}}), "unreadable-picture: an OFD document"},
      {zip_of({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}}),
       "unreadable-workbook: its part content.xml is missing"},
      {zip_of({{"mimetype", "application/vnd.oasis.opendocument.text"}}),
       "unreadable-kind: an OpenDocument text (.odt)"},
      {zip_of({{"readme.txt", "示例"}}), "unreadable-kind: a zip archive without a workbook"},
      {zip_of({{"_rels/.rels", links({{"a", "officeDocument", "v.xml"}})}, {"v.xml", "<VisioDocument/>"}}),
       "unreadable-kind: a zip archive without a workbook"},
  };
  for (auto const& row : table) {
    CAPTURE(row.told);
    CHECK(refusal(row.bytes) == row.told);
  }
}
