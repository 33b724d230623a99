#pragma once

#include "tests/intake/sheets.hpp"

/// The parts of our form (附件2), filled in with invented problems.
namespace zgz::test {

inline Line const title{"砀山经济开发区“中梗阻”问题排查清单"};
inline Line const unit{"填报单位（盖章）：财政局（已盖章）　　填报时间：2020年12月4日"};
inline Line const headings{"序号",
                           "问题类别（填编号1—11）",
                           "问题具体表现",
                           "涉及事项或服务对象",
                           "问题来源（自查/巡察/审计/投诉/其他）",
                           "整改措施",
                           "整改时限",
                           "责任领导",
                           "责任人及电话",
                           "整改进展（未启动/整改中/已完成/长期坚持）",
                           "备注"};
inline Line const statement{"经排查，本单位（☑存在上述问题　□未发现问题，实行零报告）"};
inline Line const none_found{"经排查，本单位（□存在上述问题　☑未发现问题，实行零报告）"};
inline Line const unticked{"经排查，本单位（□存在上述问题　□未发现问题，实行零报告）"};
inline Line const signature{"主要负责人（签字）：王某某　分管领导（签字）：李某某"};
inline Line const filler{"填表人：赵某某　联系电话：0000-1201"};
inline Line const instructions{
    "填表说明：1.一事一行；2.时限填到日；3.由主要负责人签字并加盖单位公章；4.无问题的实行零报告。"};

inline Line problem(std::string number = "1") {
  return {std::move(number), "5",      "窗口一次性告知不到位", "某企业备案", "自查",    "编印告知单",
          "2020-12-20",      "李某某", "张某某 0000-1202",     "整改中",     "示例备注"};
}

/// A problem with another text in one column.
inline Line problem_with(std::size_t column, std::string text) {
  auto line = problem();
  line.at(column) = std::move(text);
  return line;
}

/// Our form around these rows.
inline Sheet form(std::vector<Line> rows, std::vector<Line> const& feet = {signature}) {
  std::vector<Line> lines{title, unit, headings};
  lines.insert(lines.end(), rows.begin(), rows.end());
  lines.insert(lines.end(), feet.begin(), feet.end());
  return sheet(lines);
}

inline Reading read_form(std::vector<Line> rows, std::vector<Line> const& feet = {signature}) {
  return read(form(std::move(rows), feet));
}

}  // namespace zgz::test
