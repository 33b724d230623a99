#include "lib/seal/receipt.hpp"

#include <catch2/catch.hpp>
#include <set>

using namespace zgz::seal;

TEST_CASE("a receipt number is twelve signs that nobody mistakes, another each time") {
  std::set<std::string> seen;
  for (int i = 0; i < 200; ++i) {
    auto const number = make_receipt();
    REQUIRE(number.size() == 14);
    CHECK(number[4] == '-');
    CHECK(number[9] == '-');
    CHECK(number.find_first_of("0O1IL") == std::string::npos);
    seen.insert(number);
  }
  CHECK(seen.size() == 200);
}

TEST_CASE("a receipt number is known again however it is typed") {
  auto const digest = receipt_digest("ABCD-2345-WXYZ");
  CHECK(digest.size() == 64);
  CHECK(receipt_digest("abcd 2345 wxyz") == digest);
  CHECK(receipt_digest("ABCD2345WXYZ") == digest);
  CHECK(receipt_digest("ABCD-2345-WXYY") != digest);
}
