#include <catch2/catch.hpp>

#include "lib/model/rate.hpp"

using namespace zgz;

TEST_CASE("a rate is read in percent or as a fraction, to hundredths of a percent") {
  auto const [text, rate] = GENERATE(table<char const*, int>({{"5%", 500},
                                                              {"2.5%", 250},
                                                              {"0.25%", 25},
                                                              {"0.01%", 1},
                                                              {"100%", 10'000},
                                                              {"5％", 500},
                                                              {"0.05", 500},
                                                              {"0.0001", 1},
                                                              {"1", 10'000},
                                                              {"1.0", 10'000}}));
  INFO(text);
  CHECK(read_rate(text) == rate);
}

TEST_CASE("what is no rate is refused") {
  auto const* const text = GENERATE("", "%", "0", "0%", "-5%", "5 %", "101%", "1.5", "0.00001", "0.001%", ".5", "5.",
                                    "1/20", "5%%", "5e-2", "9999999", "五", "0x5");
  INFO(text);
  CHECK_FALSE(read_rate(text));
}

TEST_CASE("a rate is written as it is read") {
  auto const rate = GENERATE(1, 10, 25, 99, 100, 110, 125, 250, 500, 2000, 3333, 10'000);
  CHECK(read_rate(rate_text(rate)) == rate);
}

TEST_CASE("a rate is written without needless digits") {
  CHECK(rate_text(500) == "5%");
  CHECK(rate_text(250) == "2.5%");
  CHECK(rate_text(25) == "0.25%");
  CHECK(rate_text(5) == "0.05%");
  CHECK(rate_text(10'000) == "100%");
}
