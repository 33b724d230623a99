#include "lib/rules/proportion.hpp"

#include <catch2/catch.hpp>

using namespace zgz;
using namespace zgz::rules;

TEST_CASE("the interval of a proportion is Wilson's, as Newcombe (1998) gives it") {
  struct Case {
    Proportion of;
    double low, high;
  };
  auto const [of, low, high] = GENERATE(values<Case>({
      {{81, 263}, .2553, .3662},
      {{15, 148}, .0624, .1605},
      {{0, 20}, .0000, .1611},
      {{1, 29}, .0061, .1718},
      {{20, 20}, .8389, 1.0000},
  }));
  CAPTURE(of.count, of.among);
  auto const interval = wilson_interval(of);
  REQUIRE(interval);
  constexpr double half_a_digit = .00005;
  CHECK(interval->low == Approx(low).margin(half_a_digit));
  CHECK(interval->high == Approx(high).margin(half_a_digit));
}

TEST_CASE("of nobody there is no interval") { CHECK_FALSE(wilson_interval({0, 0})); }

TEST_CASE("shares are compared as fractions, so that equal ones are equal") {
  CHECK_FALSE(is_less({1, 3}, {2, 6}));
  CHECK_FALSE(is_less({2, 6}, {1, 3}));
  CHECK(is_less({33333, 100000}, {1, 3}));
  CHECK_FALSE(is_less({1, 3}, {33333, 100000}));
  CHECK(is_less({0, 5}, {1, 1000}));
}
