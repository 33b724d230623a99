#pragma once

#include <string>

#include "lib/model/document.hpp"

namespace zgz::render::test {

inline Date day(unsigned month, unsigned of_month) { return make_date(2020, month, of_month).value(); }

inline std::string text(char const* literal) { return literal; }

/// Two departments with four matters, one of them long.
inline DocTable matters() {
  Term const late{"overdue_open", "逾期在办"};
  Term const open{"open", "在办"};
  DocTable table;
  table.key = "items";
  table.columns = {{"ref", "编号"},
                   {"department", "部门"},
                   {"matter", "事项"},
                   {"due", "期限"},
                   {"days_late", "逾期天数", true},
                   {"state", "状态"},
                   {"clause", "依据", false, Show::people},
                   {"code", "代码", false, Show::machines}};
  auto const add = [&](char const* ref, char const* department, char const* matter, Value due, Value days,
                       Term const& state, char const* clause) {
    auto const tone = state.word == "open" ? Tone::plain : Tone::bad;
    table.rows.push_back({{text(ref)},
                          {text(department)},
                          {text(matter)},
                          {std::move(due)},
                          {std::move(days), tone},
                          {state, tone},
                          {text(clause)},
                          {text("K1")}});
  };
  add("P7", "示例经发局", "备案材料反复退补，企业跑了5趟仍未办结（涉及“一次性告知”）", day(11, 30), std::int64_t{12},
      late, "方案三（一）1；自报时限");
  add("P19", "示例经发局", "提交问题排查清单", day(12, 7), std::int64_t{5}, late, "方案四（二）");
  add("P112", "示例规划分局", "Land-use permit waiting for the third signature", day(12, 14), std::monostate{}, open,
      "方案三（二）4");
  add("P113", "示例规划分局", "公示", std::monostate{}, std::int64_t{0}, open, "方案五");
  table.empty = "没有逾期的事项。";
  table.group_by = "department";
  return table;
}

inline Document with(Block block) { return {"zgz.sample/1", {}, {std::move(block)}}; }

/// A table of one column and one row.
inline DocTable single(Value value) {
  DocTable table;
  table.key = "items";
  table.columns = {{"value", "值"}};
  table.rows = {{{std::move(value)}}};
  return table;
}

}  // namespace zgz::render::test
