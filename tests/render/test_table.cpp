#include <algorithm>

#include <catch2/catch.hpp>

#include "lib/base/text.hpp"
#include "lib/render/render.hpp"
#include "tests/render/sample.hpp"

using namespace zgz;
using namespace zgz::render;
using namespace zgz::render::test;

namespace {

std::string shown(Document const& document, std::size_t width = 0, bool colour = false) {
  return render::render(document, Format::table, {width, colour});
}

/// The characters of a text, in no order, without blanks and rules.
std::string characters(std::string text) {
  for (auto const* gone : {" ", "\n", "─"}) text = replace_all(text, gone, "");
  std::sort(text.begin(), text.end());
  return text;
}

}  // namespace

TEST_CASE("a table is aligned by display width, grouped, with numbers to the right") {
  CHECK(shown(with(matters())) ==
        R"(  编号  事项                                                       期限        逾期天数  状态      依据
  ────  ─────────────────────────────────────────────────────────  ──────────  ────────  ────────  ───────────────────────
示例经发局
  P7    备案材料反复退补，企业跑了5趟仍未办结（涉及“一次性告知”）  2020-11-30        12  逾期在办  方案三（一）1；自报时限
  P19   提交问题排查清单                                           2020-12-07         5  逾期在办  方案四（二）
示例规划分局
  P112  Land-use permit waiting for the third signature            2020-12-14            在办      方案三（二）4
  P113  公示                                                                          0  在办      方案五
)");
}

TEST_CASE("a table that is too wide for the terminal wraps its text columns and nothing else") {
  CHECK(shown(with(matters()), 80) ==
        R"(  编号  事项                 期限        逾期天数  状态      依据
  ────  ───────────────────  ──────────  ────────  ────────  ───────────────────
示例经发局
  P7    备案材料反复退补，   2020-11-30        12  逾期在办  方案三（一）1；自报
        企业跑了5趟仍未办结                                  时限
        （涉及“一次性告
        知”）
  P19   提交问题排查清单     2020-12-07         5  逾期在办  方案四（二）
示例规划分局
  P112  Land-use permit      2020-12-14            在办      方案三（二）4
        waiting for the
        third signature
  P113  公示                                    0  在办      方案五
)");
}

TEST_CASE("a table that cannot be wrapped into the terminal is told record by record") {
  auto table = matters();
  table.rows.erase(table.rows.begin() + 1, table.rows.end() - 1);
  CHECK(shown(with(table), 40) == R"(示例经发局
  编号: P7
  事项: 备案材料反复退补，企业跑了5趟
    仍未办结（涉及“一次性告知”）
  期限: 2020-11-30
  逾期天数: 12
  状态: 逾期在办
  依据: 方案三（一）1；自报时限

示例规划分局
  编号: P113
  事项: 公示
  期限:
  逾期天数: 0
  状态: 在办
  依据: 方案五
)");
}

TEST_CASE("whatever the width, no line is wider, none ends in a blank and no text is lost") {
  auto const grouped = matters();
  auto plain = matters();
  plain.group_by.clear();
  for (auto const& table : {grouped, plain}) {
    for (std::size_t width = 14; width <= 140; ++width) {
      auto const out = shown(with(table), width);
      for (auto const& line : split(out, '\n')) {
        INFO(width << ": " << line);
        CHECK(display_width(line) <= width);
        CHECK((line.empty() || line.back() != ' '));
      }
      if (contains(out, "─")) CHECK(characters(out) == characters(shown(with(table))));
      for (auto const* kept : {"P112", "2020-11-30"}) CHECK(contains(out, kept));
    }
  }
}

TEST_CASE("long titles over numbers wrap before the table gives up its columns") {
  DocTable table;
  table.columns = {{"department", "Department"}, {"days_late", "Days overdue so far", true}, {"x", "Days held", true}};
  table.rows = {{{text("示例经济发展局")}, {std::int64_t{12}}, {1.5}}};
  CHECK(shown(with(table), 32) == R"(Department         Days  Days
                overdue  held
                 so far
──────────────  ───────  ────
示例经济发展局       12   1.5
)");
}

