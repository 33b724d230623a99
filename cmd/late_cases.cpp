#include "cmd/late_cases.hpp"

#include <algorithm>

#include "lib/rules/clocks.hpp"
#include "lib/rules/supervision.hpp"

namespace zgz::cmd {

namespace {

using Items = std::vector<OverdueItem>;

/// The running clocks of the complaints that have this limit; null: a superior's deadline.
void add_clocks(Plan const& plan, store::Store const& store, std::vector<ComplaintCase> const& complaints,
                TimeLimit const* limit, rules::OverdueQuery const& query, Items& items) {
  for (auto const& complaint : complaints) {
    if (complaint.complaint.received > query.today) continue;
    auto const seen = seen_by_clocks(store, complaint);
    for (auto const& clock : rules::clocks_of(plan, seen, query.today)) {
      if (clock.limit != limit) continue;
      if (auto item = rules::late_clock(plan, seen, clock, query)) items.push_back(*std::move(item));
    }
  }
}

void add_complaints(Plan const& plan, store::Store const& store, store::Casework const& casework,
                    rules::OverdueQuery const& query, Items& items) {
  // Without one, no year of the calendar need be known.
  if (!casework.anything_waits()) return;
  auto const due_until = query.today + std::chrono::days{query.soon > 0 ? query.soon : -1};
  for (auto const& limit : plan.time_limits) {
    auto const* wait = rules::wait_of(limit);
    if (wait == nullptr) continue;
    auto const start_until = rules::latest_start(plan.calendar, limit, due_until);
    add_clocks(plan, store, casework.waiting(*wait, start_until), &limit, query, items);
  }
  add_clocks(plan, store, casework.waiting_for_superior(due_until), nullptr, query, items);
}

std::string clause_of(Plan const& plan, std::string const& trigger) {
  auto const found = std::find_if(plan.triggers.begin(), plan.triggers.end(),
                                  [&](Trigger const& each) { return each.code == trigger; });
  return found == plan.triggers.end() ? std::string{} : found->clause;
}

/// The cycle of the reports runs from the notice; the day of the next one is another than that of the supervision.
std::optional<OverdueItem> late_report(Plan const& plan, Supervision const& supervision, Problem const& problem,
                                       SupervisionStatus const& status, rules::OverdueQuery const& query) {
  if (!status.next_report) return std::nullopt;
  auto item = rules::late_record(plan, OverdueItem::Kind::supervision, supervision.ref.str(), problem,
                                 *status.next_report, plan.supervision.clause, false, query);
  if (item) item->title = say("Report on: {}", item->title);
  return item;
}

void add_supervisions(Plan const& plan, store::Store const& store, rules::OverdueQuery const& query, Items& items) {
  for (auto const& supervision : store::Casework{store}.supervisions()) {
    auto const status = rules::status_of(supervision, query.today);
    bool const runs = status.state == SupervisionState::listed && status.due;
    auto const problem = runs ? store.problem(supervision.problem) : std::nullopt;
    if (!problem) continue;
    auto item = rules::late_record(plan, OverdueItem::Kind::supervision, supervision.ref.str(), *problem, *status.due,
                                   plan.supervision.clause, false, query);
    if (item) items.push_back(*std::move(item));
    if (auto report = late_report(plan, supervision, *problem, status, query)) items.push_back(*std::move(report));
  }
}

/// The plan gives no day to decide by; its last one is taken.
void add_accountabilities(Plan const& plan, store::Store const& store, rules::OverdueQuery const& query, Items& items) {
  for (auto const& accountability : store::Casework{store}.accountabilities()) {
    auto const& findings = accountability.findings;
    bool const decided = std::all_of(findings.begin(), findings.end(), [](auto const& each) { return each.decided; });
    auto const problem = decided ? std::nullopt : store.problem(accountability.problem);
    if (!problem) continue;
    auto item = rules::late_record(plan, OverdueItem::Kind::accountability, accountability.ref.str(), *problem,
                                   plan.end, clause_of(plan, accountability.trigger), true, query);
    if (item) items.push_back(*std::move(item));
  }
}

}  // namespace

std::vector<OverdueItem> late_cases(Plan const& plan, store::Store const& store, store::Casework const& casework,
                                    rules::OverdueQuery const& query) {
  Items items;
  if (query.complaints) add_complaints(plan, store, casework, query, items);
  if (query.supervisions) add_supervisions(plan, store, query, items);
  if (query.accountabilities) add_accountabilities(plan, store, query, items);
  return items;
}

ComplaintCase seen_by_clocks(store::Store const& store, ComplaintCase const& complaint) {
  auto const into = merged_into(complaint);
  auto const main = into ? store::Casework{store}.complaint_case(*into) : std::nullopt;
  return main ? as_merged(complaint, *main) : complaint;
}

}  // namespace zgz::cmd
