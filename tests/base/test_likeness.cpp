#include "lib/base/likeness.hpp"

#include <catch2/catch.hpp>

using namespace zgz;

TEST_CASE("likeness is the share of common pairs of characters") {
  CHECK(similarity("", "") == 1);
  CHECK(similarity("甲", "甲") == 1);
  CHECK(similarity("甲", "乙") == 0);
  CHECK(similarity("甲", "甲乙") == 0);
  CHECK(similarity("审批超时", "审批 超时　") == 1);
  CHECK(similarity("ABC", "ａｂｃ") == 1);
  CHECK(similarity("审批超时", "审批拖延") == Approx(1.0 / 3));
  CHECK(similarity("哈哈哈", "哈哈") == Approx(2.0 / 3));
}

TEST_CASE("the nearest known word is named, or none") {
  std::vector<std::string> const known{"title", "stages", "departments", "完成时限"};
  struct Case {
    std::string word, found;
  };
  Case const cases[] = {
      {"titel", "title"},
      {"Stage", "stages"},
      {"department", "departments"},
      {"整改完成时限", "完成时限"},
      {"完成期限", "完成时限"},
      {"xyz", ""},
      {"", ""},
  };
  for (auto const& [word, found] : cases) {
    INFO(word);
    CHECK(nearest(word, known) == found);
  }
  CHECK(nearest("ab", {}).empty());
  CHECK(nearest("abcde", {"abcdx", "abcdy"}) == "abcdx");
}
