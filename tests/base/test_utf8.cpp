#include "lib/base/utf8.hpp"

#include <catch2/catch.hpp>

using namespace zgz;

TEST_CASE("code points are written as they are read") {
  struct Case {
    char32_t code;
    std::string bytes;
  };
  Case const cases[] = {
      {U'\0', std::string(1, '\0')},
      {U'a', "a"},
      {0x7F, "\x7F"},
      {0x80, "\xC2\x80"},
      {0x7FF, "\xDF\xBF"},
      {0x800, "\xE0\xA0\x80"},
      {U'整', "\xE6\x95\xB4"},
      {0xFFFF, "\xEF\xBF\xBF"},
      {0x10000, "\xF0\x90\x80\x80"},
      {0x10FFFF, "\xF4\x8F\xBF\xBF"},
  };
  for (auto const& [code, bytes] : cases) {
    std::string written;
    append_code_point(written, code);
    CHECK(written == bytes);
    CHECK(code_points(bytes) == std::u32string(1, code));
  }
}

TEST_CASE("what is no character is read as U+FFFD and never beyond the text") {
  CHECK(code_points("") == U"");
  CHECK(code_points("a\xFF"
                    "b") == U"a\uFFFDb");
  CHECK(code_points("整\xE6\x95") == U"整\uFFFD");
  CHECK(code_points("\xC0\x80") == U"\uFFFD\uFFFD");
}
