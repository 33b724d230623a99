#include "lib/rules/focus.hpp"

#include <algorithm>

namespace zgz::rules {

namespace {

constexpr std::size_t most_records = 5;

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

void name(FocusReason& reason, std::string record) {
  ++reason.count;
  if (reason.records.size() < most_records) reason.records.push_back(std::move(record));
}

/// What somebody else knew on the day on which the department signed that there was nothing.
FocusReason contradiction(FocusFacts const& facts, Submission const& zero, int points) {
  auto reason = reason_of(FocusCause::contradicted, points);
  auto const known = [&](Date day, std::string record) {
    if (day >= zero.received) return;
    name(reason, std::move(record));
    if (!reason.since || day < *reason.since) reason.since = day;
  };
  for (auto const& complaint : facts.complaints) known(complaint.received, complaint.ref.str());
  for (auto const& problem : facts.found_by_others) {
    if (problem.added_on) known(*problem.added_on, problem.ref.str());
  }
  reason.signed_on = zero.received;
  return reason;
}

void add_zero_report(FocusEntry& entry, FocusFacts const& facts, FocusRules const& rules) {
  if (!facts.zero_report) return;
  auto const& zero = *facts.zero_report;
  auto reason = reason_of(FocusCause::zero_report, rules.zero_report);
  name(reason, zero.ref.str());
  add(entry, std::move(reason));
  auto contradicted = contradiction(facts, zero, rules.contradicted);
  if (contradicted.count > 0) add(entry, std::move(contradicted));
}

void add_complaints(FocusEntry& entry, FocusFacts const& facts, FocusRules const& rules) {
  if (facts.complaint_count < rules.complaints) return;
  auto reason = reason_of(FocusCause::many_complaints, rules.many_complaints);
  for (auto const& complaint : facts.complaints) name(reason, complaint.ref.str());
  reason.count = facts.complaint_count;
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
    if (!entry.reasons.empty()) list.push_back(std::move(entry));
  }
  std::stable_sort(list.begin(), list.end(), [](auto const& a, auto const& b) { return a.points > b.points; });
  return list;
}

}  // namespace zgz::rules
