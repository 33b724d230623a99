#include "lib/store/inspection_results.hpp"

#include <catch2/catch.hpp>

#include "tests/store/register.hpp"

using namespace zgz;
using namespace zgz::store;
using small::day;

namespace {

Worksheet worksheet(std::int64_t number, std::int64_t draw) {
  return {number, {draw}, "测试甲", "jia", "s", 3, Method::visit, true, {"A1", "A2"}, day("2020-12-08")};
}

UnitResult result(std::string const& unit, UnitOutcome outcome) {
  UnitResult made{unit, "yi", Method::visit, 1, "测试甲", "s", 3, {}, {{"pj", "满意"}}, "示例"};
  made.attempts = {{"2020-12-08 08:30", UnitOutcome::no_answer}, {"2020-12-08 08:40", outcome}};
  return made;
}

Substitute substitute(std::string const& unit, std::string const& by) {
  return {{1}, unit, UnitOutcome::wrong_number, {by, "yi", std::string(64, 'a'), 7}, day("2020-12-08")};
}

}  // namespace

TEST_CASE("what comes of a draw is known by the draw, and the tables are what the log gives") {
  small::Folder const folder;
  auto store = Store::create(folder.db());
  InspectionResults const known{store};
  CHECK(known.next_worksheet() == 1);
  auto const first = result("A1", UnitOutcome::partial);
  auto const second = result("A2", UnitOutcome::completed);
  small::record(store, WorksheetMade{worksheet(1, 1)}, WorksheetMade{worksheet(2, 2)}, WorksheetRefused{{1}, "测试乙"},
                ResultsTaken{{1}, 1, "甲.xlsx", std::string(64, 'b'), "a", "b", {first, second}},
                UnitSubstituted{substitute("A9", "A3")}, UnitSubstituted{substitute("A8", "A4")},
                FindingRegistered{{{1}, "A1", Method::visit, "pj", {5}}});
  CHECK(known.next_worksheet() == 3);
  CHECK(known.worksheet(2) == worksheet(2, 2));
  CHECK_FALSE(known.worksheet(3));
  CHECK(known.worksheets() == std::vector<Worksheet>{worksheet(1, 1), worksheet(2, 2)});
  CHECK(known.worksheets({2}) == std::vector<Worksheet>{worksheet(2, 2)});
  CHECK(known.results({1}) == std::vector<UnitResult>{first, second});
  CHECK(known.results({2}).empty());
  CHECK(known.substitutes({1}) == std::vector<Substitute>{substitute("A9", "A3"), substitute("A8", "A4")});
  CHECK(known.findings({1}) == std::vector<Finding>{{{1}, "A1", Method::visit, "pj", {5}}});
  auto const corrected = result("A1", UnitOutcome::completed);
  auto phone = result("A1", UnitOutcome::refused);
  phone.method = Method::interview;
  small::record(store, ResultsTaken{{1}, 1, "甲.xlsx", std::string(64, 'c'), "a", "b", {corrected, phone}});
  CHECK(known.results({1}) == std::vector<UnitResult>{phone, corrected, second});
  CHECK(store.differing_tables().empty());
  store.rebuild();
  CHECK(known.results({1}) == std::vector<UnitResult>{phone, corrected, second});
  CHECK(known.substitutes({1}).size() == 2);
  CHECK(store.differing_tables().empty());
}
