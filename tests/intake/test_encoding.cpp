#include <catch2/catch.hpp>

#include "lib/intake/encoding.hpp"
#include "tests/intake/workbook.hpp"

using namespace zgz;
using namespace zgz::test;
using namespace std::string_literals;

namespace {

// 序号,问题 / 1,审批慢
auto const utf8 = "序号,问题\n1,审批慢\n"s;
auto const gb18030 = "\xD0\xF2\xBA\xC5,\xCE\xCA\xCC\xE2\n1,\xC9\xF3\xC5\xFA\xC2\xFD\n"s;

std::string utf16(std::u16string const& text, bool big) {
  std::string bytes = big ? "\xFE\xFF" : "\xFF\xFE";
  for (char16_t const unit : text) {
    auto const high = static_cast<char>(unit >> 8);
    auto const low = static_cast<char>(unit & 0xFF);
    bytes.push_back(big ? high : low);
    bytes.push_back(big ? low : high);
  }
  return bytes;
}

}  // namespace

TEST_CASE("the encoding of a text is found and recorded") {
  struct Row {
    std::string bytes, encoding, text;
  };
  std::vector<Row> const table{
      {utf8, "UTF-8", utf8},
      {"\xEF\xBB\xBF" + utf8, "UTF-8 BOM", utf8},
      {"a,b\n", "UTF-8", "a,b\n"},
      {gb18030, "GB18030", utf8},
      {"\xD2\xBB,\x81\x30\x84\x36\n", "GB18030", "一,¥\n"},  // a character of four bytes
      {utf16(u"序号,问题\n1,审批慢\n", false), "UTF-16LE", utf8},
      {utf16(u"序号,问题\n1,审批慢\n", true), "UTF-16BE", utf8},
      {utf16(u"\U0001F600", false), "UTF-16LE", "\xF0\x9F\x98\x80"},
  };
  for (auto const& row : table) {
    CAPTURE(row.encoding, row.text);
    CHECK(intake::decode(row.bytes) == intake::Decoded{row.text, row.encoding});
  }
  CHECK(read(gb18030).at(0).encoding == "GB18030");
  CHECK(read(gb18030).at(0).rows.at(1).cells.at(1).text == "审批慢");
}

TEST_CASE("text whose encoding is mixed or unknown is refused") {
  auto const mixed = "unreadable-text: its encoding is mixed: UTF-8 in part, but not on line "s;
  auto const unknown = "unreadable-text: its encoding is mixed or unknown: line "s;
  auto const neither = " is neither UTF-8 nor GB18030"s;
  struct Row {
    std::string bytes, told;
  };
  std::vector<Row> const table{
      {utf8 + "2,\xFF\n", mixed + "3"},
      {utf8.substr(0, utf8.size() - 2), mixed + "2"},  // cut within a character
      {"\xEF\xBB\xBF" + gb18030, mixed + "1"},
      {utf8 + gb18030, mixed + "3"},
      {gb18030 + gb18030 + gb18030 + "3,办事难\xE5\xA4\x9A\n",
       mixed + "1"},                                      // one line in UTF-8 among many that are not
      {"a,b\r\n1,caf\xE9\r\n", unknown + "2" + neither},  // Latin-1
      {gb18030 + "\xFF\n", unknown + "1" + neither},
      {gb18030.substr(0, gb18030.size() - 2), unknown + "1" + neither},  // cut within a character
      {"\xA7\xC7\xB8\xB9,\xB0\xDD\xC3\x44\n1,\xBC\x66\xA7\xE5\xBA\x43,\xAC\x46\xA9\xB2\n",
       unknown + "1" + neither},  // Big5
      {"\xFF\xFE"
       "a\0b"s,
       "unreadable-text: it says that it is UTF-16LE but is not throughout"},
      {"\xFF\xFE\x00\xDC"s, "unreadable-text: it says that it is UTF-16LE but is not throughout"},
      {"\xFE\xFF\xD8\x00\x00\x41"s, "unreadable-text: it says that it is UTF-16BE but is not throughout"},
  };
  for (auto const& row : table) {
    CAPTURE(row.bytes, row.told);
    CHECK(refusal(row.bytes) == row.told);
  }
}

TEST_CASE("zero bytes and control characters are refused with their line") {
  CHECK(refusal("a,b\n1,\0\n"s) == "unreadable-text: line 2 holds a zero byte, as no text does");
  CHECK(refusal(utf16(u"a,b\n", false).substr(2)) == "unreadable-text: line 1 holds a zero byte, as no text does");
  CHECK(refusal("\xFF\xFE\0\0"s) == "unreadable-text: line 1 holds a zero byte, as no text does");
  CHECK(refusal("a\r\nb\r\n\x01\n") == "unreadable-text: line 3 holds a control character, as no text does");
  CHECK(refusal("a\x7F") == "unreadable-text: line 1 holds a control character, as no text does");
  CHECK(refusal("a\x1A"
                "b") == "unreadable-text: line 1 holds a control character, as no text does");
  CHECK(refusal("a\tb\vc\fd\n") == "accepted");
}
