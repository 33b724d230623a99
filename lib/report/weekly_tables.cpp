#include "lib/report/weekly_tables.hpp"

#include <array>

#include "lib/base/i18n.hpp"
#include "lib/model/name.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

using Row = std::vector<DocCell>;

constexpr std::array movement_kinds{
    Name<Movement::Kind>{Movement::Kind::added, "new", ZGZ_N_("Came in")},
    Name<Movement::Kind>{Movement::Kind::closed, "closed", ZGZ_N_("Closures")},
    Name<Movement::Kind>{Movement::Kind::due, "due", ZGZ_N_("Due next")},
};

DocColumn number_column(char const* key, char const* title) { return {key, title, true}; }

Term department(Plan const& plan, std::string const& code) { return {code, department_name(plan, code)}; }

Term total() { return {"total", tr("Total")}; }

DocCell warned(std::int64_t count) { return {count, count > 0 ? Tone::bad : Tone::plain}; }

Share share(std::int64_t part, std::int64_t whole) { return {part, whole}; }

std::vector<DocColumn> flow_columns(char const* key, char const* title) {
  return {{key, title},
          number_column("opening", tr("Open before")),
          number_column("new", tr("New")),
          number_column("closed", tr("Closures")),
          number_column("closing", tr("Open after")),
          number_column("new_before", tr("New before")),
          number_column("change", tr("Change"))};
}

Row flow_row(Term name, FlowLine const& line) {
  auto const& now = line.now;
  return {{std::move(name)},
          {now.opening},
          {now.added},
          {now.closed},
          {now.closing},
          {line.before.added},
          {Share{now.added - line.before.added, line.before.added, true}}};
}

Row standing_row(Term name, StandingLine const& line) {
  return {{std::move(name)}, {line.total},  {line.not_started}, {line.ongoing},
          {line.reported},   {line.closed}, {line.long_term},   warned(line.overdue)};
}

Row rate_row(Term name, StandingLine const& line) {
  return {{std::move(name)},
          {share(line.closed, line.total)},
          {share(line.in_time, line.due)},
          {share(line.late, line.due)},
          {line.due},
          {line.rank > 0 ? Value{std::int64_t{line.rank}} : Value{}}};
}

DocTable flow_by_department(Plan const& plan, Weekly const& report) {
  DocTable table{"t2_flow",
                 tr("T2.1 Problems by department: what came and went"),
                 flow_columns("department", tr("Department")),
                 {},
                 {},
                 {}};
  for (auto const& line : report.departments) table.rows.push_back(flow_row(department(plan, line.code), line));
  table.rows.push_back(flow_row(total(), report.all));
  return table;
}

DocTable standing_table(Plan const& plan, Weekly const& report) {
  DocTable table{"t2_states", tr("T2.2 Problems by department: how they stand"), {}, {}, {}, {}};
  table.columns = {{"department", tr("Department")},
                   number_column("problems", tr("Problems")),
                   number_column("not_started", tr("Not begun")),
                   number_column("ongoing", tr("Mending")),
                   number_column("reported", tr("Claimed")),
                   number_column("closed", tr("closed")),
                   number_column("long_term", tr("Long-term")),
                   number_column("overdue", tr("Overdue"))};
  table.chart = {"department", {"closed", "ongoing", "overdue"}};
  for (auto const& line : report.standing) table.rows.push_back(standing_row(department(plan, line.code), line));
  table.rows.push_back(standing_row(total(), report.whole));
  return table;
}

DocTable rate_table(Plan const& plan, Weekly const& report) {
  DocTable table{"t2_rates", tr("T2.3 Problems by department: rates and places"), {}, {}, {}, {}};
  table.columns = {{"department", tr("Department")},
                   number_column("closed_rate", tr("Closed of all")),
                   number_column("in_time_rate", tr("In time of due")),
                   number_column("late_rate", tr("Late of due")),
                   number_column("due", tr("Due by then")),
                   number_column("rank", tr("Rank"))};
  for (auto const& line : report.standing) table.rows.push_back(rate_row(department(plan, line.code), line));
  table.rows.push_back(rate_row(total(), report.whole));
  return table;
}

/// What is late is named by a title of the plan; where that is not what it is about, by its number alone. The code of a
/// duty says nothing to people.
Row late_row(Plan const& plan, OverdueItem const& item) {
  auto const number = item.kind == OverdueItem::Kind::duty ? std::string{} : item.subject;
  return {{term(item.kind)},
          {debtor_name(plan, item)},
          {Term{item.subject, number}},
          {item.title},
          {item.due},
          {std::int64_t{item.days_late}, Tone::bad}};
}

Value yes_or_nothing(std::optional<bool> truth) { return truth ? Value{*truth} : Value{}; }

