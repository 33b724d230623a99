#include "lib/rules/matching.hpp"

#include <catch2/catch.hpp>

#include "tests/rules/small.hpp"

using namespace zgz;
using small::day;
using small::row;

namespace {

using Outcome = ProblemChange::Outcome;

rules::Matched match(std::vector<ChecklistRow> rows, std::vector<Problem> const& existing) {
  auto submission = small::submission(9, "jia", "2020-12-05");
  submission.reading.rows = std::move(rows);
  return rules::match_rows(submission, existing, {100});
}

/// One word a row: the number of its problem and what became of it.
std::string told(rules::Matched const& matched) {
  std::string text;
  for (auto const& change : matched.problems) {
    text += change.after.ref.str();
    text += change.outcome == Outcome::added ? " added; " : change.outcome == Outcome::same ? " same; " : " changed; ";
  }
  for (auto const ref : matched.absent) text += ref.str() + " absent; ";
  return text;
}

Problem existing(std::int64_t number, ChecklistRow line, Rectification state = Rectification::not_started) {
  return small::problem(number, std::move(line), state);
}

ChecklistRow owned(ChecklistRow line, char const* owner) {
  line.owner = owner;
  return line;
}

}  // namespace

TEST_CASE("rows go on with their problems, whatever their number and place in the sheet") {
  std::vector<Problem> const before{existing(1, row("窗口办理超时", "2020-12-10")),
                                    existing(2, row("材料重复提交", "2020-12-11")),
                                    existing(3, row("政策解释不清", "2020-12-12"))};
  auto renumbered = row("窗口办理超时", "2020-12-10");
  renumbered.row = 40;
  renumbered.due_text = "12月10日";
  struct Row {
    std::vector<ChecklistRow> rows;
    char const* told;
  };
  auto const r = GENERATE_COPY(values<Row>({
      {{before[2].row, before[0].row, before[1].row}, "P3 same; P1 same; P2 same; "},
      {{renumbered}, "P1 same; P2 absent; P3 absent; "},
      {{row("窗口 办理超时。", "2020-12-10")}, "P1 changed; P2 absent; P3 absent; "},
      {{row("窗口办理严重超时", "2020-12-10")}, "P1 changed; P2 absent; P3 absent; "},
      {{row("电话无人接听", "2020-12-10")}, "P100 added; P1 absent; P2 absent; P3 absent; "},
      {{row("电话无人接听"), row("网站打不开")}, "P100 added; P101 added; P1 absent; P2 absent; P3 absent; "},
      {{row("窗口办理超时", "2020-12-10", "整改中"), before[1].row, before[2].row}, "P1 changed; P2 same; P3 same; "},
      {{}, "P1 absent; P2 absent; P3 absent; "},
  }));
  CHECK(told(match(r.rows, before)) == r.told);
}

TEST_CASE("a new problem is the department's, with its day, its submission and its claim") {
  auto const matched = match({row("电话无人接听", "2020-12-20", "已完成")}, {});
  REQUIRE(matched.problems.size() == 1);
  auto const& problem = matched.problems[0].after;
  CHECK(problem.department == "jia");
  CHECK(problem.first == SubmissionRef{9});
  CHECK(problem.last == SubmissionRef{9});
  CHECK(problem.row.due == day("2020-12-20"));
  CHECK(problem.rectification == Rectification::reported);
  CHECK(problem.reported_on == day("2020-12-05"));
  CHECK_FALSE(problem.touched);
  CHECK_FALSE(matched.problems[0].before.has_value());
}

TEST_CASE("of equal wordings each row keeps its own problem and its own day") {
  auto const a = owned(row("审批慢", "2020-12-10"), "甲某某");
  auto const b = owned(row("审批慢", "2020-12-20"), "乙某某");
  std::vector<Problem> const before{existing(1, a), existing(2, b)};
  CHECK(told(match({b, a}, before)) == "P2 same; P1 same; ");
  CHECK(told(match({b}, before)) == "P2 same; P1 absent; ");
  CHECK(told(match({a, b, a}, before)) == "P1 same; P2 same; P100 added; ");
  auto const moved_on = owned(row("审批慢", "2020-12-20", "整改中"), "乙某某");
  CHECK(told(match({moved_on, a}, before)) == "P2 changed; P1 same; ");
  CHECK(told(match({moved_on}, before)) == "P2 changed; P1 absent; ");
}

TEST_CASE("of equal problems the row goes on with the one that still has to be mended") {
  auto const line = row("审批慢", "2020-12-10");
  std::vector<Problem> const before{existing(1, line, Rectification::closed), existing(2, line)};
  CHECK(told(match({line}, before)) == "P2 same; ");
  CHECK(told(match({row("审批慢", "2020-12-10", "整改中")}, before)) == "P2 changed; ");
}

