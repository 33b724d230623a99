#include "lib/rules/supervision_candidates.hpp"

#include <algorithm>
#include <set>

#include "lib/rules/supervision.hpp"

namespace zgz::rules {

namespace {

using Cases = std::map<ComplaintRef, ComplaintCase const*>;
using Linked = std::map<std::string, std::map<ComplaintRef, ComplaintCase const*>>;

void link(Linked& linked, ComplaintCase const& links, ComplaintCase const& counted) {
  for (auto const& step : links.steps) {
    if (step.kind == CaseStep::Kind::linked) linked[step.other].emplace(counted.complaint.ref, &counted);
  }
}

/// Complaints by the problem to which they are linked.
Linked linked_complaints(std::vector<ComplaintCase> const& cases) {
  Cases by_ref;
  for (auto const& each : cases) by_ref.emplace(each.complaint.ref, &each);
  Linked linked;
  for (auto const& each : cases) {
    std::set<ComplaintRef> seen;
    for (auto const* at = &each; at != nullptr && seen.insert(at->complaint.ref).second;) {
      link(linked, *at, each);
      auto const into = merged_into(*at);
      auto const main = into ? by_ref.find(*into) : by_ref.end();
      at = main == by_ref.end() ? nullptr : main->second;
    }
  }
  return linked;
}

CandidateReason reaction_of(Cases const& complaints) {
  CandidateReason reason{CandidateReason::Kind::public_reaction, 0, 0, 0, {}};
  for (auto const& [ref, complaint] : complaints) {
    ++reason.complaints;
    auto const& facts = complaint->facts;
    auto const counts = [&](std::optional<ComplaintRef> const& other) { return other && complaints.contains(*other); };
    if (!counts(facts.repeat_of) && !counts(facts.split_from)) reason.persons += facts.persons;
    reason.records.push_back(ref.str());
  }
  return reason;
}

bool is_under_supervision(CaseIndex const& index, Problem const& problem) {
  auto const& all = index.supervisions(problem.ref);
  return std::any_of(all.begin(), all.end(), [](Supervision const* each) { return is_running(*each); });
}

std::vector<CandidateReason> reasons_of(SupervisionRules const& rules, Problem const& problem, Date received,
                                        Linked const& linked, Date today) {
  std::vector<CandidateReason> reasons;
  auto const complaints = linked.find(problem.ref.str());
  if (complaints != linked.end()) {
    auto reason = reaction_of(complaints->second);
    if (reason.complaints >= rules.complaints || reason.persons >= rules.persons) reasons.push_back(std::move(reason));
  }
  auto const days = days_between(received, today);
  if (problem.open() && days >= rules.days_open)
    reasons.push_back({CandidateReason::Kind::long_open, 0, 0, days, {problem.ref.str()}});
  return reasons;
}

}  // namespace

std::vector<Candidate> supervision_candidates(Plan const& plan, CaseIndex const& index,
                                              std::vector<ComplaintCase> const& cases, Date today) {
  auto const linked = linked_complaints(cases);
  std::vector<Candidate> candidates;
  for (auto const& problem : index.records().problems) {
    if (!problem.open() && problem.rectification != Rectification::reported) continue;
    if (is_under_supervision(index, problem)) continue;
    auto reasons = reasons_of(plan.supervision, problem, index.received(problem), linked, today);
    if (!reasons.empty()) candidates.push_back({&problem, std::move(reasons)});
  }
  return candidates;
}

}  // namespace zgz::rules
