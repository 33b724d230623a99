#include <catch2/catch.hpp>

#include "lib/intake/marker.hpp"
#include "tests/intake/sheets.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

Sheet marker(std::vector<Line> const& lines) {
  auto made = sheet(lines);
  made.name = "zgz";
  made.hidden = true;
  return made;
}

}  // namespace

TEST_CASE("a form of ours says what it is on a hidden sheet") {
  auto const own = marker({{"kind", "progress"}, {"version", "2"}});
  CHECK(intake::marker_in({sheet({{"序号"}}), own}) == FormMarker{"progress", 2});
  CHECK(intake::marker_in({sheet({{"序号"}})}) == std::nullopt);
  CHECK(intake::marker_in({}) == std::nullopt);
}

TEST_CASE("lists of drop-downs beside the marker change nothing") {
  auto const own = marker({{"kind", "checklist", "", "1 甲", "自查"}, {"version", "1", "", "2 乙", "审计"}});
  CHECK(intake::marker_in({own}) == FormMarker{"checklist", 1});
}

TEST_CASE("a sheet that only looks like a marker is none") {
  auto const own = marker({{"kind", "checklist"}, {"version", "1"}});
  auto shown = own;
  shown.hidden = false;
  auto other = own;
  other.name = "zgz2";
  CHECK_FALSE(intake::is_marker(shown));
  CHECK_FALSE(intake::is_marker(other));
  auto const lines = GENERATE(values<std::vector<Line>>({
      {},
      {{"kind", ""}, {"version", "1"}},
      {{"kind", "checklist"}},
      {{"kind", "checklist"}, {"version", "one"}},
      {{"kind", "checklist"}, {"version", "0"}},
      {{"", "", "kind"}, {"version", "1"}},
  }));
  CHECK(intake::marker_in({marker(lines)}) == std::nullopt);
}

TEST_CASE("the marker is no hidden content of a checklist") {
  auto lines = std::vector<Line>{{"序号", "类别", "问题", "整改措施", "整改时限", "责任人"},
                                 {"1", "5", "示例问题", "示例措施", "2020-12-20", "张某某"}};
  auto const reading = read({sheet(lines), marker({{"kind", "checklist"}, {"version", "1"}})});
  CHECK(faults_of(reading).empty());
  CHECK(notes_of(reading).empty());
}