TEST_CASE("text with line feeds keeps them in its column") {
  DocTable table;
  table.columns = {{"a", "甲"}, {"b", "乙"}};
  table.rows = {{{text("一\n二二")}, {text("三")}}};
  CHECK(shown(with(table)) == "甲    乙\n────  ──\n一    三\n二二\n");
}

TEST_CASE("headings, prose and tables are set apart") {
  DocTable table = single(text("一"));
  table.title = "表一";
  Document const document{"zgz.sample/1",
                          {},
                          {Heading{"情况"}, Paragraph{"23 项，来自 14/17 个部门；2 零报告。"}, Paragraph{"1 未报。"},
                           table, Heading{"说明"}, Paragraph{"含当日。"}}};
  CHECK(shown(document, 20) == R"(情况
23 项，来自 14/17 个
部门；2 零报告。
1 未报。

表一
值
──
一

说明
含当日。
)");
}

TEST_CASE("a table without rows is replaced by its text, a document without text by nothing") {
  auto table = matters();
  table.rows.clear();
  CHECK(shown(with(table)) == "没有逾期的事项。\n");
  table.empty.clear();
  table.title = "表一";
  CHECK(shown(with(table)).empty());
  CHECK(shown({"zgz.sample/1", {}, {Heading{""}, Paragraph{""}}}).empty());
}

TEST_CASE("colour follows the tone, and only where it is wanted") {
  DocTable table;
  table.columns = {{"a", "甲"}, {"n", "数", true}};
  table.rows = {{{text("逾期"), Tone::bad}, {std::int64_t{3}, Tone::warn}}, {{text("按期"), Tone::good}, {}}};
  CHECK(
      shown(with(table), 0, true) ==
      "甲    数\n\x1b[2m────\x1b[0m  \x1b[2m──\x1b[0m\n\x1b[31m逾期\x1b[0m   \x1b[33m3\x1b[0m\n\x1b[32m按期\x1b[0m\n");
  CHECK_FALSE(contains(shown(with(table)), "\x1b"));
  CHECK(shown(with(Paragraph{"淡", Tone::dim}), 0, true) == "\x1b[2m淡\x1b[0m\n");
}

TEST_CASE("a paragraph that is set in stays so where it is wrapped") {
  auto const paragraph = Paragraph{"  仍有：示例清单.csv 第三行"};
  CHECK(shown(with(paragraph)) == "  仍有：示例清单.csv 第三行\n");
  CHECK(shown(with(paragraph), 20) == "  仍有：示例清\n    单.csv 第三行\n");
  CHECK(shown(with(Paragraph{"仍有：示例清单 第三行"}), 14) == "仍有：示例清单\n第三行\n");
}

TEST_CASE("nothing in a text commands the terminal") {
  std::string const evil = "甲\x1b[2J\x07\x7f\u009b31m\u202e乙\r\n丙\t丁\xff";
  std::string const safe = "甲\\x1b[2J\\x07\\x7f\\x9b31m\\u202e乙\n丙 丁\uFFFD\n";
  CHECK(shown(with(Paragraph{evil})) == safe);
  CHECK(shown(with(Heading{evil})) == safe);
  auto table = single(evil);
  table.title = table.columns[0].title = "题\x1b]0;x";
  table.columns.push_back({"g", "组"});
  table.rows[0].push_back({Term{"w", evil}});
  table.rows.push_back({{Words{evil}}, {text("")}});
  table.group_by = "g";
  for (std::size_t const width : {0U, 12U, 80U}) {
    auto const out = shown(with(table), width);
    for (char const c : {'\x1b', '\x07', '\x7f', '\r', '\t'}) CHECK(out.find(c) == std::string::npos);
    CHECK_FALSE(contains(out, "\u009b"));
    CHECK_FALSE(contains(out, "\u202e"));
    CHECK(is_utf8(out));
  }
  table.rows.clear();
  table.empty = evil;
  CHECK(shown(with(table)) == "题\\x1b]0;x\n" + safe);
}
