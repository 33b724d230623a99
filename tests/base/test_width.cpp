#include "lib/base/width.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

using namespace zgz;
using Lines = std::vector<std::string>;

TEST_CASE("width is counted in columns of a terminal") {
  struct Case {
    std::string text;
    std::size_t width;
  };
  Case const cases[] = {
      {"", 0},           {"abc", 3},         {"整改", 4},
      {"ＡＢ", 4},       {"ｱｲ", 2},          {"（1）", 5},
      {"“中”", 4},       {"…—·", 3},         {"e\u0301", 1},
      {"甲\u200B乙", 4}, {"\uFEFF甲", 2},    {"𠮷", 2},
      {"①", 1},          {"\x1B[0m\n\t", 3}, {"\x7F\u0085", 0},
      {"か\u3099", 2},   {"\u3000", 2},      {"─", 1},
      {"\xFF", 1},       {"한글", 4},        {"\u1112\u1161\u11AB", 2},
  };
  for (auto const& [text, width] : cases) {
    INFO(text);
    CHECK(display_width(text) == width);
  }
}

TEST_CASE("padded text fills its columns and is never cut") {
  CHECK(pad("甲a", 6) == "甲a   ");
  CHECK(pad("甲a", 6, true) == "   甲a");
  CHECK(pad("整改时限", 6) == "整改时限");
  CHECK(pad("", 2) == "  ");
}

TEST_CASE("lines break between ideographs and between words") {
  struct Case {
    std::string text;
    std::size_t width;
    Lines lines;
  };
  Case const cases[] = {
      {"", 10, {""}},
      {"整改措施", 8, {"整改措施"}},
      {"整改措施", 5, {"整改", "措施"}},
      {"the quick brown fox", 9, {"the quick", "brown fox"}},
      {"the quick brown fox", 10, {"the quick", "brown fox"}},
      {"a  b", 2, {"a", "b"}},
      {"甲\n\n乙", 10, {"甲", "", "乙"}},
      {"　　甲乙丙", 8, {"　　甲乙", "丙"}},
      {"  a b", 4, {"  a", "b"}},
      {"截至2020-12-07未报", 11, {"截至", "2020-12-07", "未报"}},
      {"abcdefghij", 4, {"abcd", "efgh", "ij"}},
      {"甲 \u3000", 3, {"甲"}},
      {"甲e\u0301乙", 3, {"甲e\u0301", "乙"}},
  };
  for (auto const& [text, width, lines] : cases) {
    INFO(text);
    CHECK(wrap(text, width) == lines);
  }
}

TEST_CASE("punctuation stays with the text it belongs to") {
  struct Case {
    std::string text;
    std::size_t width;
    Lines lines;
  };
  Case const cases[] = {
      {"一二三四，五", 8, {"一二三", "四，五"}},
      {"一二三“四五”", 7, {"一二三", "“四五”"}},
      {"一二（三四）五", 7, {"一二", "（三", "四）五"}},
      {"见《方案》。", 10, {"见《方", "案》。"}},
      {"一二三四 ，五", 8, {"一二三", "四 ，五"}},
      {"abcdefgh，i", 8, {"abcdefg", "h，i"}},
      {"一二三——四", 7, {"一二三", "——四"}},
      {"完成5项,缺1项", 7, {"完成5", "项,缺1", "项"}},
      {"中，", 2, {"中", "，"}},
  };
  for (auto const& [text, width, lines] : cases) {
    INFO(text);
    CHECK(wrap(text, width) == lines);
  }
}

TEST_CASE("no wrapped line is wider than asked, and nothing is lost") {
  std::string const text =
      "（一）开发区“中梗阻”专项治理领导小组办公室（以下简称“办公室”）；reporting by 2020-12-07，逾期3天……";
  auto const without_blanks = [](std::string all) {
    all.erase(std::remove(all.begin(), all.end(), ' '), all.end());
    return all;
  };
  for (std::size_t width = 2; width < 60; ++width) {
    std::string all;
    for (auto const& line : wrap(text, width)) {
      CHECK(display_width(line) <= width);
      all += line;
    }
    CHECK(without_blanks(all) == without_blanks(text));
  }
}

TEST_CASE("the widest unbreakable piece is found") {
  CHECK(unbreakable_width("") == 0);
  CHECK(unbreakable_width("整改措施") == 2);
  CHECK(unbreakable_width("截至2020-12-07") == 10);
  CHECK(unbreakable_width("the quick\nbrownish fox") == 8);
  CHECK(unbreakable_width("（一）") == 6);
}
