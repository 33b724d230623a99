#include "lib/report/status_tables.hpp"

#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

constexpr std::size_t title_excerpt = 15;  // so that a line of the screen is enough
constexpr std::size_t soon_shown = 8;

Term stage_state(Stage const& stage, Date today) {
  if (stage.start && today < *stage.start) return {"ahead", tr("ahead")};
  if (today > stage.end) return {"over", tr("over")};
  return {"running", tr("running")};
}

std::vector<Duty const*> department_duties(Plan const& plan) {
  std::vector<Duty const*> duties;
  for (auto const& duty : plan.duties) {
    if (duty.owed_by == OwedBy::every_department) duties.push_back(&duty);
  }
  return duties;
}

/// One or two signs a state, so that ten duties fit on a line; lateness is a sign of its own.
std::string mark(DutyStatus const& status) {
  switch (status.state) {
    case DutyState::not_due:
      return "·";
    case DutyState::missing:
      return tr("✗");
    case DutyState::returned:
      return tr("R");
    case DutyState::zero_report:
      return status.days_late > 0 ? tr("0!") : tr("0");
    case DutyState::has_items:
    case DutyState::done:
      return status.days_late > 0 ? tr("✓!") : tr("✓");
  }
  return {};
}

DocCell mark_cell(DutyStatus const& status) {
  auto const loud = status.met() && status.days_late > 0 ? Tone::warn : tone(status.state);
  return {mark(status), loud};
}

struct Counts {
  std::int64_t problems = 0, overdue = 0;
};

std::map<std::string, Counts> counts_by_department(StatusFacts const& facts) {
  std::map<std::string, Counts> counts;
  for (auto const& problem : facts.problems) ++counts[problem.department].problems;
  for (auto const& item : facts.overdue) {
    if (item.kind == OverdueItem::Kind::problem && item.department != nullptr) ++counts[item.department->code].overdue;
  }
  return counts;
}

std::vector<DocColumn> soon_columns() {
  return {{"due", tr("Due")}, {"department", tr("Department")}, {"subject", tr("Subject")}, {"title", tr("Title")}};
}

std::vector<DocCell> soon_row(Plan const& plan, OverdueItem const& item, std::string title) {
  return {{item.due}, {debtor_name(plan, item)}, {item.subject}, {std::move(title)}};
}

std::vector<OverdueItem> by_day(std::vector<OverdueItem> items) {
  std::stable_sort(items.begin(), items.end(), [](auto const& a, auto const& b) { return a.due < b.due; });
  return items;
}

/// The first part of a category's name: 推诿扯皮 of 推诿扯皮、要素保障不力.
std::string short_category(Category const& category) {
  return category.code + ' ' + split(replace_all(category.name, "、", "\n"), '\n').front();
}

std::vector<DocCell> matrix_row(Department const& department, StatusFacts const& facts, Counts const& counts) {
  std::vector<DocCell> row{{department.name}};
  Rounds rounds;
  for (auto const& status : facts.duties) {
    if (status.department == nullptr || status.department->code != department.code) continue;
    row.push_back(mark_cell(status));
    rounds.handed_in += status.rounds, rounds.returned += status.returns;
  }
  row.push_back({rounds.handed_in});
  row.push_back({rounds.returned, rounds.returned > 0 ? Tone::warn : Tone::plain});
  row.push_back({counts.problems});
  row.push_back({counts.overdue, counts.overdue > 0 ? Tone::bad : Tone::plain});
  return row;
}

}  // namespace

DocTable stage_table_on(Plan const& plan, Date today) {
  DocTable table{
      "stages",
      {},
      {{"stage", tr("Stage")}, {"end", tr("Ends")}, {"state", tr("State")}, {"days_left", tr("Days left"), true}},
      {},
      {},
      {}};
  for (auto const& stage : plan.stages) {
    auto const left = days_between(today, stage.end);
    auto const state = stage_state(stage, today);
    table.rows.push_back({{stage.name},
                          {stage.end},
                          {state, state.word == "over" ? Tone::dim : Tone::plain},
                          {left >= 0 ? Value{std::int64_t{left}} : Value{}}});
  }
  return table;
}

DocTable duty_matrix(Plan const& plan, StatusFacts const& facts) {
  DocTable table{"matrix", {}, {{"department", tr("Department")}}, {}, {}, {}, Show::people};
  std::size_t number = 0;
  for (auto const* duty : department_duties(plan)) table.columns.push_back({duty->code, std::to_string(++number)});
  // Short headings, so that ten duties and the longest name leave room on a line of the screen.
  table.columns.push_back({"rounds", tr("In"), true});
  table.columns.push_back({"returned_rounds", tr("Back"), true});
  table.columns.push_back({"problems", tr("Problems"), true});
  table.columns.push_back({"overdue", tr("Late"), true});
  auto counts = counts_by_department(facts);
  for (auto const& department : plan.departments) {
    table.rows.push_back(matrix_row(department, facts, counts[department.code]));
  }
  return table;
}

