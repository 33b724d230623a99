#pragma once

#include <string>

/// The smallest plan that loads, one entry a line so that places can be told; line 1 is `title`.
inline std::string const small_plan = R"(title = "示例专项治理"
short_name = "示例"
language = "zh_CN"
scope = "示例各部门"
source = "示例方案"
start = 2020-11-20
end = 2020-12-31
office = "示例办公室"
office_code = "office"
calendar = ["2020", "2021"]
[[categories]]
code = "1"
name = "拖延"
text = "示例说明"
clause = "四（一）"
[[stages]]
code = "1"
name = "排查"
start = 2020-11-20
end = 2020-12-10
clause = "五（一）"
[[duties]]
code = "checklist"
title = "报送清单"
owed_by = "every_department"
stage = "1"
due = 2020-12-07
checklist = true
clause = "五（一）1"
[[departments]]
code = "jia"
name = "甲局"
aliases = ["甲分局"]
heads = [{ title = "甲局局长" }]
supervising_leaders = [{ title = "分管甲局的副主任" }]
[[channels]]
code = "phone"
name = "电话"
[[time_limits]]
code = "END"
name = "办结"
start = "accepted"
count = 60
unit = "day"
source = "示例规定"
[checklist]
titles = ["清单"]
required = ["problem", "due"]
zero_words = ["无"]
department_labels = ["填报单位"]
date_labels = ["填报时间"]
due_from = 2020-11-01
due_to = 2021-12-31
[checklist.headers]
problem = ["问题"]
due = ["整改时限"]
)";

/// `small_plan` with the one place where `from` stands changed.
inline std::string changed(std::string const& from, std::string const& to) {
  auto text = small_plan;
  auto const at = text.find(from);
  if (at == std::string::npos || text.find(from, at + 1) != std::string::npos) return "not in the plan once: " + from;
  return text.replace(at, from.size(), to);
}

inline std::string const calendar_folder = std::string{ZGZ_REPO} + "/config/calendar";
