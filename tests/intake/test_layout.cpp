#include "tests/intake/sheets.hpp"

#include "lib/intake/layout.hpp"
#include "lib/intake/row_values.hpp"

using namespace zgz;
using namespace zgz::test;

namespace {

intake::HeaderFinder finder() { return intake::HeaderFinder{shipped_plan().checklist}; }

/// The fields of the headings of a line: `0:seq 1:category`.
std::string fields_of(Line const& line) {
  std::string text;
  for (auto const& [column, field] : finder().match(sheet({line}).rows.front()).fields) {
    text += (text.empty() ? "" : " ") + std::to_string(column) + ":" + std::string{word_of(field)};
  }
  return text;
}

}  // namespace

TEST_CASE("headings are known by their words in any writing") {
  struct Case {
    std::string heading, fields;
  };
  for (auto const& each : std::vector<Case>{{"序号", "0:seq"},
                                            {"序 号", "0:seq"},
                                            {"序\n号", "0:seq"},
                                            {"No.", "0:seq"},
                                            {"问题类别（填编号1—11）", "0:category"},
                                            {"问题类别(填编号1—11)", "0:category"},
                                            {"问题类别（见方案）", "0:category"},
                                            {"对应治理内容", "0:category"},
                                            {"问题具体 表现", "0:problem"},
                                            {"存在的问题*", "0:problem"},
                                            {"*存在问题", "0:problem"},
                                            {"整改举措", "0:measure"},
                                            {"整 改 时 限", "0:due"},
                                            {"整改时限（年月日）", "0:due"},
                                            {"完成时限", "0:due"},
                                            {"责任领导", "0:leader"},
                                            {"分管领导", "0:leader"},
                                            {"责任人及电话", "0:owner"},
                                            {"责任单位", "0:department"},
                                            {"整改进展（未启动/整改中/已完成/长期坚持）", "0:progress"},
                                            {"备注", "0:note"},
                                            {"问题严重性", ""},
                                            {"责任", ""},
                                            {"整改", ""}}) {
    INFO(each.heading);
    CHECK(fields_of({each.heading}) == each.fields);
  }
}

TEST_CASE("the heading row is the one with the most known headings, wherever it stands") {
  Line const weak{"序号", "问题", "措施"};
  Line const strong{"序号", "问题类别", "存在问题", "整改措施", "整改时限", "责任人"};
  for (std::size_t above = 0; above < 30; ++above) {
    std::vector<Line> lines(above, Line{"说明文字"});
    lines.push_back(strong);
    auto const header = finder().find(sheet(lines));
    REQUIRE(header);
    CHECK(header->index == above);
    CHECK(header->fields.size() == 6);
  }
  CHECK(finder().find(sheet({weak, strong}))->index == 1);
  CHECK(finder().find(sheet({strong, weak}))->index == 0);
  CHECK(finder().find(sheet({strong, strong}))->index == 0);
}

TEST_CASE("a row is no heading row without three different headings, the problem or the measure among them") {
  for (auto const& line : std::vector<Line>{{"序号", "存在问题"},
                                            {"存在问题", "问题描述", "主要问题"},
                                            {"序号", "责任人", "备注", "单位"},
                                            {"问题类别：庸碌无为", "存在问题：无", "整改措施：无"},
                                            {"财政局", "税务局", "招商局"}}) {
    CHECK_FALSE(finder().find(sheet({line})));
  }
  CHECK_FALSE(finder().find(sheet({})));
  CHECK_FALSE(finder().find(sheet(std::vector<Line>(40, Line{"说明"}))));
}

TEST_CASE("a long text is no heading") {
  std::string text = "问题";
  for (int i = 0; i < 20; ++i) text += "（未整改）";
  CHECK(fields_of({text}).empty());
}

TEST_CASE("the first column with a field is its column, and headings are kept as written") {
  auto const header = finder().match(sheet({{"", "问题", " 备注", "问题描述"}}).rows.front());
  CHECK(header.column_of(Field::problem) == 1U);
  CHECK(header.column_of(Field::note) == 2U);
  CHECK_FALSE(header.column_of(Field::due));
  CHECK(header.headings.at(2) == "备注");
}

