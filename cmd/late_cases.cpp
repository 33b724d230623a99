#include "cmd/late_cases.hpp"

#include <iterator>

#include "lib/rules/clocks.hpp"
#include "lib/rules/late_records.hpp"
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

/// Only those that still run need their problem read.
void add_supervisions(Plan const& plan, store::Store const& store, rules::OverdueQuery const& query, Items& items) {
  for (auto const& supervision : store::Casework{store}.supervisions()) {
    bool const listed = rules::status_of(supervision, query.today).state == SupervisionState::listed;
    auto const problem = listed ? store.problem(supervision.problem) : std::nullopt;
    if (!problem) continue;
    auto late = rules::late_supervision(plan, supervision, *problem, query);
    items.insert(items.end(), std::make_move_iterator(late.begin()), std::make_move_iterator(late.end()));
  }
}

void add_accountabilities(Plan const& plan, store::Store const& store, rules::OverdueQuery const& query, Items& items) {
  for (auto const& accountability : store::Casework{store}.accountabilities()) {
    auto const problem = store.problem(accountability.problem);
    if (!problem) continue;
    if (auto item = rules::late_accountability(plan, accountability, *problem, query))
      items.push_back(*std::move(item));
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
