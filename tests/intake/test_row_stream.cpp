#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "lib/intake/encoding.hpp"
#include "lib/intake/row_stream.hpp"
#include "tests/base/dripping_source.hpp"
#include "tests/intake/workbook.hpp"

using namespace zgz;
using namespace zgz::test;
using namespace std::string_literals;

namespace {

struct Pulled {
  std::vector<Row> rows;
  std::uint64_t blank = 0;
};

Pulled pull(intake::RowStream& stream, std::size_t sheet = 0) {
  Pulled pulled;
  pulled.blank = stream.each_row(sheet, [&](Row const& row) {
    pulled.rows.push_back(row);
    return true;
  });
  return pulled;
}

/// What comes of pulling all rows: `accepted` or `word: argument`, and how many rows came before.
struct Outcome {
  std::string said;
  std::size_t rows = 0;
};

Outcome outcome(ByteSource& bytes, intake::StreamLimits const& limits = {}) {
  Outcome result{"accepted"};
  try {
    intake::RowStream stream{"清单.xlsx", bytes, limits};
    stream.each_row(0, [&](Row const&) {
      ++result.rows;
      return true;
    });
  } catch (Error const& error) {
    result.said = std::string{word_of(error.fault)} + (error.args.empty() ? "" : ": " + error.args[0]);
  }
  return result;
}

Outcome outcome(std::string const& bytes, intake::StreamLimits const& limits = {}) {
  MemorySource source{bytes};
  return outcome(source, limits);
}

std::string shared_book() {
  auto made = book(rows(R"(<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2"><v>7</v></c></row><row r="3"/>)"
                        R"(<row r="5" hidden="1"><c r="B5" t="inlineStr"><is><t>丙</t></is></c></row>)"
                        R"(<row r="6"><c r="A6" t="s"><v>1</v></c><c r="B6" t="s"><v>0</v></c></row>)"));
  made.strings = "<si><t>甲</t></si><si><t>乙</t></si>";
  return made.bytes();
}

std::vector<std::string> const& texts() {
  static std::vector<std::string> const all{
      "a,b\n1,2\n",
      "a,b\r\n1,2",
      "a,b\r\r\n\n1,2\r",
      "\"一\r\n二\",b\r\nc,\"他说\"\"好\"\"\"\r\n",
      "a;b\n;\n\n1;\"2\n\n3\"\n",
      "a\tb\n甲,乙\t丙\n\x1A",
      "\xEF\xBB\xBF序号,问题\n1,审批慢😀\n",
      "\xD0\xF2\xBA\xC5,\xCE\xCA\xCC\xE2\n1,\xC9\xF3\xC5\xFA\xC2\xFD\x81\x30\x84\x36\n",
      "\xFF\xFE"s + "a\0,\0\x3D\xD8\x00\xDE\r\0\n\0b\0"s,
      "\xFE\xFF"s + "\0a\0,\xD8\x3D\xDE\x00\0\r\0\n\0b"s,
  };
  return all;
}

std::vector<std::string> const& bad_texts() {
  static std::vector<std::string> const all{
      "\n,,\n",
      "a,b\nc,\"d\ne,f\n",
      "a,b\n\"x\ny\",\"d\"\"\n",
      "a,b\n\"c\"d,e\n",
      "序号,问题\n2,\xFF\n",
      "a,b\r\n1,caf\xE9\r\n",
      "\xEF\xBB\xBF\xD0\xF2\n",
      "\xD0\xF2\xBA\xC5,\xCE\xCA\xCC\xE2\n1,\xC9\xF3\xC5\xFA\xC2\xFD\xFF\n",
      "\xD0\xF2\xBA\xC5,\xCE\xCA\xCC\xE2\n办事难多\n",
      "a\r\nb\r\n\x01\n",
      "a\x1A"s + "b",
      "a,b\n1,\0\xFF\n"s,
      "\xFF\xFE\0\0"s,
      "\xFF\xFE"s + "a\0b"s,
      "a\n" + std::string(16'384, ','),
      "%PDF-1.4",
      "<html><table>",
      "",
      "\xEF\xBB\xBF",
      "PK\x03\x04",
  };
  return all;
}

}  // namespace

TEST_CASE("the rows that are pulled are those that are loaded, however the bytes come") {
  auto inputs = texts();
  inputs.push_back(shared_book());
  for (auto const& bytes : inputs) {
    CAPTURE(bytes);
    auto const loaded = read(bytes).at(0);
    for (std::size_t const most : {1u, 2u, 3u, 5u, 7u, 1000u}) {
      test::DrippingSource source{bytes, most};
      intake::RowStream stream{"清单.xlsx", source};
      CHECK(stream.sheets().size() == 1);
      CHECK(stream.sheets().at(0).rows.empty());
      CHECK(stream.sheets().at(0).encoding == loaded.encoding);
      CHECK(stream.sheets().at(0).separator == loaded.separator);
      auto const pulled = pull(stream);
      CHECK(pulled.rows == loaded.rows);
      CHECK(pulled.blank == loaded.blank_rows);
      CHECK(pull(stream).rows == loaded.rows);
    }
  }
}

