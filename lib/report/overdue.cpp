#include "lib/report/overdue.hpp"

#include <algorithm>
#include <set>

#include "lib/base/i18n.hpp"
#include "lib/report/words.hpp"

namespace zgz::report {

namespace {

constexpr std::size_t title_excerpt = 40;

/// A checklist that is missing was not handed in; another duty was not done.
Term state_of(Plan const& plan, OverdueItem const& item) {
  bool const checklist = item.kind == OverdueItem::Kind::duty &&
                         std::any_of(plan.duties.begin(), plan.duties.end(),
                                     [&](Duty const& duty) { return duty.code == item.subject && duty.checklist; });
  if (checklist && item.state == OverdueItem::State::missing) return {"missing", tr("not handed in")};
  return term(item.state);
}

std::vector<DocCell> row_of(Plan const& plan, OverdueItem const& item) {
  auto const loud = tone(item.state);
  return {{term(item.kind)},
          {debtor_name(plan, item.department, item.owed_by)},
          {item.department != nullptr ? Value{item.department->code} : Value{}},
          {item.subject},
          {item.title},
          {first_line(item.title, title_excerpt)},
          {item.due},
          {std::int64_t{item.days_late}, loud},
          {state_of(plan, item), loud},
          {item.basis}};
}

std::string summary(Plan const& plan, std::vector<OverdueItem> const& items, Date today) {
  std::set<std::string> debtors;
  long duties = 0;
  long problems = 0;
  for (auto const& item : items) {
    if (item.state == OverdueItem::State::due_soon) continue;
    debtors.insert(debtor_name(plan, item.department, item.owed_by));
    ++(item.kind == OverdueItem::Kind::duty ? duties : problems);
  }
  return say("As of {0}, late: duties {1}, problems {2}; owed by {3}.", iso(today), duties, problems, debtors.size());
}

}  // namespace

Document overdue_document(Plan const& plan, std::vector<OverdueItem> const& items, Date today) {
  DocTable table{"items", {}, {}, {}, say("Nothing is late as of {}.", iso(today)), "department"};
  table.columns = {{"kind", tr("Kind"), false, Show::machines},
                   {"department", tr("Department")},
                   {"department_code", tr("Code"), false, Show::machines},
                   {"subject", tr("Subject")},
                   {"title", tr("Title"), false, Show::machines},
                   {"title", tr("Title"), false, Show::people},
                   {"due", tr("Due")},
                   {"days_late", tr("Days late"), true},
                   {"state", tr("State")},
                   {"basis", tr("Clause")}};
  for (auto const& item : items) table.rows.push_back(row_of(plan, item));
  Document document{"zgz.overdue/1", {{"today", today}, {"count", static_cast<std::int64_t>(items.size())}}, {}};
  if (!items.empty()) document.blocks.emplace_back(Paragraph{summary(plan, items, today)});
  document.blocks.emplace_back(std::move(table));
  return document;
}

}  // namespace zgz::report
