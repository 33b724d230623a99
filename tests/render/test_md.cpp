#include <catch2/catch.hpp>

#include "lib/render/render.hpp"
#include "tests/render/sample.hpp"

using namespace zgz;
using namespace zgz::render;
using namespace zgz::render::test;

namespace {

std::string md(Document const& document) { return render::render(document, Format::md, {}); }

}  // namespace

TEST_CASE("markdown has headings, prose and pipe tables, a group named once") {
  auto table = matters();
  table.title = "表一";
  CHECK(md({"zgz.sample/1", {}, {Heading{"情况"}, Paragraph{"1 未报。"}, table}}) ==
        R"(## 情况

1 未报。

**表一**

| 部门 | 编号 | 事项 | 期限 | 逾期天数 | 状态 | 依据 |
| --- | --- | --- | --- | ---: | --- | --- |
| 示例经发局 | P7 | 备案材料反复退补，企业跑了5趟仍未办结（涉及“一次性告知”） | 2020-11-30 | 12 | 逾期在办 | 方案三（一）1；自报时限 |
|  | P19 | 提交问题排查清单 | 2020-12-07 | 5 | 逾期在办 | 方案四（二） |
| 示例规划分局 | P112 | Land-use permit waiting for the third signature | 2020-12-14 |  | 在办 | 方案三（二）4 |
|  | P113 | 公示 |  | 0 | 在办 | 方案五 |
)");
}

TEST_CASE("text means nothing to markdown, html or a terminal") {
  struct Case {
    std::string text, cell;
  };
  Case const cases[] = {
      {"甲|乙", "甲\\|乙"},
      {"一\n二\r\n三", "一<br>二<br>三"},
      {"<script>&amp;", "&lt;script>&amp;amp;"},
      {"*重* _a_ `b` ~c~", "\\*重\\* \\_a\\_ \\`b\\` \\~c\\~"},
      {"![x](http://示例)", "!\\[x\\](http://示例)"},
      {"a\\|b", "a\\\\\\|b"},
      {"甲\x1b[2J\u009b\x7f乙\xff", "甲\\\\x1b\\[2J\\\\x9b\\\\x7f乙\uFFFD"},
  };
  for (auto const& [given, cell] : cases) CHECK(md(with(single(given))) == "| 值 |\n| --- |\n| " + cell + " |\n");
}

TEST_CASE("prose does not turn into lists or headings") {
  CHECK(md(with(Paragraph{"# 甲\n- 乙\n> 丙"})) == "\\# 甲<br>\n\\- 乙<br>\n\\> 丙\n");
  CHECK(md(with(Heading{"甲\n乙"})) == "## 甲 乙\n");
}

TEST_CASE("in markdown a table without rows is its text, and nothing is nothing") {
  auto table = matters();
  table.rows.clear();
  CHECK(md(with(table)) == "没有逾期的事项。\n");
  table.empty.clear();
  CHECK(md({"zgz.sample/1", {}, {Heading{""}, table, Paragraph{""}}}).empty());
}
