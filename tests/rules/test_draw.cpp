#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "lib/rules/draw.hpp"

using namespace zgz;
using namespace zgz::rules;

namespace {

DrawDesign design(int rate, std::int64_t least = 0, std::int64_t most = 0) {
  DrawDesign made;
  made.rate = rate;
  made.least = least;
  made.most = most;
  return made;
}

Frame frame_of(std::vector<StratumSize> strata) {
  Frame frame;
  frame.strata = std::move(strata);
  return frame;
}

/// The units `a1` … of `a`, and so on, as the list of such a frame.
std::vector<DrawnUnit> draw(DrawDesign const& made, Frame const& frame, std::int64_t beyond = 0) {
  Drawing drawing{made, strata_of(made, frame), beyond};
  for (auto const& stratum : frame.strata) {
    for (std::int64_t i = 1; i <= stratum.units; ++i)
      drawing.add(stratum.department, stratum.department + std::to_string(i));
  }
  return drawing.drawn();
}

}  // namespace

TEST_CASE("a ticket is what sha256sum makes of seed, line feed and unit") {
  // printf '%s\n%s' SEED UNIT | sha256sum
  auto const [seed, unit, ticket] = GENERATE(table<char const*, char const*, char const*>(
      {{"种子", "企业 7", "3466f249bd24af79378bc04c5f30d31168e85aa498d645a018369f3bad2967ee"},
       {"s", "R2", "e92bcfcabea2664dbd13b0fcd48663831149ee5dbff52557ba5268e92c4dc699"},
       {"it's 7", "A-1", "268c54b97320ddf75cd898923434f1f282bd58532da7a5ce0fab337e8206f4cb"}}));
  CHECK(ticket_of(seed, unit) == ticket);
}

TEST_CASE("a sample is the rate rounded up, within the bounds and what there is") {
  struct Case {
    DrawDesign made;
    std::int64_t units;
    bool certain;
    std::int64_t drawn;
  };
  auto const [made, units, certain, drawn] = GENERATE(values<Case>({
      {design(500), 100, false, 5},
      {design(500), 101, false, 6},
      {design(500), 1, false, 1},
      {design(500), 0, false, 0},
      {design(10'000), 7, false, 7},
      {design(500, 10), 100, false, 10},
      {design(500, 10), 8, false, 8},
      {design(500, 10, 200), 10'000, false, 200},
      {design(500, 10, 200), 3'000, false, 150},
      {design(500, 10, 200), 10'000, true, 200},
      {design(500, 10, 200), 150, true, 150},
      {design(500), 150, true, 150},
      {design(1), 1'000'000, false, 100},
      {design(500, 300, 200), 1'000, false, 200},
  }));
  INFO(units << " units, " << made.rate << " certain " << certain);
  CHECK(sample_size(made, units, certain) == drawn);
}

TEST_CASE("strata are the departments of the frame, certain ones first, or the frame as one") {
  auto const frame = frame_of({{"a", 40}, {"b", 20}, {"c", 100}});
  auto made = design(1000, 0, 30);
  made.certain = {"b"};
  CHECK(strata_of(made, frame) ==
        std::vector<Stratum>{{"b", 20, 20, true}, {"a", 40, 4, false}, {"c", 100, 10, false}});
  made.certain = {"d", "b"};
  CHECK(strata_of(made, frame) ==
        std::vector<Stratum>{{"b", 20, 20, true}, {"d", 0, 0, true}, {"a", 40, 4, false}, {"c", 100, 10, false}});
  made.whole = true;
  CHECK(strata_of(made, frame) == std::vector<Stratum>{{"", 160, 16, false}});
}

TEST_CASE("the lowest tickets of each stratum are drawn, in order, whatever the order of the list") {
  auto const frame = frame_of({{"a", 50}, {"b", 30}});
  auto made = design(2000);
  made.seed = "seed of a test";
  auto const drawn = draw(made, frame);
  std::map<std::string, std::vector<std::pair<std::string, std::string>>> all;
  for (auto const& stratum : frame.strata) {
    for (std::int64_t i = 1; i <= stratum.units; ++i) {
      auto const unit = stratum.department + std::to_string(i);
      all[stratum.department].emplace_back(ticket_of(made.seed, unit), unit);
    }
  }
  std::vector<std::string> expected, found;
  for (auto& [department, tickets] : all) {
    std::sort(tickets.begin(), tickets.end());
    for (std::size_t i = 0; i < tickets.size() / 5; ++i) expected.push_back(tickets[i].second);
  }
  for (auto const& unit : drawn) found.push_back(unit.unit);
  CHECK(found == expected);
  CHECK(drawn.size() == 16);
  CHECK(drawn.front().department == "a");
}

TEST_CASE("who comes next in line is drawn after those who were drawn") {
  auto const frame = frame_of({{"a", 50}});
  auto made = design(1000);
  made.seed = "7";
  auto const drawn = draw(made, frame);
  auto const more = draw(made, frame, 3);
  REQUIRE(more.size() == drawn.size() + 3);
  CHECK(std::equal(drawn.begin(), drawn.end(), more.begin()));
}

TEST_CASE("a unit of no stratum is left out, and lines are counted all the same") {
  auto made = design(10'000);
  Drawing drawing{made, {{"b", 1, 1, false}}};
  drawing.add("a", "x");
  drawing.add("b", "y");
  auto const drawn = drawing.drawn();
  REQUIRE(drawn.size() == 1);
  CHECK(drawn.front().unit == "y");
  CHECK(drawn.front().line == 2);
}

TEST_CASE("over many seeds each unit is drawn as often as its stratum's rate says") {
  // 2,000 fixed seeds; the count of a unit that is drawn with chance p has the standard deviation sqrt(2000 p (1 - p)).
  constexpr int seeds = 2000;
  auto const frame = frame_of({{"a", 40}, {"b", 10}, {"c", 60}});
  auto made = design(1000, 3, 20);
  made.certain = {"c"};
  std::map<std::string, double> const chance{{"a", 4.0 / 40}, {"b", 3.0 / 10}, {"c", 20.0 / 60}};
  std::map<std::string, int> times;
  std::map<std::pair<std::string, std::string>, int> together;
  for (int seed = 0; seed < seeds; ++seed) {
    made.seed = "seed " + std::to_string(seed);
    std::set<std::string> units;
    for (auto const& unit : draw(made, frame)) {
      ++times[unit.unit];
      units.insert(unit.unit);
    }
    CHECK(units.size() == 27);
    if (units.contains("a1") && units.contains("a2")) ++together[{"a1", "a2"}];
  }
  for (auto const& stratum : frame.strata) {
    auto const p = chance.at(stratum.department);
    auto const bound = 4.5 * std::sqrt(seeds * p * (1 - p));
    for (std::int64_t i = 1; i <= stratum.units; ++i) {
      auto const unit = stratum.department + std::to_string(i);
      INFO(unit << " was drawn " << times[unit] << " times");
      CHECK(std::abs(times[unit] - seeds * p) < bound);
    }
  }
  // Two units are drawn together as often as without replacement: 4/40 · 3/39.
  auto const pair = 4.0 / 40 * 3.0 / 39;
  CHECK(std::abs(together[{"a1", "a2"}] - seeds * pair) < 4.5 * std::sqrt(seeds * pair));
}
