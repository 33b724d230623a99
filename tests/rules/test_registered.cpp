#include "lib/rules/registered.hpp"

#include <catch2/catch.hpp>

using namespace zgz;
using namespace zgz::rules;

TEST_CASE("a row says the same as what is registered when day, category and units are the same") {
  Complaint registered;
  registered.received = *parse_iso_date("2020-12-01");
  registered.category = "5";
  registered.about = "jia";
  registered.handler = "yi";
  registered.ref = {7};
  auto row = registered;
  row.ref = {};
  row.named = true;
  row.row = 12;
  CHECK(says_the_same(registered, row));
  for (auto const member : {&Complaint::category, &Complaint::about, &Complaint::handler}) {
    auto other = row;
    other.*member = "other";
    CHECK_FALSE(says_the_same(registered, other));
  }
  row.received += std::chrono::days{1};
  CHECK_FALSE(says_the_same(registered, row));
}

TEST_CASE("a number that was seen is always told, one that was not nearly never") {
  SeenNumbers seen;
  constexpr int count = 100'000;
  int mistaken = 0;
  for (int i = 0; i < count; ++i) mistaken += seen.add("phone", "RX-" + std::to_string(i)) ? 1 : 0;
  CHECK(mistaken < count / 100);
  for (int i = 0; i < count; i += 97) CHECK(seen.add("phone", "RX-" + std::to_string(i)));
  CHECK_FALSE(seen.add("letter", "RX-1"));
}
