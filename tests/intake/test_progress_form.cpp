#include "lib/intake/progress_form.hpp"

#include <catch2/catch.hpp>

#include "tests/intake/sheets.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

Line const headings{"编号", "问题具体表现", "整改措施", "整改时限", "整改进展", "完成情况说明", "完成日期", "备注"};

intake::ProgressReading read_progress(Sheet const& sheet, intake::ReadOptions const& options = {}) {
  auto const read = intake::ProgressReader{shipped_plan()}.read({sheet}, day("2020-12-15"), options);
  auto const& c = read.reading.counts;
  CHECK(c.physical == c.header + c.data + c.blank + c.furniture + c.refused);
  return read;
}

}  // namespace

TEST_CASE("our form is read with what stands around its table") {
  auto const read = read_progress(
      sheet({{"“中梗阻”问题整改进展表"},
             {"填报单位（盖章）：", "财政局"},
             headings,
             {"P1", "窗口一次性告知不到位", "编印告知单", "2020-12-20", "已完成", "已编印", "2020-12-14", ""},
             {"P2", "证照超时", "限时", "2020-12-20", "整改中"},
             {"主要负责人（签字）：", "", "王某某"},
             {"填表说明：1. 示例"}}));
  CHECK(faults_of(read.reading).empty());
  CHECK(read.reading.department_text == "财政局");
  CHECK(read.reading.signatory == "王某某");
  REQUIRE(read.rows.size() == 2);
  CHECK(read.rows[0].number == "P1");
  CHECK(read.rows[0].progress == "已完成");
  CHECK(read.rows[0].result == "已编印");
  CHECK(read.rows[0].done_on == day("2020-12-14"));
  CHECK(read.rows[0].place_of(Field::progress).str() == "清单.xlsx[Sheet1]!E4");
  CHECK(read.rows[1].done_on == std::nullopt);
}

TEST_CASE("a department's own table is read by its headings") {
  auto const read = read_progress(sheet({{"序号", "存在问题", "整改情况", "是否已完成整改", "是否销号", "未完成原因"},
                                         {"1", "证照超时", "推进", "否", "—", "缺人手"},
                                         {"合计"}}));
  REQUIRE(read.rows.size() == 2);
  CHECK(read.rows[0].done == "否");
  CHECK(read.rows[0].closed.empty());
  CHECK(read.rows[0].reason == "缺人手");
}

TEST_CASE("a day of completion is a day that has been, or a fault") {
  struct Row {
    char const* written;
    char const* day;
    char const* fault;
  };
  auto const [written, expected, fault] = GENERATE(values<Row>({
      {"2020-12-14", "2020-12-14", ""},
      {"2020年12月14日", "2020-12-14", ""},
      {"12月14日", "2020-12-14", ""},
      {"/", "", ""},
      {"月底前", "", "unreadable-done"},
      {"12月14日前", "", "unreadable-done"},
      {"长期坚持", "", "unreadable-done"},
      {"已完成", "", "unreadable-done"},
      {"2020-12-32", "", "impossible-day"},
  }));
  auto const read = read_progress(sheet({headings, {"P1", "", "", "", "已完成", "", written}}));
  CAPTURE(written);
  REQUIRE(read.rows.size() == 1);
  CHECK(read.rows.front().done_on == parse_iso_date(expected));
  CHECK(faults_of(read.reading) == fault);
}

TEST_CASE("what has no such table is returned, to the sender that it names") {
  auto const read = read_progress(sheet({{"填报单位：财政局"}, {"序号", "内容"}, {"1", "示例"}}));
  CHECK(faults_of(read.reading) == "no-form-table");
  CHECK(read.reading.department_text == "财政局");
  CHECK_FALSE(read.header);
}

TEST_CASE("a column can be named, and one that is there twice is a fault") {
  intake::ReadOptions options;
  options.columns = {{"办到哪一步", Field::progress}};
  auto const read = read_progress(sheet({{"编号", "办到哪一步"}, {"P1", "整改中"}}), options);
  REQUIRE(read.rows.size() == 1);
  CHECK(read.rows.front().progress == "整改中");
  CHECK(notes_of(read.reading) == "mapped-column");
  CHECK(faults_of(read_progress(sheet({{"编号", "整改进展", "整改情况"}, {"P1", "整改中", "已完成"}})).reading) ==
        "column-twice");
}

TEST_CASE("a row that is neither a problem nor of the form is refused") {
  auto const read = read_progress(sheet({headings, {"P1", "", "", "", "整改中"}, {"", "", "随手一记"}}));
  CHECK(faults_of(read.reading) == "unrecognised-row");
  CHECK(read.reading.counts.refused == 1);
}
