#include "lib/rules/checks.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/rules/accountability.hpp"
#include "lib/rules/closing.hpp"
#include "lib/rules/supervision.hpp"

namespace zgz::rules {

namespace {

using Findings = std::vector<CheckFinding>;

bool has_note(Problem const& problem, ProblemNote::Kind kind, std::string const& word = {}) {
  return std::any_of(problem.notes.begin(), problem.notes.end(),
                     [&](ProblemNote const& note) { return note.kind == kind && (word.empty() || note.word == word); });
}

void look_for_triggers(Plan const& plan, CaseIndex const& index, Problem const& problem, Date today, Findings& found) {
  if (!index.accountabilities(problem.ref).empty()) return;
  auto const met = met_triggers(plan, index, problem, today);
  if (met.empty()) return;
  std::vector<std::string> sentences, records;
  for (auto const& each : met) {
    sentences.push_back(each.trigger->name + tr(": ") + sentences_of(each.shown));
    for (auto const& record : each.records) {
      bool const told =
          record == problem.ref.str() || std::find(records.begin(), records.end(), record) != records.end();
      if (!told) records.push_back(record);
    }
  }
  auto const& code = met.front().trigger->code;
  found.push_back({standing::trigger_without_accountability, problem.ref.str(), std::move(records),
                   join(sentences, tr("; ")), "zgz account open " + problem.ref.str() + " --trigger " + code});
}

void look_for_investigation(Plan const& plan, Problem const& problem, Findings& found) {
  if (has_note(problem, ProblemNote::Kind::investigated)) return;
  auto const* const category = integrity_category(plan, problem);
  if (category == nullptr) return;
  found.push_back({standing::integrity_not_investigated,
                   problem.ref.str(),
                   {},
                   say("category {0} {1} ({2})", category->code, category->name, category->clause),
                   "zgz problem investigate " + problem.ref.str()});
}

/// What was taken back has come again where a standing problem of the department has the same text and still touches
/// corruption: a file that was undone and sent again is nothing to look into.
void look_for_withdrawn(Plan const& plan, CaseIndex const& index, Problem const& problem, Findings& found) {
  auto const* const category = integrity_category(plan, problem);
  if (category == nullptr || has_note(problem, ProblemNote::Kind::investigated)) return;
  auto const& standing_ones = index.problems_of(problem.department);
  auto const text = fold(problem.row.problem);
  bool const came_again = std::any_of(standing_ones.begin(), standing_ones.end(), [&](Problem const* each) {
    return fold(each->row.problem) == text && integrity_category(plan, *each) != nullptr;
  });
  if (came_again) return;
  found.push_back({standing::integrity_withdrawn,
                   problem.ref.str(),
                   {},
                   say("category {0} {1} ({2})", category->code, category->name, category->clause),
                   "zgz show " + problem.ref.str()});
}

void look_for_closure_items(Plan const& plan, Problem const& problem, Date today, Findings& found) {
  if (problem.rectification != Rectification::closed) return;
  std::vector<std::string> missing;
  for (auto const& item : missing_items(plan, problem, today)) missing.push_back(item.name);
  if (missing.empty()) return;
  found.push_back({standing::closed_without_items,
                   problem.ref.str(),
                   {},
                   say("missing: {}", join(missing, tr(", "))),
                   "zgz problem checked " + problem.ref.str()});
}

/// The new day is the one that counts; that the old one had passed is not forgotten by it.
void look_for_late_extension(Problem const& problem, Findings& found) {
  for (auto const& each : problem.extensions) {
    if (each.on <= each.from) continue;
    found.push_back({standing::extended_after_due,
                     problem.ref.str(),
                     {},
                     say("due on {0}, extended to {1} on {2}, {3} days after it", iso(each.from), iso(each.to),
                         iso(each.on), days_between(each.from, each.on)),
                     "zgz show " + problem.ref.str()});
    return;
  }
}

void look_for_recurrence(CaseIndex const& index, Problem const& problem, Findings& found) {
  if (!problem.closed_on) return;
  for (auto const& note : problem.notes) {
    if (note.kind != ProblemNote::Kind::recurred || note.on < *problem.closed_on) continue;
    auto const* const again = note.other.empty() ? nullptr : index.problem(note.other);
    if (again != nullptr && again->rectification == Rectification::closed) continue;
    auto const& next = again == nullptr ? problem.ref.str() : note.other;
    found.push_back({standing::recurred_after_closing, problem.ref.str(),
                     note.other.empty() ? std::vector<std::string>{} : std::vector{note.other},
                     say("closed on {0}, back on {1}", iso(*problem.closed_on), iso(note.on)), "zgz show " + next});
    return;
  }
}

void look_at_problem(Plan const& plan, CaseIndex const& index, Problem const& problem, Date today, Findings& found) {
  look_for_triggers(plan, index, problem, today, found);
  look_for_investigation(plan, problem, found);
  look_for_closure_items(plan, problem, today, found);
  look_for_late_extension(problem, found);
  look_for_recurrence(index, problem, found);
  bool const known = std::any_of(plan.departments.begin(), plan.departments.end(),
                                 [&](Department const& department) { return department.code == problem.department; });
  if (!known)
    found.push_back({standing::department_not_in_plan,
                     problem.ref.str(),
                     {},
                     say("department {}", problem.department),
                     "zgz show " + problem.ref.str()});
}

void look_at_accountability(Accountability const& accountability, Date today, Findings& found) {
  auto const open = open_findings(accountability);
  auto const days = days_between(accountability.opened, today);
  if (open == 0 || days <= days_for_findings) return;
  found.push_back(
      {standing::finding_missing,
       accountability.ref.str(),
       {accountability.problem.str()},
       say("findings open: {0} of {1}; days since its opening: {2}", open, accountability.findings.size(), days),
       "zgz account find " + accountability.ref.str()});
}

void look_at_supervision(Supervision const& supervision, Date today, Findings& found) {
  auto const status = status_of(supervision, today);
  if (status.report_days_late == 0 || !status.next_report) return;
  found.push_back({standing::supervision_report_late,
                   supervision.ref.str(),
                   {supervision.problem.str()},
                   say("due on {0}, days late: {1}", iso(*status.next_report), status.report_days_late),
                   "zgz supervise report " + supervision.ref.str()});
}

std::size_t place_of(Check const& wanted) {
  auto const* const found =
      std::find_if(checks.begin(), checks.end(), [&](Check const& each) { return each.word == wanted.word; });
  return static_cast<std::size_t>(found - checks.begin());
}

}  // namespace

std::vector<CheckFinding> check_cases(Plan const& plan, CaseIndex const& index, Date today) {
  auto const& records = index.records();
  Findings found;
  for (auto const& problem : records.problems) look_at_problem(plan, index, problem, today, found);
  for (auto const& problem : records.withdrawn) look_for_withdrawn(plan, index, problem, found);
  for (auto const& each : records.accountabilities) look_at_accountability(each, today, found);
  for (auto const& each : records.supervisions) look_at_supervision(each, today, found);
  for (auto const& each : records.dispositions) {
    if (each.problem || each.complaint || !each.withdrawn.empty()) continue;
    found.push_back({standing::disposition_of_nothing,
                     each.ref.str(),
                     {},
                     say("decided on {0}, {1}", iso(each.decided), each.document),
                     "zgz show " + each.ref.str()});
  }
  auto alike = alike_evidence(plan.hints, records.problems);
  found.insert(found.end(), alike.begin(), alike.end());
  return found;
}

std::vector<CheckFinding> with_silences(std::vector<CheckFinding> findings, std::vector<Silence> const& silences) {
  for (auto& finding : findings) {
    for (auto const& silence : silences) {
      if (silence.check == finding.check.word && silence.ref == finding.ref) finding.silenced = silence.reason;
    }
  }
  std::stable_sort(findings.begin(), findings.end(),
                   [](CheckFinding const& a, CheckFinding const& b) { return place_of(a.check) < place_of(b.check); });
  return findings;
}

}  // namespace zgz::rules
