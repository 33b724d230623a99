#include "lib/model/diagnostic.hpp"

#include <catch2/catch.hpp>

using zgz::Place;

TEST_CASE("a place is told as a person finds it again") {
  struct Case {
    Place place;
    std::string told;
  };
  Case const cases[] = {
      {{"清单.xlsx", "Sheet1", 7, 3, "整改时限"}, "清单.xlsx[Sheet1]!D7"},
      {{"清单.xlsx", "Sheet1", 7, 3, ""}, "清单.xlsx[Sheet1]!D7"},
      {{"清单.xlsx", "Sheet1", 7, std::nullopt, ""}, "清单.xlsx[Sheet1] row 7"},
      {{"清单.xlsx", "Sheet1", 0, std::nullopt, ""}, "清单.xlsx[Sheet1]"},
      {{"清单.xlsx", "", 0, std::nullopt, ""}, "清单.xlsx"},
      {{"a.csv", "", 18, 2, "整改时限"}, "a.csv:18 column “整改时限”"},
      {{"a.csv", "", 18, 2, ""}, "a.csv:18 column C"},
      {{"a.csv", "", 18, std::nullopt, ""}, "a.csv:18"},
  };
  for (auto const& [place, told] : cases) CHECK(place.str() == told);
}

TEST_CASE("columns are lettered as spreadsheets letter them") {
  struct Case {
    std::uint32_t column;
    std::string told;
  };
  Case const cases[] = {{0, "f[s]!A1"},     {25, "f[s]!Z1"},      {26, "f[s]!AA1"},
                        {51, "f[s]!AZ1"},   {52, "f[s]!BA1"},     {701, "f[s]!ZZ1"},
                        {702, "f[s]!AAA1"}, {16383, "f[s]!XFD1"}, {4294967295U, "f[s]!MWLQKWV1"}};
  for (auto const& [column, told] : cases) CHECK(Place{"f", "s", 1, column, ""}.str() == told);
}