TEST_CASE("the day in force is moved by nobody but the office, except to an earlier one") {
  struct Row {
    char const* before;
    char const* asked;
    char const* in_force;
    char const* wish;
    bool long_term;
    Outcome outcome;
  };
  auto const r = GENERATE(values<Row>({
      {"2020-12-10", "2020-12-10", "2020-12-10", "", false, Outcome::same},
      {"2020-12-10", "2020-12-11", "2020-12-10", "2020-12-11", false, Outcome::changed},
      {"2020-12-31", "2021-01-01", "2020-12-31", "2021-01-01", false, Outcome::changed},
      {"2020-12-10", "2020-12-09", "2020-12-09", "", false, Outcome::changed},
      {"2020-12-10", "", "2020-12-10", "", false, Outcome::changed},
      {"", "2020-12-10", "2020-12-10", "", false, Outcome::changed},
      {"", "", "", "", true, Outcome::same},
  }));
  auto const state = *r.before == '\0' ? Rectification::long_term : Rectification::not_started;
  auto const matched = match({row("审批慢", r.asked)}, {existing(1, row("审批慢", r.before), state)});
  REQUIRE(matched.problems.size() == 1);
  auto const& problem = matched.problems[0].after;
  CAPTURE(r.before, r.asked);
  CHECK((problem.row.due ? iso(*problem.row.due) : "") == r.in_force);
  CHECK((problem.wished_due ? iso(*problem.wished_due) : "") == r.wish);
  CHECK(problem.row.long_term == r.long_term);
  CHECK(problem.rectification == (r.long_term ? Rectification::long_term : Rectification::not_started));
  CHECK(matched.problems[0].outcome == r.outcome);
}

TEST_CASE("leaving the day out does not end the clock") {
  auto line = row("审批慢", "2020-12-10");
  line.due.reset();
  line.due_text.clear();
  auto const problem = match({line}, {existing(1, row("审批慢", "2020-12-10"))}).problems.at(0).after;
  CHECK(problem.row.due == day("2020-12-10"));
}

TEST_CASE("a wish that stands is not reported again, and ends when the row keeps the day") {
  auto const later = row("审批慢", "2020-12-20");
  auto const wished = match({later}, {existing(1, row("审批慢", "2020-12-10"))}).problems.at(0).after;
  CHECK(told(match({later}, {wished})) == "P1 same; ");
  auto const kept = match({row("审批慢", "2020-12-10")}, {wished}).problems.at(0);
  CHECK(kept.outcome == Outcome::changed);
  CHECK_FALSE(kept.after.wished_due.has_value());
}

TEST_CASE("an extension outlives a sheet that still has the day before it") {
  auto extended = existing(1, row("审批慢", "2020-12-31"));
  extended.extensions.push_back({day("2020-12-10"), day("2020-12-31"), "示例领导", "示例", "示例文号"});
  struct Row {
    char const* asked;
    char const* in_force;
  };
  auto const r = GENERATE(values<Row>({{"2020-12-10", "2020-12-31"},
                                       {"2020-12-31", "2020-12-31"},
                                       {"2020-12-20", "2020-12-20"},
                                       {"2021-01-10", "2020-12-31"}}));
  CAPTURE(r.asked);
  CHECK(match({row("审批慢", r.asked)}, {extended}).problems.at(0).after.row.due == day(r.in_force));
}

TEST_CASE("a claim of being done counts from the day on which it came in, and only for what is open") {
  using enum Rectification;
  struct Row {
    Rectification before;
    char const* progress;
    Rectification state;
    char const* reported_on;
  };
  auto const r = GENERATE(values<Row>({
      {not_started, "已完成", reported, "2020-12-05"},
      {ongoing, "已完成", reported, "2020-12-05"},
      {not_started, "整改中", ongoing, ""},
      {not_started, "未启动", not_started, ""},
      {not_started, "长期坚持", ongoing, ""},
      {reported, "已完成", reported, "2020-12-01"},
      {reported, "整改中", reported, "2020-12-01"},
      {closed, "整改中", closed, "2020-12-01"},
  }));
  auto before = existing(1, row("审批慢", "2020-12-10"), r.before);
  if (r.before == reported || r.before == closed) before.reported_on = day("2020-12-01");
  auto const problem = match({row("审批慢", "2020-12-10", r.progress)}, {before}).problems.at(0).after;
  CAPTURE(r.progress);
  CHECK(problem.rectification == r.state);
  CHECK((problem.reported_on ? iso(*problem.reported_on) : "") == r.reported_on);
}