TEST_CASE("values are filled down inside merged cells only, and marked") {
  auto table = sheet({{"序号", "问题", "措施", "责任人"},
                      {"1", "甲", "一", "张某某"},
                      {"", "", "二", ""},
                      {"2", "乙", "三", ""},
                      {"", "", "四", "李某某"}});
  table.merges = {{2, 3, 1, 1}, {2, 3, 3, 3}};
  auto const header = *finder().find(table);
  intake::RowFiller filler{table, header, shipped_plan().checklist.fillable};
  auto const first = filler.values_of(table.rows[1]);
  CHECK(first.text(Field::problem) == "甲");
  CHECK(first.own(Field::problem));
  auto const second = filler.values_of(table.rows[2]);
  CHECK(second.text(Field::problem) == "甲");
  CHECK_FALSE(second.own(Field::problem));
  CHECK(second.text(Field::measure) == "二");
  CHECK(second.own(Field::measure));
  CHECK(second.text(Field::owner) == "张某某");
  auto const third = filler.values_of(table.rows[3]);
  CHECK(third.text(Field::owner).empty());
  auto const fourth = filler.values_of(table.rows[4]);
  CHECK(fourth.text(Field::problem).empty());
  CHECK(fourth.text(Field::owner) == "李某某");
}

TEST_CASE("a merge above the headings, across columns, or without a value fills nothing") {
  auto table = sheet({{"标题"}, {"序号", "问题", "措施"}, {"1", "甲", "一"}, {"2", "", "二"}, {"3", "", "三"}});
  table.merges = {{1, 2, 0, 2}, {3, 3, 1, 2}, {4, 5, 1, 1}};
  auto const header = *finder().find(table);
  intake::RowFiller filler{table, header, shipped_plan().checklist.fillable};
  static_cast<void>(filler.values_of(table.rows[2]));
  CHECK(filler.values_of(table.rows[3]).text(Field::problem).empty());
  CHECK(filler.values_of(table.rows[4]).text(Field::problem).empty());
}

TEST_CASE("headings in two or three rows are read together where merged cells bind them") {
  auto table = sheet({{"整改清单"},
                      {"序号", "问题", "", "整改措施", "责任人", ""},
                      {"", "问题类别", "具体问题表述", "", "姓名", "备注"},
                      {"1", "5", "窗口超时", "限时办结", "王某某", "无"}});
  table.merges = {{1, 1, 0, 5}, {2, 3, 0, 0}, {2, 2, 1, 2}, {2, 3, 3, 3}, {2, 2, 4, 5}};
  auto const header = finder().find(table);
  REQUIRE(header);
  CHECK(header->first == 1);
  CHECK(header->index == 2);
  CHECK(header->column_of(Field::seq) == 0U);
  CHECK(header->column_of(Field::category) == 1U);
  CHECK(header->column_of(Field::problem) == 2U);
  CHECK(header->column_of(Field::measure) == 3U);
  CHECK(header->column_of(Field::owner) == 4U);
  CHECK(header->column_of(Field::note) == 5U);
  CHECK(header->headings.at(2) == "问题/具体问题表述");
  CHECK(header->scores.at(4) < header->scores.at(3));
}

TEST_CASE("a title merged over all columns is no heading, and rows without merged cells are not read together") {
  auto table = sheet({{"清单"}, {"序号", "问题", "措施", "时限"}, {"1", "甲", "一", "12月20日"}});
  table.merges = {{1, 1, 0, 3}};
  CHECK(finder().find(table)->first == 1);
  CHECK(finder().find(table)->index == 1);
  auto const plain = sheet({{"序号", "问题", "整改"}, {"", "具体问题表述", "整改措施", "整改时限"}});
  CHECK(finder().find(plain)->first == 1);
}

TEST_CASE("a person's names go before the form's") {
  auto const row = sheet({{"梗阻情形", "怎么改", "问题", "整改时限"}}).rows.front();
  CHECK(finder().match(row).fields.size() == 2);
  auto const header = finder().with({{"梗阻情形", Field::problem}, {"怎么改", Field::measure}}).match(row);
  CHECK(header.fields.at(0) == Field::problem);
  CHECK(header.fields.at(1) == Field::measure);
}

TEST_CASE("a row repeats the headings only with the same words in the same columns") {
  auto const table =
      sheet({{"序号", "问题", "措施"}, {"1", "甲", "一"}, {"序 号", "问题", "措施"}, {"", "序号", "问题", "措施"}});
  auto const header = *finder().find(table);
  CHECK_FALSE(intake::repeats_headings(table.rows[1], table, header));
  CHECK(intake::repeats_headings(table.rows[2], table, header));
  CHECK_FALSE(intake::repeats_headings(table.rows[3], table, header));
}

TEST_CASE("a merged cell does not speak for columns that are each problem's own") {
  auto table = sheet({{"问题", "措施", "整改进展"}, {"甲", "一", "已完成"}, {"乙", "二", ""}});
  table.merges = {{2, 3, 2, 2}};
  auto const header = *finder().find(table);
  intake::RowFiller filler{table, header, shipped_plan().checklist.fillable};
  static_cast<void>(filler.values_of(table.rows[1]));
  CHECK(filler.values_of(table.rows[2]).text(Field::progress).empty());
}
