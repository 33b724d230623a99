#include "lib/base/printable.hpp"

#include <catch2/catch.hpp>

using namespace zgz;

TEST_CASE("what would act on a terminal is shown by its number, what is text stays") {
  struct Row {
    std::string text;
    char const* shown;
  };
  auto const row = GENERATE(values<Row>({
      {"", ""},
      {"甲局 “示例” a\\b", "甲局 “示例” a\\b"},
      {"a\x1b[31mb", "a\\x1b[31mb"},
      {"a\nb\r\tc\x7f", "a\\x0ab\\x0d\\x09c\\x7f"},
      {"\xC2\x9b", "\\xc2\\x9b"},
      {"\xD5\xD0甲", "\\xd5\\xd0甲"},
      {"\uFFFD", "\uFFFD"},
      {"a\u202Eb\u200B\uFEFF", "a\\u202eb\\u200b\\ufeff"},
  }));
  CHECK(printable(row.text) == row.shown);
}

TEST_CASE("a text is visible if any character of it is") {
  struct Row {
    char const* text;
    bool visible;
  };
  auto const row = GENERATE(values<Row>({
      {"", false},
      {" \t\n", false},
      {"\u3000\u00A0", false},
      {"\u200B\u200F\u2060\uFEFF", false},
      {"\u202A\u202E\u2066\u2069", false},
      {"\x1b", false},
      {"\u200B甲", true},
      {"-", true},
  }));
  CAPTURE(row.text);
  CHECK(is_visible(row.text) == row.visible);
}