TEST_CASE("what is finished keeps the day by which it was judged") {
  for (auto const state : {Rectification::reported, Rectification::closed}) {
    auto const before = existing(1, row("审批慢", "2020-12-10"), state);
    CHECK(match({row("审批慢", "2020-12-01")}, {before}).problems.at(0).after.row.due == day("2020-12-10"));
    CHECK(match({row("审批慢", "2020-12-20")}, {before}).problems.at(0).after.row.due == day("2020-12-10"));
  }
}

TEST_CASE("a closed problem that is listed again stays closed and is never absent") {
  std::vector<Problem> const before{existing(1, row("审批慢", "2020-12-10"), Rectification::closed)};
  CHECK(match({before[0].row}, before).problems.at(0).after.rectification == Rectification::closed);
  CHECK(told(match({}, before)).empty());
}

TEST_CASE("a closed problem does not swallow a new one that only sounds like it") {
  std::vector<Problem> const before{existing(1, row("窗口人员服务态度差", "2020-12-10"), Rectification::closed)};
  CHECK(told(match({row("窗口人员服务态度生硬", "2020-12-20")}, before)) == "P100 added; ");
  CHECK(told(match({row("窗口人员服务态度较差", "2020-12-10", "已完成")}, before)) == "P1 changed; ");
}

TEST_CASE("a sheet that takes up a problem which the office found changes neither its source nor its category") {
  auto found = existing(1, row("审批慢", "2020-12-10"));
  found.first = found.last = {};
  found.added_on = day("2020-12-03");
  found.row.source = "示例来源";
  found.row.also = {"2"};
  auto line = row("审批慢", "2020-12-10");
  line.category = "3";
  line.source = "自查";
  auto const after = match({line}, {found}).problems.at(0).after;
  CHECK(after.row.source == "示例来源");
  CHECK(after.row.category == "1");
  CHECK(after.row.also == std::vector<std::string>{"2"});
  CHECK(after.last == SubmissionRef{9});
  CHECK(after.first == SubmissionRef{});
}

TEST_CASE("an absent problem is named once, and goes on when it is listed again") {
  auto gone = existing(1, row("审批慢", "2020-12-10"));
  gone.absent = true;
  CHECK(told(match({}, {gone})).empty());
  auto const back = match({gone.row}, {gone});
  CHECK(told(back) == "P1 changed; ");
  CHECK_FALSE(back.problems[0].after.absent);
  CHECK(back.problems[0].before == gone);
  // Reworded it is new: the sheet before did not hold it.
  CHECK(told(match({row("窗口审批慢", "2020-12-10")}, {gone})) == "P100 added; ");
}

TEST_CASE("two rows alike to one problem are that problem and a new one, the closer first") {
  std::vector<Problem> const before{existing(1, row("企业开办审批环节过多", "2020-12-10"))};
  CHECK(told(match({row("企业开办环节过多时间长", "2020-12-10"), row("企业开办审批环节太多", "2020-12-10")}, before)) ==
        "P100 added; P1 changed; ");
}

TEST_CASE("a thousand reworded rows find their thousand problems") {
  std::vector<Problem> before;
  std::vector<ChecklistRow> rows;
  for (int i = 0; i < 1000; ++i) {
    std::string digits;
    for (auto const c : std::to_string(i + 1000)) digits += c, digits += c, digits += c, digits += c;
    before.push_back(existing(i + 1, row(("事项" + digits).c_str(), "2020-12-10")));
    rows.push_back(row(("事项" + digits + "补").c_str(), "2020-12-10"));
  }
  auto const matched = match(rows, before);
  REQUIRE(matched.problems.size() == 1000);
  int strayed = 0;
  for (int i = 0; i < 1000; ++i)
    strayed += matched.problems[static_cast<std::size_t>(i)].after.ref.number == i + 1 ? 0 : 1;
  CHECK(strayed == 0);
  CHECK(matched.absent.empty());
}

TEST_CASE("a checklist that moves a problem to another category leaves the one before with it") {
  struct Moved {
    char const* category;
    std::vector<std::string> also, past, left;
  };
  auto const moved = GENERATE(values<Moved>({
      {"1", {}, {}, {}},
      {"1", {"2"}, {}, {}},
      {"2", {}, {}, {"1"}},
      {"2", {}, {"3"}, {"3", "1"}},
      {"2", {"1"}, {"3"}, {"3"}},
      {"2", {}, {"1"}, {"1"}},
      {"3", {}, {"3"}, {"3", "1"}},
  }));
  auto before = existing(1, row("示例问题", "2020-12-20"));
  before.past_categories = moved.past;
  auto line = row("示例问题", "2020-12-20");
  line.category = moved.category;
  line.also = moved.also;
  auto const matched = match({line}, {before});
  REQUIRE(matched.problems.size() == 1);
  CHECK(matched.problems.front().after.past_categories == moved.left);
}
