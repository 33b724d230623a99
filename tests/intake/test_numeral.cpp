#include <catch2/catch.hpp>

#include "lib/intake/numeral.hpp"

using zgz::intake::read_number;

TEST_CASE("numbers are read in any writing, and what follows is left") {
  struct Case {
    std::u32string text;
    int value;
    std::size_t end;
  };
  std::vector<Case> const cases{
      {U"5", 5, 1},
      {U"05", 5, 2},
      {U"0", 0, 1},
      {U"12月", 12, 2},
      {U"20201207", 20201207, 8},
      {U"123456789", 12345678, 8},
      {U"五", 5, 1},
      {U"〇", 0, 1},
      {U"零", 0, 1},
      {U"十", 10, 1},
      {U"十月", 10, 1},
      {U"十一", 11, 2},
      {U"十九日", 19, 2},
      {U"二十", 20, 2},
      {U"二十日", 20, 2},
      {U"二十三", 23, 3},
      {U"三十一", 31, 3},
      {U"一十一", 11, 3},
      {U"二〇二〇年", 2020, 4},
      {U"二○二○", 2020, 4},
      {U"二零二零", 2020, 4},
      {U"十ー", 11, 2},
      {U"十－", 11, 2},
      {U"十—", 11, 2},
      {U"十-", 11, 2},
      {U"一、", 1, 1},
      {U"九十九", 99, 3},
  };
  for (auto const& each : cases) {
    std::size_t at = 0;
    auto const value = read_number(each.text, at);
    INFO(each.value);
    REQUIRE(value);
    CHECK(*value == each.value);
    CHECK(at == each.end);
  }
}

TEST_CASE("where no number stands nothing is read and nothing is passed") {
  for (std::u32string const text : {U"", U"月", U"-", U"ー", U"—", U"第五", U"百", U"o", U" 5"}) {
    std::size_t at = 0;
    CHECK_FALSE(read_number(text, at));
    CHECK(at == 0);
  }
}

TEST_CASE("a number is read from where one is asked, up to the end of the text") {
  std::u32string const text = U"12月7日";
  std::size_t at = 3;
  CHECK(read_number(text, at) == 7);
  CHECK(at == 4);
  at = text.size();
  CHECK_FALSE(read_number(text, at));
  CHECK(at == text.size());
}
