#include "lib/intake/form_kind.hpp"

#include <catch2/catch.hpp>

#include "tests/intake/sheets.hpp"

using namespace zgz;
using namespace zgz::test;
using intake::FormKind;

namespace {

intake::FormGuess guess(std::vector<Sheet> const& sheets) { return intake::FormGuesser{shipped_plan()}.guess(sheets); }

Sheet marker(std::string const& kind) {
  auto made = sheet({{"kind", kind}, {"version", "1"}});
  made.name = "zgz";
  made.hidden = true;
  return made;
}

}  // namespace

TEST_CASE("headings tell a form, and a checklist is the default") {
  struct Row {
    Line headings;
    FormKind kind;
  };
  auto const [headings, kind] = GENERATE(values<Row>({
      {{"序号", "问题类别", "问题", "整改措施", "整改时限", "责任人"}, FormKind::checklist},
      {{"序号", "问题类别", "问题", "整改措施", "整改时限", "责任人", "整改进展", "完成日期"}, FormKind::checklist},
      {{"序号", "问题", "整改措施", "整改时限", "责任人", "整改进展"}, FormKind::checklist},
      {{"编号", "问题", "整改措施", "整改时限", "整改进展"}, FormKind::checklist},
      {{"编号", "问题具体表现", "整改措施", "整改时限", "整改进展", "完成情况说明", "完成日期", "备注"},
       FormKind::progress},
      {{"编号", "整改进展", "完成日期"}, FormKind::progress},
      {{"代码", "单位名称", "别名", "主要负责人", "分管领导", "单位类别", "重点部门", "以往问题较多"},
       FormKind::departments},
      {{"单位名称", "主要负责人", "分管领导", "联系电话"}, FormKind::departments},
      {{"单位名称", "联系电话", "地址"}, FormKind::checklist},
      {{"编号", "日期", "渠道", "反映内容", "被反映单位", "问题类别", "反映人", "联系电话", "是否实名", "备注"},
       FormKind::complaints},
      {{"受理编号", "受理时间", "来电人", "联系电话", "诉求内容", "承办单位"}, FormKind::complaints},
      {{"说明", "内容"}, FormKind::checklist},
  }));
  auto const found = guess({sheet({{"示例标题"}, headings, Line(headings.size(), "示例")})});
  CAPTURE(headings);
  CHECK(found.kind == kind);
  CHECK_FALSE(found.marked);
  CHECK(found.headings.empty() == (kind == FormKind::checklist));
}

TEST_CASE("numbers of problems in the first column tell a progress report") {
  Line const headings{"编号", "问题", "整改措施", "整改时限", "整改进展"};
  CHECK(guess({sheet({headings, {"P3", "示例", "示例", "12月20日", "整改中"}})}).kind == FormKind::progress);
  CHECK(guess({sheet({headings, {"3", "示例", "示例", "12月20日", "整改中"}})}).kind == FormKind::checklist);
}

TEST_CASE("the marker of our own forms decides whatever the headings say") {
  auto const list = sheet({{"序号", "问题类别", "问题", "整改措施", "整改时限", "责任人"}, {"1"}});
  CHECK(guess({list, marker("progress")}) == intake::FormGuess{FormKind::progress, true, {}});
  CHECK(guess({list, marker("checklist")}) == intake::FormGuess{FormKind::checklist, true, {}});
  CHECK(guess({list, marker("something")}).kind == FormKind::checklist);
}

TEST_CASE("a checklist on one of the sheets makes the file one") {
  auto const progress = sheet({{"编号", "整改进展", "完成日期"}, {"P1", "整改中"}});
  auto const list = sheet({{"序号", "问题类别", "问题", "整改措施", "整改时限", "责任人"}, {"1"}});
  CHECK(guess({progress, list}).kind == FormKind::checklist);
}

TEST_CASE("what people said of the columns of checklists counts") {
  auto const own = sheet({{"编号", "类别", "情形", "怎么改", "时限", "责任人", "整改进展", "完成日期"}, {"1", "示例"}});
  CHECK(guess({own}).kind == FormKind::progress);
  ColumnNames const names{{"情形", Field::problem}, {"怎么改", Field::measure}};
  CHECK(intake::FormGuesser{shipped_plan(), names}.guess({own}).kind == FormKind::checklist);
}
