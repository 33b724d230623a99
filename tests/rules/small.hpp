#pragma once

#include <string>
#include <string_view>

#include "lib/base/error.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"

/// A plan of three departments and small values, for the tests of the rules.
namespace zgz::small {

inline Date day(std::string_view text) { return parse_iso_date(text).value(); }

inline Department department(char const* code, char const* name) {
  Department value;
  value.code = code;
  value.name = name;
  return value;
}

inline Duty duty(char const* code, char const* due, OwedBy owed_by = OwedBy::every_department) {
  Duty value;
  value.code = code;
  value.title = std::string{"示例动作 "} + code;
  value.owed_by = owed_by;
  value.due = day(due);
  value.clause = std::string{"五（一）"} + code;
  return value;
}

inline Plan plan() {
  Plan value;
  value.departments = {department("jia", "甲局"), department("yi", "乙局"), department("bing", "丙局")};
  value.duties = {duty("publish", "2020-11-30"), duty("checklist", "2020-12-07"),
                  duty("hotline", "2020-11-25", OwedBy::office), duty("visit", "2020-12-31", OwedBy::leading_group)};
  value.duties[1].checklist = true;
  return value;
}

/// The same within its days, with one category that does not touch corruption, `1`, and one that does, `2`.
inline Plan campaign() {
  auto value = plan();
  value.start = day("2020-11-20");
  value.end = day("2020-12-31");
  value.categories = {{"1", "拖延", {}, {}, false, "四（一）"}, {"2", "谋私", {}, {}, true, "四（二）"}};
  return value;
}

inline ChecklistRow row(char const* problem, char const* due = "", char const* progress = "") {
  ChecklistRow value;
  value.category = "1";
  value.problem = problem;
  value.measure = "示例措施";
  value.owner = "王某某 0000-1234";
  value.progress = progress;
  value.due_text = due;
  value.long_term = std::string_view{due}.empty();
  if (!value.long_term) value.due = day(due);
  return value;
}

inline Problem problem(std::int64_t number, ChecklistRow line, Rectification state = Rectification::not_started) {
  Problem value;
  value.ref = {number};
  value.department = "jia";
  value.row = std::move(line);
  value.first = value.last = {1};
  value.rectification = state;
  return value;
}

inline Submission submission(std::int64_t number, char const* department, char const* received,
                             SubmissionState state = SubmissionState::taken) {
  Submission value;
  value.ref = {number};
  value.duty = "checklist";
  value.department = department;
  value.received = day(received);
  value.sha256 = "00";
  value.state = state;
  return value;
}

/// The word of the refusal with its arguments, `not refused` where there is none.
template <typename Action>
std::string refusal(Action const& action) {
  try {
    (void)action();
  } catch (Error const& error) {
    std::string text{word_of(error.fault)};
    for (auto const& arg : error.args) text += " | " + arg;
    return text;
  }
  return "not refused";
}

}  // namespace zgz::small
