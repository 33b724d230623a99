#include "lib/report/overdue.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

constexpr std::size_t title_excerpt = 40;
constexpr std::size_t fewest_together = 4;
constexpr char const* assumed_mark = "*";

/// A checklist that is missing was not handed in; another duty was not done.
Term state_of(Plan const& plan, OverdueItem const& item) {
  bool const checklist = item.kind == OverdueItem::Kind::duty &&
                         std::any_of(plan.duties.begin(), plan.duties.end(),
                                     [&](Duty const& duty) { return duty.code == item.subject && duty.checklist; });
  if (checklist && item.state == OverdueItem::State::missing) return {"missing", tr("not handed in")};
  return term(item.state);
}

DocTable machine_table(Plan const& plan, std::vector<OverdueItem> const& items) {
  DocTable table{"items", {}, {}, {}, {}, {}, Show::machines};
  for (auto const* key : {"kind", "department", "department_code", "subject", "title", "due", "days_late", "state",
                          "basis", "due_assumed"}) {
    table.columns.push_back({key, key});
  }
  for (auto const& item : items) {
    table.rows.push_back({{term(item.kind)},
                          {debtor_name(plan, item)},
                          {item.department_code().empty() ? Value{} : Value{item.department_code()}},
                          {item.subject},
                          {item.title},
                          {item.due},
                          {std::int64_t{item.days_late}},
                          {state_of(plan, item)},
                          {item.basis},
                          {item.due_assumed}});
  }
  return table;
}

std::vector<DocCell> people_row(Plan const& plan, OverdueItem const& item, std::string debtor, std::string title) {
  auto const loud = tone(item.state);
  return {{std::move(debtor)},
          {item.subject},
          {std::move(title)},
          {item.due},
          {std::int64_t{item.days_late}, loud},
          {state_of(plan, item), loud},
          {item.due_assumed ? item.basis + assumed_mark : item.basis}};
}

/// The same duty, missed in the same way by many, is one line with their names: else it would bury what only one owes.
bool belongs_together(OverdueItem const& a, OverdueItem const& b) {
  return a.kind == OverdueItem::Kind::duty && b.kind == a.kind && a.department != nullptr && b.department != nullptr &&
         a.subject == b.subject && a.state == b.state && a.days_late == b.days_late;
}

std::vector<OverdueItem const*> together_with(std::vector<OverdueItem> const& items, OverdueItem const& one) {
  std::vector<OverdueItem const*> all;
  for (auto const& item : items) {
    if (belongs_together(item, one)) all.push_back(&item);
  }
  return all;
}

std::string names_of(Plan const& plan, std::vector<OverdueItem const*> const& items) {
  if (items.size() == plan.departments.size()) return say("all {} departments", items.size());
  std::vector<std::string> names;
  for (auto const* item : items) names.push_back(item->department->name);
  return join(names, tr(", "));
}

DocTable people_table(Plan const& plan, std::vector<OverdueItem> const& items, Date today) {
  DocTable table{"items", {}, {}, {}, say("Nothing is late as of {}.", iso(today)), "department", Show::people};
  table.columns = {
      {"department", tr("Department")},     {"subject", tr("Subject")}, {"title", tr("Title")}, {"due", tr("Due")},
      {"days_late", tr("Days late"), true}, {"state", tr("State")},     {"basis", tr("Clause")}};
  std::vector<std::vector<DocCell>> shared;
  for (auto const& item : items) {
    auto const many = together_with(items, item);
    if (many.size() < fewest_together) {
      table.rows.push_back(people_row(plan, item, debtor_name(plan, item), first_line(item.title, title_excerpt)));
    } else if (many.front() == &item) {
      shared.push_back(
          people_row(plan, item, tr("Several departments"), say("{0}: {1}", item.title, names_of(plan, many))));
    }
  }
  table.rows.insert(table.rows.end(), shared.begin(), shared.end());
  return table;
}

std::string summary(Plan const& plan, std::vector<OverdueItem> const& items, Date today) {
  std::set<std::string> debtors;
  std::set<std::string> supervisions;
  std::map<OverdueItem::Kind, long> counts;
  for (auto const& item : items) {
    if (item.state == OverdueItem::State::due_soon) continue;
    debtors.insert(debtor_name(plan, item));
    // One supervision may be late twice: itself and its report.
    if (item.kind == OverdueItem::Kind::supervision && !supervisions.insert(item.subject).second) continue;
    ++counts[item.kind];
  }
  using Kind = OverdueItem::Kind;
  if (counts[Kind::complaint] + counts[Kind::supervision] + counts[Kind::accountability] == 0)
    return say("As of {0}, late: duties {1}, problems {2}; owed by {3}.", iso(today), counts[Kind::duty],
               counts[Kind::problem], debtors.size());
  return say(
      "As of {0}, late: duties {1}, problems {2}, clocks of complaints {3}, supervisions {4}, "
      "accountabilities {5}; owed by {6}.",
      iso(today), counts[Kind::duty], counts[Kind::problem], counts[Kind::complaint], counts[Kind::supervision],
      counts[Kind::accountability], debtors.size());
}

}  // namespace

Document overdue_document(Plan const& plan, std::vector<OverdueItem> const& items, Date today) {
  Document document{"zgz.overdue/1", {{"today", today}, {"count", static_cast<std::int64_t>(items.size())}}, {}};
  if (!items.empty()) document.blocks.emplace_back(Paragraph{summary(plan, items, today)});
  document.blocks.emplace_back(machine_table(plan, items));
  document.blocks.emplace_back(people_table(plan, items, today));
  if (std::any_of(items.begin(), items.end(), [](OverdueItem const& item) { return item.due_assumed; })) {
    document.blocks.emplace_back(Paragraph{
        tr("* The plan gives no day of its own; the end of the stage or of the campaign is taken."), Tone::dim});
  }
  return document;
}

}  // namespace zgz::report
