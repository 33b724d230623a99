#include "lib/rules/leniency.hpp"

#include <algorithm>
#include <string_view>

#include "lib/rules/timeliness.hpp"

namespace zgz::rules {

namespace {

using Kind = LeniencyFact::Kind;
using Facts = std::vector<LeniencyFact>;

FactorKind const* factor_kind(Plan const& plan, std::string_view code) {
  auto const found = std::find_if(plan.factors.begin(), plan.factors.end(),
                                  [&](FactorKind const& factor) { return factor.code == code; });
  return found == plan.factors.end() ? nullptr : &*found;
}

std::string source_of(Plan const& plan, std::string_view factor) {
  auto const* const kind = factor_kind(plan, factor);
  return kind == nullptr ? std::string{} : kind->source;
}

/// The clauses that a fact for either side is cited with.
struct Sources {
  std::string lenient, severe;
};

LeniencyFact lenient(Sources const& sources, Kind kind, std::optional<Date> on, std::string record,
                     std::string text = {}) {
  return {kind, true, on, std::move(record), std::move(text), sources.lenient, 0};
}

LeniencyFact severe(Sources const& sources, Kind kind, std::optional<Date> on, std::string record,
                    std::string text = {}, int count = 0) {
  return {kind, false, on, std::move(record), std::move(text), sources.severe, count};
}

bool is_checklist(Submission const& submission) {
  return submission.kind == SubmissionKind::checklist && submission.state == SubmissionState::taken;
}

bool within_self_check(Plan const& plan, Date day) {
  auto const window = self_check(plan);
  return window && day >= window->from && day <= window->to;
}

void add_origin(Plan const& plan, Sources const& sources, LeniencyRecords const& r, Facts& facts) {
  auto const& problem = r.problem;
  if (problem.added_on) {
    facts.push_back(severe(sources, Kind::found_by_others, r.received, problem.ref.str(), problem.row.source));
    return;
  }
  if (!self_check(plan)) return;
  facts.push_back(within_self_check(plan, r.received)
                      ? lenient(sources, Kind::self_reported, r.received, problem.first.str())
                      : severe(sources, Kind::self_reported_late, r.received, problem.first.str()));
}

/// Complaints about the department in the problem's category that came in before a day.
struct Earlier {
  Complaint const* first = nullptr;
  int count = 0;
};

Earlier complaints_before(LeniencyRecords const& r, Date day) {
  Earlier earlier;
  for (auto const& complaint : r.complaints) {
    if (complaint.withdrawn || complaint.category != r.problem.row.category || complaint.received >= day) continue;
    if (earlier.first == nullptr || complaint.received < earlier.first->received) earlier.first = &complaint;
    ++earlier.count;
  }
  return earlier;
}

void add_complaints(Sources const& sources, LeniencyRecords const& r, Facts& facts) {
  auto const [first, count] = complaints_before(r, r.received);
  if (first == nullptr) return;
  facts.push_back(severe(sources, Kind::earlier_complaints, first->received, first->ref.str(), {}, count));
}

void add_silences(Sources const& sources, LeniencyRecords const& r, Facts& facts) {
  for (auto const& submission : r.submissions) {
    bool const before = r.problem.added_on ? submission.received <= r.received : submission.received < r.received;
    if (!is_checklist(submission) || !before || submission.ref == r.problem.first) continue;
    auto const kind = submission.reading.zero ? Kind::zero_report : Kind::left_out;
    auto const known = complaints_before(r, submission.received).count;
    facts.push_back(severe(sources, kind, submission.received, submission.ref.str(), {}, known));
  }
}

void add_notes(Plan const& plan, Sources const& sources, Problem const& problem, Facts& facts) {
  for (auto const& note : problem.notes) {
    if (note.kind == ProblemNote::Kind::admitted) {
      bool const within = within_self_check(plan, note.on);
      facts.push_back(lenient(within ? sources : Sources{}, within ? Kind::admitted : Kind::admitted_late, note.on,
                              problem.ref.str(), note.text));
    }
    if (note.kind == ProblemNote::Kind::recurred)
      facts.push_back(severe(sources, Kind::recurred, note.on, note.other, note.text));
  }
}

void add_mending(Sources const& sources, Problem const& problem, Date today, Facts& facts) {
  auto const ref = problem.ref.str();
  auto const judged = judge(problem, today);
  // What is only reported done nobody has verified yet.
  if (judged.timeliness == Timeliness::on_time && problem.rectification != Rectification::reported)
    facts.push_back(lenient(sources, Kind::mended_in_time, finished_on(problem), ref));
  if (judged.timeliness == Timeliness::finished_late)
    facts.push_back(severe(sources, Kind::mended_late, finished_on(problem), ref, {}, judged.days_late));
  if (judged.timeliness == Timeliness::overdue)
    facts.push_back(severe(sources, Kind::overdue, problem.row.due, ref, {}, judged.days_late));
  for (auto const& step : problem.steps) {
    if (step.kind == ProblemStep::Kind::sent_back) facts.push_back(severe(sources, Kind::sent_back, step.on, ref));
  }
}

void add_factors(Plan const& plan, std::vector<Disposition> const& dispositions, Facts& facts) {
  for (auto const& disposition : dispositions) {
    if (!disposition.withdrawn.empty()) continue;
    for (auto const& factor : disposition.factors) {
      auto const* const kind = factor_kind(plan, factor.code);
      auto const name = kind == nullptr ? factor.code : kind->name;
      facts.push_back({Kind::factor, kind == nullptr || kind->lenient, disposition.decided, disposition.ref.str(),
                       name + ": " + factor.evidence, kind == nullptr ? std::string{} : kind->source, 0});
    }
  }
}

}  // namespace

std::optional<SelfCheck> self_check(Plan const& plan) {
  auto const found =
      std::find_if(plan.duties.begin(), plan.duties.end(), [](Duty const& duty) { return duty.checklist; });
  if (found == plan.duties.end()) return std::nullopt;
  return SelfCheck{plan.start, found->last_day()};
}

std::vector<LeniencyFact> leniency_facts(Plan const& plan, LeniencyRecords const& records, Date today) {
  Sources const sources{source_of(plan, "zicha"), source_of(plan, "yinman")};
  Facts facts;
  add_origin(plan, sources, records, facts);
  add_notes(plan, sources, records.problem, facts);
  add_complaints(sources, records, facts);
  add_silences(sources, records, facts);
  add_mending(sources, records.problem, today, facts);
  add_factors(plan, records.dispositions, facts);
  return facts;
}

}  // namespace zgz::rules
