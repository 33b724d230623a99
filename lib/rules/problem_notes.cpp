#include "lib/rules/problem_notes.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/case_words.hpp"
#include "lib/model/words.hpp"
#include "lib/rules/betrayal.hpp"
#include "lib/rules/same_person.hpp"

namespace zgz::rules {

namespace {

constexpr std::array found_by{
    Word{"complaint", ZGZ_N_("complaint")}, Word{"inspection", ZGZ_N_("inspection")},
    Word{"visit", ZGZ_N_("visit")},         Word{"questionnaire", ZGZ_N_("questionnaire")},
    Word{"phone", ZGZ_N_("phone inquiry")}, Word{"review", ZGZ_N_("public review")},
    Word{"audit", ZGZ_N_("audit")},         Word{"supervision", ZGZ_N_("special supervision")}};

template <typename Coded>
void need_code(std::vector<Coded> const& known, std::string const& code, char const* what) {
  std::vector<std::string> codes;
  for (auto const& each : known) codes.push_back(each.code);
  if (std::find(codes.begin(), codes.end(), code) != codes.end()) return;
  throw usage_error(Fault::unknown_code, {code, what, join(codes, tr(", "))});
}

void need_standing(Problem const& problem) {
  if (problem.rectification != Rectification::withdrawn) return;
  throw usage_error(Fault::problem_state,
                    {problem.ref.str(), tr(title_of(problem.rectification)), tr("not withdrawn")});
}

bool came_back_as(Problem const& problem, ProblemRef ref) {
  return std::any_of(problem.notes.begin(), problem.notes.end(), [&](ProblemNote const& note) {
    return note.kind == ProblemNote::Kind::recurred && note.other == ref.str();
  });
}

bool was_dropped(Supervision const& supervision) {
  return !supervision.steps.empty() && supervision.steps.back().kind == SupervisionStep::Kind::dropped;
}

/// In the words of people.
std::vector<std::string> resting_on(Problem const& problem, RestingRecords const& records) {
  std::vector<std::string> resting;
  for (auto const& step : problem.steps)
    resting.push_back(say("the step “{0}” of {1}", tr(title_of(step.kind)), iso(step.on)));
  for (auto const& note : problem.notes) {
    bool const looks_into = note.kind == ProblemNote::Kind::investigated || note.kind == ProblemNote::Kind::found;
    if (looks_into) resting.push_back(say("the step “{0}” of {1}", tr(title_of(note.kind)), iso(note.on)));
  }
  if (problem.last.number > 0) resting.push_back(problem.last.str());
  for (auto const& each : records.dispositions) {
    if (each.withdrawn.empty()) resting.push_back(each.ref.str());
  }
  for (auto const& each : records.supervisions) {
    if (!was_dropped(each)) resting.push_back(each.ref.str());
  }
  for (auto const& each : records.accountabilities) resting.push_back(each.ref.str());
  for (auto const& each : records.problems) {
    if (came_back_as(each, problem.ref)) resting.push_back(each.ref.str());
  }
  return resting;
}

}  // namespace

std::array<Word, 8> const& ways_of_finding() { return found_by; }

ProblemAdded add_problem(Plan const& plan, Problem problem) {
  auto const& row = problem.row;
  need_no_numbers({row.problem, row.source, row.measure, row.leader, row.owner});
  need_code(plan.categories, problem.row.category, tr("the categories of the plan"));
  for (auto const& code : problem.row.also) need_code(plan.categories, code, tr("the categories of the plan"));
  auto const& form = plan.checklist;
  auto const& due = problem.row.due;
  if (due && (*due < form.due_from || *due > form.due_to))
    throw usage_error(Fault::due_out_of_range, {iso(*due), iso(form.due_from), iso(form.due_to)});
  return {std::move(problem)};
}

ProblemNoted note_problem(Plan const& plan, Problem const& problem, Date received, ProblemNote note) {
  need_standing(problem);
  need_no_numbers({note.text, note.by});
  bool const looks_into = note.kind == ProblemNote::Kind::investigated || note.kind == ProblemNote::Kind::found;
  if (looks_into && is_of_the_problem(plan, problem, note.by))
    throw usage_error(Fault::verifier_is_owner, {note.by, problem.ref.str()});
  if (note.on < received) throw usage_error(Fault::before_received, {iso(note.on), problem.ref.str(), iso(received)});
  if (note.kind == ProblemNote::Kind::checked)
    need_code(plan.closure, note.word, tr("the items of the closure checklist"));
  return {problem.ref, std::move(note)};
}

ProblemWithdrawn withdraw_problem(Problem const& problem, RestingRecords const& records, Date on, std::string reason,
                                  std::string by) {
  if (!problem.added_on) throw usage_error(Fault::not_added_here, {problem.ref.str(), problem.first.str()});
  need_standing(problem);
  auto const resting = resting_on(problem, records);
  if (!resting.empty()) throw usage_error(Fault::rested_on, {problem.ref.str(), join(resting, tr(", "))});
  if (on < *problem.added_on)
    throw usage_error(Fault::before_received, {iso(on), problem.ref.str(), iso(*problem.added_on)});
  need_no_numbers({reason, by});
  return {problem.ref, on, std::move(reason), std::move(by)};
}

void need_later(Problem const& problem, Date received, Problem const& again, Date again_received) {
  auto const ref = again.ref.str();
  if (again.ref == problem.ref) throw usage_error(Fault::same_record, {problem.ref.str(), ref});
  need_standing(again);
  if (again_received < received)
    throw usage_error(Fault::days_in_disorder, {problem.ref.str(), iso(received), ref, iso(again_received)});
}

}  // namespace zgz::rules
