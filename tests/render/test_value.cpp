#include "lib/render/value.hpp"

#include <catch2/catch.hpp>

#include "tests/render/sample.hpp"

using namespace zgz;
using namespace zgz::render;
using namespace zgz::render::test;

TEST_CASE("people read labels and words, machines read codes") {
  struct Case {
    Value value;
    std::string people, machines;
  };
  Case const cases[] = {
      {std::monostate{}, "", ""},
      {text("甲"), "甲", "甲"},
      {std::int64_t{-3}, "-3", "-3"},
      {2.0, "2", "2"},
      {12.5, "12.5", "12.5"},
      {true, "yes", "true"},
      {false, "no", "false"},
      {day(2, 3), "2020-02-03", "2020-02-03"},
      {Term{"open", "在办"}, "在办", "open"},
      {Words{"甲", "乙"}, "甲, 乙", "甲;乙"},
      {Words{}, "", ""},
      {Share{302, 506}, "59.68%", "59.68%"},
      {Share{86, 420, true}, "+20.48%", "+20.48%"},
      {Share{5, 0}, "—", ""},
  };
  for (auto const& [value, people, machines] : cases) {
    CHECK(for_people(value) == people);
    CHECK(for_machines(value) == machines);
  }
}

TEST_CASE("numbers, dates and references are kept whole") {
  for (Value const& value : {Value{std::int64_t{1}}, Value{1.5}, Value{day(1, 1)}, Value{true}, Value{text("P7")},
                             Value{text("S12")}, Value{std::monostate{}}}) {
    CHECK(kept_whole(value));
  }
  for (Value const& value : {Value{text("P")}, Value{text("p7")}, Value{text("P7a")}, Value{text("甲1")},
                             Value{text("")}, Value{Term{"P7", "P7"}}, Value{Words{"P7"}}}) {
    CHECK_FALSE(kept_whole(value));
  }
}

TEST_CASE("each reader sees the columns meant for him") {
  DocTable table;
  table.columns = {{"a", "甲"}, {"b", "乙", false, Show::people}, {"c", "丙", false, Show::machines}};
  CHECK(columns_for(table, Reader::person) == std::vector<std::size_t>{0, 1});
  CHECK(columns_for(table, Reader::machine) == std::vector<std::size_t>{0, 2});
}
