#include <catch2/catch.hpp>

#include <string>

#include "lib/rules/repeated.hpp"

using namespace zgz::rules;

TEST_CASE("keys that stand twice are found with the row where they stood first") {
  RepeatedKeys keys;
  keys.add("a", 2);
  keys.add("b", 3);
  keys.add("a", 4);
  keys.add("c", 5);
  keys.add("b", 6);
  keys.add("a", 7);
  CHECK(keys.found(10) == std::vector<RepeatedRow>{{4, 2}, {6, 3}, {7, 2}});
  CHECK(keys.found(1) == std::vector<RepeatedRow>{{4, 2}});
}

TEST_CASE("a hundred thousand different keys are all different") {
  RepeatedKeys keys;
  for (std::uint32_t i = 0; i < 100'000; ++i) keys.add("unit " + std::to_string(i), i);
  CHECK(keys.found(10).empty());
  keys.add("unit 77", 100'000);
  CHECK(keys.found(10) == std::vector<RepeatedRow>{{100'000, 77}});
}