TEST_CASE("what is refused when loaded is refused with the same words when pulled") {
  for (auto const& bytes : bad_texts()) {
    CAPTURE(bytes);
    auto const told = refusal(bytes);
    CHECK(told != "accepted");
    for (std::size_t const most : {1u, 2u, 3u, 1000u}) {
      test::DrippingSource source{bytes, most};
      CHECK(outcome(source).said == told);
    }
  }
}

TEST_CASE("a row is handed out before the damage behind it is met") {
  CHECK(outcome("a,b\nc,d\n\"e\"f,g\n").rows == 2);
  auto const damaged = outcome(book(rows(R"(<row r="1"><c r="A1"><v>1</v></c></row><row r="1"/>)")).bytes());
  CHECK(damaged.rows == 1);
  CHECK(damaged.said == "unreadable-workbook: worksheet 清单 goes on after row 1 with one that cannot be there");
}

TEST_CASE("pulling ends where no more rows are wanted") {
  for (auto const& bytes : {"a\n\nb\nc\n\"d\"e\n"s, shared_book()}) {
    MemorySource source{bytes};
    intake::RowStream stream{"清单.xlsx", source};
    std::vector<std::uint32_t> numbers;
    auto const blank = stream.each_row(0, [&](Row const& row) {
      numbers.push_back(row.number);
      return numbers.size() < 2;
    });
    CHECK(numbers.size() == 2);
    CHECK(blank == 1);
  }
}

TEST_CASE("the sheets of a workbook are listed, and only the one that is asked for is read") {
  auto parts = book(rows(R"(<row r="1"><c r="A1"><v>1</v></c></row>)")).parts();
  auto const ns = " xmlns=\"" + main_ns + "\" xmlns:r=\"" + office + "\"";
  for (auto& [name, text] : parts) {
    if (name == "xl/workbook.xml")
      text = "<workbook" + ns + "><sheets><sheet name=\"甲\" r:id=\"rId1\"/><sheet name=\"乙\" state=\"hidden\" " +
             "r:id=\"rId4\"/></sheets></workbook>";
    if (name == "xl/_rels/workbook.xml.rels")
      text = links({{"rId1", "worksheet", "worksheets/sheet1.xml"}, {"rId4", "worksheet", "worksheets/sheet2.xml"}});
  }
  parts.emplace_back("xl/worksheets/sheet2.xml", "<worksheet");
  auto const bytes = zip_of(parts);
  MemorySource source{bytes};
  intake::RowStream stream{"清单.xlsx", source};
  REQUIRE(stream.sheets().size() == 2);
  CHECK(stream.sheets()[0].name == "甲");
  CHECK(stream.sheets()[1].name == "乙");
  CHECK(stream.sheets()[1].hidden);
  CHECK(stream.sheets()[1].file == "清单.xlsx");
  CHECK(pull(stream, 0).rows.size() == 1);
  CHECK_THROWS_AS(pull(stream, 1), Error);
}

TEST_CASE("more cells than may be loaded can be pulled") {
  intake::Limits limits;
  limits.cells = 3;
  for (auto const& bytes : {"a,b\nc,d\n"s, shared_book()}) {
    CHECK(refusal(bytes, limits) == "unreadable-too-large: 3 cells");
    CHECK(outcome(bytes).said == "accepted");
  }
}

TEST_CASE("what is held at a time is bounded") {
  intake::StreamLimits limits;
  limits.row_bytes = 1u << 20;
  auto const wide = std::string(600'000, 'x');
  CHECK(outcome("a\n" + wide + "\n", limits).said == "accepted");
  CHECK(outcome("a\n\n\"" + wide + wide + "\n" + wide + "\n" + wide, limits).said ==
        "unreadable-text: the record that starts on line 3 is longer than 1 MiB; a quotation mark may be missing");
  auto const cell = "<c t=\"inlineStr\"><is><t>" + wide + "</t></is></c>";
  CHECK(outcome(book(rows("<row>" + cell + "</row><row>" + cell + "</row>")).bytes(), limits).said == "accepted");
  CHECK(outcome(book(rows("<row>" + cell + cell + "</row>")).bytes(), limits).said == "unreadable-too-large: 1 MiB");
  auto shared = book(rows(R"(<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>)"));
  shared.strings = "<si><t>" + wide + "</t></si>";
  CHECK(outcome(shared.bytes(), limits).said == "unreadable-too-large: 1 MiB");
}

TEST_CASE("files beyond the bounds are refused before they are read") {
  intake::StreamLimits limits;
  limits.text_bytes = 8;
  limits.packed_bytes = 8;
  CHECK(outcome("a,b\n1,2\n", limits).said == "accepted");
  CHECK(outcome("a,b\n1,2\n3", limits).said == "unreadable-too-large: 8 bytes");
  CHECK(outcome(shared_book(), limits).said == "unreadable-too-large: 8 bytes");
  limits = {};
  limits.inflated_bytes = 100;
  CHECK(outcome(shared_book(), limits).said == "unreadable-too-large: 100 bytes");
  limits = {};
  limits.shared_texts = 1;
  CHECK(outcome(shared_book(), limits).said == "unreadable-too-large: 1 different texts");
  limits = {};
  limits.shared_bytes = 4;
  CHECK(outcome(shared_book(), limits).said == "unreadable-too-large: 4 bytes");
}
