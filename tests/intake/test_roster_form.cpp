#include "lib/intake/roster_form.hpp"

#include <catch2/catch.hpp>

#include "tests/intake/sheets.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

Line const headings{"代码", "单位名称", "别名", "主要负责人", "分管领导", "单位类别", "重点部门", "以往问题较多"};

intake::RosterReading read_units(Sheet const& sheet, intake::ReadOptions const& options = {}) {
  auto const read = intake::read_roster({sheet}, shipped_plan(), options);
  auto const& c = read.reading.counts;
  CHECK(c.physical == c.header + c.data + c.blank + c.furniture + c.refused);
  return read;
}

}  // namespace

TEST_CASE("our list is read, and what is empty says nothing") {
  auto const read =
      read_units(sheet({{"部门名录"},
                        headings,
                        {"caizheng", "财政局", "财政分局、开发区财政局；财局", "财政局局长", "", "综合型", "否", "是"},
                        {"", "招商局"},
                        {"填表说明：1. 一个单位一行"}}));
  CHECK(faults_of(read.reading).empty());
  REQUIRE(read.rows.size() == 2);
  CHECK(read.rows[0].aliases == std::vector<std::string>{"财政分局", "开发区财政局", "财局"});
  CHECK(read.rows[0].head == "财政局局长");
  CHECK(read.rows[0].key == false);
  CHECK(read.rows[0].history == true);
  CHECK(read.rows[1].code.empty());
  CHECK(read.rows[1].key == std::nullopt);
}

TEST_CASE("other headings are a remark, what cannot be read is a fault") {
  auto const read = read_units(sheet({{"单位名称", "主要负责人", "办公地址", "重点部门"},
                                      {"招商局", "招商局局长", "示例路 0 号", "也许"},
                                      {"", "无名单位负责人"}}));
  CHECK(notes_of(read.reading) == "unread-columns");
  CHECK(faults_of(read.reading) == "bad-yes-no missing-field");
  CHECK(read.reading.counts.data == 2);
}

TEST_CASE("a file without a list of departments, or with two, is returned") {
  CHECK(faults_of(read_units(sheet({{"序号", "内容"}, {"1", "示例"}})).reading) == "no-form-table");
  auto const list = sheet({headings, {"caizheng", "财政局"}});
  CHECK(faults_of(intake::read_roster({list, list}, shipped_plan(), {}).reading) == "several-tables");
  intake::ReadOptions options;
  options.sheet = "名录";
  CHECK(faults_of(read_units(list, options).reading) == "no-such-sheet");
}
