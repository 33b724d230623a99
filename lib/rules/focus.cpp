#include "lib/rules/focus.hpp"

#include <algorithm>

namespace zgz::rules {

namespace {

void add(FocusEntry& entry, FocusReason reason) {
  if (reason.points == 0) return;
  entry.points += reason.points;
  entry.reasons.push_back(std::move(reason));
}

FocusReason reason_of(FocusCause cause, int points) {
  FocusReason reason;
  reason.cause = cause;
  reason.points = points;
  return reason;
}

void add_zero_report(FocusEntry& entry, FocusFacts const& facts, FocusRules const& rules) {
  if (!facts.zero_report) return;
  auto reason = reason_of(FocusCause::zero_report, rules.zero_report);
  reason.count = 1;
  reason.records = {facts.zero_report->str()};
  add(entry, std::move(reason));
  if (!facts.contradiction) return;
  auto contradicted = reason_of(FocusCause::contradicted, rules.contradicted);
  contradicted.count = facts.contradiction->count();
  contradicted.records = facts.contradiction->records;
  contradicted.contradiction = facts.contradiction;
  add(entry, std::move(contradicted));
}

void add_complaints(FocusEntry& entry, FocusFacts const& facts, FocusRules const& rules) {
  auto const& complaints = facts.complaints;
  if (complaints.count < rules.complaints) return;
  auto reason = reason_of(FocusCause::many_complaints, rules.many_complaints);
  for (auto const& complaint : complaints.first) reason.records.push_back(complaint.ref.str());
  reason.count = complaints.count;
  add(entry, std::move(reason));
}

/// By whatever method: inspection, comparison, review …
void add_found(FocusEntry& entry, FocusFacts const& facts, FocusRules const& rules) {
  if (facts.found.empty()) return;
  auto reason = reason_of(FocusCause::found, rules.found);
  for (auto const ref : facts.found) {
    if (reason.records.size() < most_named) reason.records.push_back(ref.str());
  }
  reason.count = static_cast<std::int64_t>(facts.found.size());
  add(entry, std::move(reason));
}

void add_satisfaction(FocusEntry& entry, FocusFacts const& facts, FocusRules const& rules) {
  if (facts.answers < rules.least_answers || facts.satisfied >= rules.satisfaction * facts.answers) return;
  auto reason = reason_of(FocusCause::low_satisfaction, rules.low_satisfaction);
  reason.count = facts.answers;
  reason.satisfied = facts.satisfied;
  add(entry, std::move(reason));
}

}  // namespace

std::vector<FocusEntry> focus_list(Plan const& plan, std::vector<FocusFacts> const& facts) {
  std::vector<FocusEntry> list;
  for (auto const& department : facts) {
    FocusEntry entry{department.department, 0, {}};
    add_zero_report(entry, department, plan.focus);
    add_complaints(entry, department, plan.focus);
    if (department.department->history) add(entry, reason_of(FocusCause::history, plan.focus.history));
    if (department.department->key) add(entry, reason_of(FocusCause::key, plan.focus.key));
    add_satisfaction(entry, department, plan.focus);
    add_found(entry, department, plan.focus);
    if (!entry.reasons.empty()) list.push_back(std::move(entry));
  }
  std::stable_sort(list.begin(), list.end(), [](auto const& a, auto const& b) { return a.points > b.points; });
  return list;
}

}  // namespace zgz::rules
