#include "lib/rules/steps.hpp"

#include <algorithm>
#include <initializer_list>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/words.hpp"
#include "lib/rules/betrayal.hpp"
#include "lib/rules/same_person.hpp"

namespace zgz::rules {

namespace {

void need_state(Problem const& problem, std::initializer_list<Rectification> allowed) {
  if (std::find(allowed.begin(), allowed.end(), problem.rectification) != allowed.end()) return;
  std::vector<std::string> words;
  for (auto const state : allowed) words.emplace_back(tr(title_of(state)));
  throw usage_error(Fault::problem_state, {problem.ref.str(), tr(title_of(problem.rectification)), join(words, " / ")});
}

void need_day(Problem const& problem, Date received, Date on) {
  if (on < received) throw usage_error(Fault::before_received, {iso(on), problem.ref.str(), iso(received)});
  if (problem.steps.empty() || on >= problem.steps.back().on) return;
  auto const& latest = problem.steps.back();
  throw usage_error(Fault::before_latest_step, {iso(on), problem.ref.str(), tr(title_of(latest.kind)), iso(latest.on)});
}

/// Whether this person investigated the problem or found its fact.
bool looked_into(Problem const& problem, std::string const& person) {
  return std::any_of(problem.notes.begin(), problem.notes.end(), [&](ProblemNote const& note) {
    bool const looks = note.kind == ProblemNote::Kind::investigated || note.kind == ProblemNote::Kind::found;
    return looks && names_the_same(note.by, person);
  });
}

}  // namespace

ProblemStarted start(Problem const& problem, Date received, Date on, std::string note) {
  need_state(problem, {Rectification::not_started});
  need_day(problem, received, on);
  need_no_numbers({note});
  return {problem.ref, on, std::move(note)};
}

ProblemReported report_done(Problem const& problem, Date received, Date on, std::string note) {
  need_state(problem, {Rectification::not_started, Rectification::ongoing, Rectification::long_term});
  need_day(problem, received, on);
  need_no_numbers({note});
  return {problem.ref, on, std::move(note)};
}

ProblemSentBack send_back(Problem const& problem, Date received, Date on, std::string reason) {
  need_state(problem, {Rectification::reported, Rectification::closed});
  need_day(problem, received, on);
  need_no_numbers({reason});
  return {problem.ref, on, std::move(reason)};
}

ProblemClosed close(Problem const& problem, Date received, Date on, std::string evidence, std::string verifier) {
  need_state(problem,
             {Rectification::not_started, Rectification::ongoing, Rectification::reported, Rectification::long_term});
  if (problem.reported_on && on < *problem.reported_on && on >= received) {
    throw usage_error(Fault::closed_before_reported, {problem.ref.str(), iso(on), iso(*problem.reported_on)});
  }
  need_day(problem, received, on);
  if (names_the_same(problem.row.owner, verifier) || names_the_same(problem.row.leader, verifier))
    throw usage_error(Fault::verifier_is_owner, {verifier, problem.ref.str()});
  if (looked_into(problem, verifier)) throw usage_error(Fault::verifier_investigated, {verifier, problem.ref.str()});
  need_no_numbers({evidence, verifier});
  return {problem.ref, on, std::move(evidence), std::move(verifier)};
}

ProblemExtended extend(Problem const& problem, Date received, Extension extension, DueRange const& range) {
  need_state(problem, {Rectification::not_started, Rectification::ongoing, Rectification::reported});
  need_day(problem, received, extension.on);
  if (!problem.row.due) throw usage_error(Fault::no_due_to_extend, {problem.ref.str()});
  if (extension.to <= *problem.row.due) {
    throw usage_error(Fault::extension_not_later, {iso(extension.to), iso(*problem.row.due)});
  }
  if (extension.to > range.to)
    throw usage_error(Fault::due_out_of_range, {iso(extension.to), iso(range.from), iso(range.to)});
  if (names_the_same(problem.row.owner, extension.approver)) {
    throw usage_error(Fault::approver_is_owner, {extension.approver, problem.ref.str()});
  }
  need_no_numbers({extension.reason, extension.approver});
  extension.from = *problem.row.due;
  extension.wished = problem.wished_due;
  return {problem.ref, std::move(extension)};
}

ProblemExtensionWithdrawn withdraw_extension(Problem const& problem, std::string reason) {
  bool const latest = !problem.steps.empty() && problem.steps.back().kind == ProblemStep::Kind::extended;
  bool const in_force = !problem.extensions.empty() && problem.row.due == problem.extensions.back().to;
  if (!latest || !in_force) throw usage_error(Fault::no_extension_to_withdraw, {problem.ref.str()});
  need_no_numbers({reason});
  return {problem.ref, std::move(reason)};
}

}  // namespace zgz::rules
