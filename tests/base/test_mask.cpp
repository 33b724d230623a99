#include "lib/base/mask.hpp"

#include <catch2/catch.hpp>

using namespace zgz;

TEST_CASE("a masked name keeps the surname and says how long the given name is, up to two characters") {
  struct Row {
    char const* name;
    char const* masked;
  };
  auto const row = GENERATE(values<Row>({
      {"王甲", "王某"},
      {"王甲乙", "王某某"},
      {"王甲乙丙", "王某某"},
      {"王", "王某某"},
      {"王某某", "王某某"},
      {"欧阳甲", "欧阳某"},
      {"欧阳甲乙", "欧阳某某"},
      {"司马甲", "司马某"},
      {"上官甲乙", "上官某某"},
      {"诸葛甲", "诸葛某"},
      {"欧阳", "欧某"},
      {"第五甲", "第五某"},
      {"爱新觉罗甲", "爱新觉罗某"},
      {" 王 甲　乙 ", "王某某"},
      {"𠮷甲", "𠮷某"},
      {"Example", "E某某"},
      {"", "某某"},
  }));
  CAPTURE(row.name);
  CHECK(masked_name(row.name) == row.masked);
}