Term how_it_came(DutyStatus const& status) {
  if (status.state == DutyState::missing) return {"missing", tr("not handed in")};
  if (!status.met()) return term(status.state);
  return status.days_late > 0 ? Term{"late", tr("late")} : Term{"in-time", tr("in time")};
}

}  // namespace

DocTable hand_in_table(Plan const& plan, Weekly const& report) {
  DocTable table{"t1_hand_in", tr("T1 Checklists handed in"), {}, {}, tr("None."), {}};
  table.columns = {{"department", tr("Department")},
                   {"due", tr("Due")},
                   {"received", tr("Received")},
                   {"state", tr("State")},
                   number_column("problems", tr("Problems")),
                   {"zero_report", tr("Zero")},
                   {"signed", tr("Signed")},
                   {"stamped", tr("Stamped")}};
  for (auto const& line : report.hand_ins) {
    auto const& status = line.status;
    bool const zero = status.state == DutyState::zero_report;
    table.rows.push_back({{department(plan, status.department->code)},
                          {status.duty->last_day()},
                          {maybe(status.met_on)},
                          {how_it_came(status), tone(status.state)},
                          {line.problems},
                          {status.met() ? Value{zero} : Value{}},
                          {yes_or_nothing(line.is_signed)},
                          {yes_or_nothing(line.stamped)}});
  }
  return table;
}

std::vector<DocTable> department_tables(Plan const& plan, Weekly const& report) {
  return {flow_by_department(plan, report), standing_table(plan, report), rate_table(plan, report)};
}

DocTable category_table(Plan const& plan, Weekly const& report) {
  DocTable table{"t3_categories", tr("T3 Problems by category"), flow_columns("category", tr("Category")), {}, {}, {}};
  table.columns.insert(table.columns.begin() + 1, number_column("touching", tr("Touching")));
  table.chart = {"category", {"closing", "new"}};
  std::int64_t touching = 0;
  auto const add = [&](Term name, FlowLine const& line, std::int64_t sum) {
    auto row = flow_row(std::move(name), line);
    row.insert(row.begin() + 1, DocCell{sum});
    table.rows.push_back(std::move(row));
  };
  for (auto const& line : report.categories) {
    touching += line.touching;
    add({line.code, category_name(plan, line.code)}, line, line.touching);
  }
  add(total(), report.all, touching);
  return table;
}

DocTable source_table(Weekly const& report) {
  DocTable table{"t4_sources", tr("T4.1 Problems by source"), flow_columns("source", tr("Source")), {}, {}, {}};
  for (auto const& line : report.sources) {
    auto const name = line.code.empty() ? Term{"self-check", tr("self-check")} : Term{line.code, line.code};
    table.rows.push_back(flow_row(name, line));
  }
  table.rows.push_back(flow_row(total(), report.all));
  return table;
}

DocTable stage_table(Weekly const& report) {
  DocTable table{"t4_stages", tr("T4.2 Problems by stage (stages may overlap)"), {}, {}, tr("None."), {}};
  table.columns = {{"stage", tr("Stage")},
                   {"start", tr("Starts")},
                   {"end", tr("Ends")},
                   number_column("new", tr("New")),
                   number_column("closed", tr("Closures"))};
  for (auto const& line : report.stages)
    table.rows.push_back({{line.name}, {line.start}, {line.end}, {line.added}, {line.closed}});
  return table;
}

DocTable late_table(Plan const& plan, Weekly const& report) {
  DocTable table{"t6_late", tr("T6 What is late"), {}, {}, tr("None."), "department"};
  table.columns = {{"kind", tr("Kind")},       {"department", tr("Department")},
                   {"subject", tr("Subject")}, {"title", tr("Matter")},
                   {"due", tr("Due")},         number_column("days_late", tr("Days late"))};
  for (auto const& item : report.overdue) table.rows.push_back(late_row(plan, item));
  return table;
}

DocTable movement_table(Plan const& plan, Weekly const& report) {
  DocTable table{"t10_movements", say("T10 New, closed, and due within {} days", plan.soon_days), {}, {}, tr("None."),
                 "kind"};
  table.columns = {{"kind", tr("What")},
                   {"day", tr("Day")},
                   {"problem", tr("Subject")},
                   {"department", tr("Department")},
                   {"category", tr("Category")}};
  for (auto const& each : report.movements) {
    auto const name = find_name(movement_kinds, each.kind);
    table.rows.push_back({{Term{std::string{name.word}, tr(name.title)}},
                          {each.day},
                          {each.problem.str()},
                          {department(plan, each.department)},
                          {Term{each.category, category_name(plan, each.category)}}});
  }
  return table;
}

}  // namespace zgz::report
