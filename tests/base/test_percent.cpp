#include "lib/base/percent.hpp"

#include <stdexcept>

#include <catch2/catch.hpp>

using namespace zgz;

TEST_CASE("shares of published statistics come out as they were printed where these were right") {
  struct Row {
    std::int64_t part, whole;
    int decimals;
    char const* text;
  };
  auto const row = GENERATE(values<Row>({
      {172 + 80 + 50, 506, 2, "59.68%"},  // a county's weekly: three kinds of 506
      {597, 601, 1, "99.3%"},             // printed as 99 %
      {212, 2877, 1, "7.4%"},             // printed as 7.3: cut off
      {54, 2877, 1, "1.9%"},              // printed as 1.9: rounded, in the same table
      {8, 99, 2, "8.08%"},                // printed as 9 %, which is 8 of 87:
      {8, 87, 2, "9.20%"},
      {263, 4304, 2, "6.11%"},
      {3112, 3456, 2, "90.05%"},
      {33650, 51044, 1, "65.9%"},  // the four forms of a province
      {13315, 51044, 1, "26.1%"},
      {1430, 51044, 1, "2.8%"},
      {2649, 51044, 1, "5.2%"},
      {453, 471, 2, "96.18%"},  // closed, and asked for more time
      {18, 471, 2, "3.82%"},
  }));
  CHECK(percent(row.part, row.whole, row.decimals) == row.text);
}

TEST_CASE("the parts of published statistics add up, or do not") {
  CHECK(495 + 11 == 506);
  CHECK(460 + 38 + 3 + 1 + 4 == 506);
  CHECK(2388 + 107 == 2424 + 71);
  CHECK(5216 + 455 + 261 == 5932);  // by unit; 4567 matters: one went to several units
  CHECK(2954 + 480 + 139 + 66 + 17 == 3656);
  CHECK(37527 + 33657 == 71184);
  CHECK(33650 + 13315 + 1430 + 2649 == 51044);
  CHECK(35 + 359 + 1762 + 4075 + 10773 == 17004);
}

TEST_CASE("a change is against what was before, with its sign") {
  CHECK(percent_change(420, 506) == "+20.48%");
  CHECK(percent_change(3697, 3656) == "-1.11%");
  CHECK(percent_change(5, 5) == "0.00%");
  CHECK(percent_change(2, 0) == "-100.00%");
  CHECK(percent_change(0, 7) == "—");
  CHECK(percent_change(0, 0) == "—");
}

TEST_CASE("a half is rounded away from zero, exactly") {
  struct Row {
    std::int64_t part, whole;
    int decimals;
    char const* text;
  };
  auto const row = GENERATE(values<Row>({
      {1, 8, 0, "13%"},
      {1, 800, 2, "0.13%"},  // 0.125: a binary fraction could fall to either side
      {1, 2000, 1, "0.1%"},  // 0.05
      {-1, 8, 0, "-13%"},
      {1005, 100'000, 2, "1.01%"},  // 1.005
      {1, 3, 2, "33.33%"},
      {2, 3, 2, "66.67%"},
      {0, 3, 2, "0.00%"},
      {3, 3, 2, "100.00%"},
      {-1, 1'000'000, 2, "0.00%"},  // no sign on nothing
      {0, 0, 2, "—"},
      {5, 0, 2, "—"},
  }));
  CHECK(percent(row.part, row.whole, row.decimals) == row.text);
}

TEST_CASE("figures that would not fit are refused") {
  CHECK_THROWS_AS(percent(1, 1'000'000'000'001), std::overflow_error);
  CHECK(percent(1'000'000'000'000, 1'000'000'000'000) == "100.00%");
  CHECK(basis_points(-1, 3) == -3333);
}
