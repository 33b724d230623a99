#include "lib/rules/overdue.hpp"

#include <algorithm>
#include <optional>

#include "lib/base/i18n.hpp"
#include "lib/model/departments.hpp"

namespace zgz::rules {

namespace {

using State = OverdueItem::State;

bool due_soon(Date due, OverdueQuery const& query) {
  auto const left = days_between(query.today, due);
  return query.soon > 0 && left >= 0 && left <= query.soon;
}

std::optional<State> state_of(DutyStatus const& status, OverdueQuery const& query) {
  if (status.met()) return status.days_late > 0 ? std::optional{State::late} : std::nullopt;
  if (status.days_late > 0) return status.state == DutyState::returned ? State::returned : State::missing;
  return due_soon(status.duty->last_day(), query) ? std::optional{State::due_soon} : std::nullopt;
}

std::optional<OverdueItem> from_duty(DutyStatus const& status, OverdueQuery const& query) {
  auto const state = state_of(status, query);
  if (!state) return std::nullopt;
  auto const last_day = status.duty->last_day();
  auto const late = *state == State::due_soon ? days_between(last_day, query.today) : status.days_late;
  return OverdueItem{OverdueItem::Kind::duty,
                     status.department,
                     status.duty->owed_by,
                     status.duty->code,
                     status.duty->title,
                     last_day,
                     late,
                     *state,
                     status.duty->clause,
                     status.duty->due_assumed,
                     {}};
}

std::string checklist_clause(Plan const& plan) {
  auto const found =
      std::find_if(plan.duties.begin(), plan.duties.end(), [](Duty const& duty) { return duty.checklist; });
  return found == plan.duties.end() ? std::string{} : found->clause;
}

std::optional<OverdueItem> from_problem(Problem const& problem, Plan const& plan, OverdueQuery const& query) {
  if (!problem.open() || !problem.row.due) return std::nullopt;
  auto const late = days_between(*problem.row.due, query.today);
  if (late <= 0 && !due_soon(*problem.row.due, query)) return std::nullopt;
  auto const* const department = department_with(plan, problem.department);
  return OverdueItem{OverdueItem::Kind::problem,
                     department,
                     OwedBy::every_department,
                     problem.ref.str(),
                     problem.row.problem,
                     *problem.row.due,
                     late,
                     late > 0 ? State::overdue : State::due_soon,
                     checklist_clause(plan),
                     false,
                     department == nullptr ? problem.department : std::string{}};
}

/// Nothing where it is neither late nor soon due.
std::optional<State> state_on(Date due, OverdueQuery const& query) {
  if (due < query.today) return State::overdue;
  return due_soon(due, query) ? std::optional{State::due_soon} : std::nullopt;
}

/// A department that has the complaint knows nobody whom it could tell anything.
bool is_owed_by_office(Clock const& clock) {
  if (clock.limit == nullptr) return false;
  auto const& end = clock.limit->end;
  return end == "dispatched" || end == "notified" || end == "fed_back" || end == "review_answered";
}

}  // namespace

std::optional<OverdueItem> late_clock(Plan const& plan, ComplaintCase const& complaint, Clock const& clock,
                                      OverdueQuery const& query) {
  auto const state = clock.ended ? std::nullopt : state_on(clock.due, query);
  if (!state) return std::nullopt;
  auto const holder = is_owed_by_office(clock) ? std::string{} : holder_of(complaint);
  auto const* const department = department_with(plan, holder);
  return OverdueItem{OverdueItem::Kind::complaint,
                     department,
                     OwedBy::office,
                     complaint.complaint.ref.str(),
                     clock.limit == nullptr ? std::string{tr("superior's deadline")} : clock.limit->name,
                     clock.due,
                     days_between(clock.due, query.today),
                     *state,
                     clock.limit == nullptr ? complaint.facts.superior_document : clock.limit->source,
                     false,
                     department == nullptr ? holder : std::string{}};
}

std::optional<OverdueItem> late_record(Plan const& plan, OverdueItem::Kind kind, std::string subject,
                                       Problem const& problem, Date due, std::string basis, bool due_assumed,
                                       OverdueQuery const& query) {
  auto const state = state_on(due, query);
  if (!state) return std::nullopt;
  auto const* const department = department_with(plan, problem.department);
  return OverdueItem{kind,
                     department,
                     OwedBy::every_department,
                     std::move(subject),
                     problem.row.problem,
                     due,
                     days_between(due, query.today),
                     *state,
                     std::move(basis),
                     due_assumed,
                     department == nullptr ? problem.department : std::string{}};
}

std::vector<OverdueItem> overdue(Plan const& plan, std::vector<DutyStatus> const& statuses,
                                 std::vector<Problem> const& open, std::vector<OverdueItem> const& others,
                                 OverdueQuery const& query) {
  std::vector<OverdueItem> items;
  auto const add = [&](std::optional<OverdueItem> item) {
    if (!item) return;
    if (query.department.empty() || query.department == item->department_code()) items.push_back(*std::move(item));
  };
  if (query.duties) {
    for (auto const& status : statuses) add(from_duty(status, query));
  }
  if (query.problems) {
    for (auto const& problem : open) add(from_problem(problem, plan, query));
  }
  for (auto const& item : others) add(item);
  auto const position = [&](OverdueItem const& item) {
    auto const place = position_in(plan, item.department_code());
    return item.department == nullptr && item.left_plan.empty() ? place + 1 : place;
  };
  std::stable_sort(items.begin(), items.end(), [&](OverdueItem const& a, OverdueItem const& b) {
    if (position(a) != position(b)) return position(a) < position(b);
    if (a.left_plan != b.left_plan) return a.left_plan < b.left_plan;
    return a.days_late > b.days_late;
  });
  return items;
}

}  // namespace zgz::rules
