#include "lib/base/text.hpp"

#include <catch2/catch.hpp>

using namespace zgz;

TEST_CASE("texts that people hold for the same fold to the same") {
  struct Case {
    std::string text, folded;
  };
  Case const cases[] = {
      {"", ""},
      {" Due  Date\t", "duedate"},
      {"整 改　时 限", "整改时限"},
      {"ＡＢｃ１２３", "abc123"},
      {"责任人（签字）：", "责任人(签字):"},
      {"责任人(签字):", "责任人(签字):"},
      {"完成\u00A0时\u200B限\uFEFF", "完成时限"},
      {"整改\r\n时限\v", "整改时限"},
      {"①Ⅳ㎡", "1ivm2"},
      {"Straße É e\u0301", "strasseéé"},
      {"⼀、⾦额", "一、金额"},
      {"一—－-ー", "一—--ー"},
      {"“中梗阻”……", "“中梗阻”......"},
      {"\u4E2D\u00AD\u202E\u4E2D", "中中"},
      {"𠮷野", "𠮷野"},
      {"坏\xFF字节\xE4\xBD", "坏\uFFFD字节\uFFFD"},
  };
  for (auto const& [text, folded] : cases) {
    INFO(text);
    CHECK(fold(text) == folded);
    CHECK(fold(folded) == folded);
  }
}

TEST_CASE("folding twice changes nothing more, even where a blank hides in a character") {
  for (std::string const text : {"e \u0301", "e\u00A8x", "a\u00B4", "ｶﾞ", "ﬁ ﷺ", "a\u3000\u0301b"}) {
    INFO(text);
    CHECK(fold(fold(text)) == fold(text));
    CHECK(fold(text).find(' ') == std::string::npos);
  }
}

TEST_CASE("tidied text is what a person meant to type") {
  struct Case {
    std::string text, tidied;
  };
  Case const cases[] = {
      {"", ""},
      {" \u3000\t整改 措施\u00A0\n", "整改 措施"},
      {"第一行\r\n第二行\r第三行\n第四行", "第一行\n第二行\n第三行\n第四行"},
      {"甲\u2028乙\u0085丙", "甲\n乙\n丙"},
      {"甲\t乙\x1B[31m\x07", "甲 乙[31m"},
      {"\uFEFF甲\u200B乙\u202E", "甲乙"},
      {"ＡＢ（1）①", "ＡＢ（1）①"},
      {"👨‍👩‍👧", "👨‍👩‍👧"},
      {"坏\xFF字", "坏\xFF字"},
  };
  for (auto const& [text, tidied] : cases) {
    INFO(text);
    CHECK(tidy(text) == tidied);
  }
}

TEST_CASE("trimming takes white space of every kind from both ends only") {
  CHECK(trim("") == "");
  CHECK(trim(" \t\u3000\u00A0") == "");
  CHECK(trim("\u3000甲 乙\r\n") == "甲 乙");
  CHECK(trim("甲") == "甲");
}

TEST_CASE("length counts code points") {
  CHECK(length("") == 0);
  CHECK(length("abc") == 3);
  CHECK(length("整改A𠮷") == 4);
  CHECK(length("e\u0301") == 2);
}

TEST_CASE("shortened text says that it was cut") {
  CHECK(shorten("整改时限", 4) == "整改时限");
  CHECK(shorten("整改时限", 3) == "整改…");
  CHECK(shorten("整改时限", 1) == "…");
  CHECK(shorten("整改时限", 0) == "");
  CHECK(shorten("", 3) == "");
}

TEST_CASE("only well-formed UTF-8 passes for UTF-8") {
  for (std::string const good : {"", "abc", "整改\uFFFD", "\U0010FFFF"}) CHECK(is_utf8(good));
  for (std::string const bad :
       {"\xFF", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE4\xBD", "\xD6\xD0\xCE\xC4"}) {
    CHECK_FALSE(is_utf8(bad));
  }
}

TEST_CASE("splitting and joining undo each other") {
  CHECK(split("", ';') == std::vector<std::string>{""});
  CHECK(split("甲;;乙;", ';') == std::vector<std::string>{"甲", "", "乙", ""});
  for (std::string const text : {"", ";", "甲;乙", ";;甲"}) CHECK(join(split(text, ';'), ";") == text);
  CHECK(join({}, "、").empty());
  CHECK(join({"甲", "乙", "丙"}, "、") == "甲、乙、丙");
}

TEST_CASE("parts are found and replaced") {
  CHECK(contains("责任领导", "领导"));
  CHECK_FALSE(contains("责任领导", "负责"));
  CHECK(replace_all("a.b.c", ".", "..") == "a..b..c");
  CHECK(replace_all("aaa", "aa", "b") == "ba");
  CHECK(replace_all("abc", "", "x") == "abc");
}