std::string matrix_legend(Plan const& plan) {
  std::vector<std::string> entries;
  std::size_t number = 0;
  for (auto const* duty : department_duties(plan)) {
    entries.push_back(fmt::format("{} {} {:02}-{:02}", ++number, duty->title, month_of(duty->due), day_of(duty->due)));
  }
  return say("{0} {1}", say("{}.", join(entries, tr("; "))),
             tr("Marks: ✓ in, 0 zero report, R returned, ✗ missing, · not due, ! late."));
}

Rounds rounds_of(StatusFacts const& facts) {
  Rounds sum;
  for (auto const& status : facts.duties) sum.handed_in += status.rounds, sum.returned += status.returns;
  return sum;
}

std::string rounds_line(StatusFacts const& facts) {
  auto const sum = rounds_of(facts);
  return say("In: checklists handed in ({0}); Back: returned ones among them ({1}); Late: problems past their day.",
             sum.handed_in, sum.returned);
}

std::string office_line(StatusFacts const& facts) {
  long owed = 0;
  long done = 0;
  long late = 0;
  for (auto const& status : facts.duties) {
    if (status.department != nullptr) continue;
    ++owed;
    if (status.met()) ++done;
    if (!status.met() && status.days_late > 0) ++late;
  }
  return say("The office and the leading group: {0} of {1} duties done, {2} late.", done, owed, late);
}

DocTable duty_items(Plan const& plan, StatusFacts const& facts) {
  DocTable table{"duties", {}, {}, {}, {}, {}, Show::machines};
  table.columns = {{"duty", tr("Duty")},
                   {"department", tr("Department")},
                   {"due", tr("Due")},
                   {"state", tr("State")},
                   {"met_on", tr("Met on")},
                   {"days_late", tr("Days late"), true},
                   {"submission", tr("Submission")},
                   {"returns", tr("Returns"), true},
                   {"basis", tr("Clause")},
                   {"rounds", tr("In"), true},
                   {"returned_rounds", tr("Back"), true}};
  for (auto const& status : facts.duties) {
    table.rows.push_back({{status.duty->code},
                          {debtor_name(plan, status.department, status.duty->owed_by)},
                          {status.duty->last_day()},
                          {term(status.state)},
                          {maybe(status.met_on)},
                          {std::int64_t{status.days_late}},
                          {status.submission ? Value{status.submission->str()} : Value{}},
                          {std::int64_t{status.returns}},
                          {status.duty->clause},
                          {std::int64_t{status.rounds}},
                          {std::int64_t{status.returns}}});
  }
  return table;
}

DocTable category_states(Plan const& plan, StatusFacts const& facts, Show show) {
  static constexpr std::array states{Rectification::not_started, Rectification::ongoing, Rectification::reported,
                                     Rectification::closed, Rectification::long_term};
  DocTable table{"categories", {}, {{"category", tr("Category")}, {"total", tr("Total"), true}}, {}, {}, {}, show};
  for (auto const state : states) {
    auto const word = term(state);
    table.columns.push_back({replace_all(word.word, "-", "_"), word.label, true});
  }
  auto const count = [&](auto matches) {
    return std::int64_t{std::count_if(facts.problems.begin(), facts.problems.end(), matches)};
  };
  auto const add = [&](std::string name, auto in_row) {
    std::vector<DocCell> row{{std::move(name)}, {count(in_row)}};
    for (auto const state : states) {
      row.push_back({count([&](Problem const& p) { return in_row(p) && p.rectification == state; })});
    }
    table.rows.push_back(std::move(row));
  };
  for (auto const& category : plan.categories) {
    auto const in_category = [&](Problem const& p) { return p.row.category == category.code; };
    if (count(in_category) > 0) add(short_category(category), in_category);
  }
  // A program adds up for itself and must not count the sum as a category.
  if (show != Show::machines && !table.rows.empty()) add(tr("Total"), [](Problem const&) { return true; });
  return table;
}

DocTable soon_items(Plan const& plan, StatusFacts const& facts) {
  DocTable table{"soon", {}, soon_columns(), {}, {}, {}, Show::machines};
  for (auto const& item : by_day(facts.soon)) table.rows.push_back(soon_row(plan, item, item.title));
  return table;
}

DocTable soon_table(Plan const& plan, StatusFacts const& facts) {
  DocTable table{"soon", {},          soon_columns(), {}, say("Nothing falls due within {} days.", plan.soon_days),
                 {},     Show::people};
  for (auto const& item : by_day(facts.soon)) {
    if (table.rows.size() == soon_shown) break;
    table.rows.push_back(soon_row(plan, item, first_line(item.title, title_excerpt)));
  }
  return table;
}

std::string soon_rest(Plan const& plan, StatusFacts const& facts) {
  if (facts.soon.size() <= soon_shown) return {};
  return say("Shown {0} of {1}; `zgz overdue --soon {2}` lists all.", soon_shown, facts.soon.size(), plan.soon_days);
}

}  // namespace zgz::report
