#include "lib/rules/progress_report.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/take_step.hpp"
#include "lib/model/words.hpp"
#include "lib/rules/progress_claim.hpp"
#include "lib/rules/steps.hpp"

namespace zgz::rules {

namespace {

constexpr std::size_t excerpt = 30;
constexpr double alike = 0.5;  // below this, two wordings are two problems

using State = Rectification;

bool is_over(Problem const& problem) {
  return problem.rectification == State::closed || problem.rectification == State::withdrawn;
}

std::string titles_of(std::initializer_list<State> states) {
  std::vector<std::string> titles;
  for (auto const state : states) titles.emplace_back(tr(title_of(state)));
  return join(titles, " / ");
}

/// A text that was shortened or reworded a little is still that of the problem.
bool speaks_of(std::string const& text, Problem const& problem) {
  return similarity(text, problem.row.problem) >= alike || contains(fold(problem.row.problem), fold(text));
}

/// Judges rows one by one.
class Judge {
 public:
  Judge(Date received, std::string const& code, std::string const& department,
        std::vector<RegisteredProblem> const& registered)
      : m_received(received), m_code(code), m_department(department), m_registered(registered) {
    for (auto const& each : registered) {
      if (each.problem.department == code && each.problem.rectification != State::withdrawn)
        m_by_text[fold(each.problem.row.problem)].push_back(&each);
    }
  }

  void judge(ProgressRow const& row) {
    auto const* found = find(row);
    auto const claim = claim_of(row, m_report.diagnostics);
    if (found == nullptr || !claim || is_repeated(row, *claim, found->problem.ref)) return;
    auto after = found->problem;
    try {
      if (!apply(row, *claim, *found, after)) return;
    } catch (Error const& error) {
      return fault(error.fault, row.place_of(Field::progress), error.args);
    }
    after.row.progress = claim->said;
    auto const outcome = after == found->problem ? ProblemChange::Outcome::same : ProblemChange::Outcome::changed;
    m_report.problems.push_back({outcome, std::move(after), found->problem});
  }

  ProgressReport take() { return std::move(m_report); }

 private:
  void fault(Fault kind, Place place, std::vector<std::string> args) {
    m_report.diagnostics.push_back({Severity::fault, kind, std::move(place), std::move(args)});
  }
  void note(Fault kind, Place place, std::vector<std::string> args) {
    m_report.diagnostics.push_back({Severity::note, kind, std::move(place), std::move(args)});
  }
  RegisteredProblem const* refuse(Fault kind, Place place, std::vector<std::string> args) {
    fault(kind, std::move(place), std::move(args));
    return nullptr;
  }

  RegisteredProblem const* find(ProgressRow const& row) {
    if (auto const ref = problem_named(row)) return find(row, *ref);
    if (!row.problem.empty()) return find_by_text(row);
    return refuse(Fault::unknown_problem, row.place_of(Field::seq), {row.number});
  }

  RegisteredProblem const* find(ProgressRow const& row, ProblemRef ref) {
    auto const place = row.place_of(Field::seq);
    auto const found = std::find_if(m_registered.begin(), m_registered.end(),
                                    [&](RegisteredProblem const& each) { return each.problem.ref == ref; });
    if (found == m_registered.end()) return refuse(Fault::unknown_problem, place, {ref.str()});
    if (found->problem.department != m_code) return refuse(Fault::problem_of_another, place, {ref.str(), m_department});
    if (!row.problem.empty() && !speaks_of(row.problem, found->problem))
      return refuse(Fault::problem_contradicts, place, {ref.str()});
    return &*found;
  }

  /// Of problems with one wording, those that are closed are not what a report speaks of.
  RegisteredProblem const* find_by_text(ProgressRow const& row) {
    auto const place = row.place_of(Field::problem);
    auto const known = m_by_text.find(fold(row.problem));
    if (known == m_by_text.end())
      return refuse(Fault::problem_not_found, place, {m_department, shorten(row.problem, excerpt)});
    std::vector<RegisteredProblem const*> standing;
    for (auto const* each : known->second) {
      if (!is_over(each->problem)) standing.push_back(each);
    }
    auto const& candidates = standing.empty() ? known->second : standing;
    if (candidates.size() == 1) return candidates.front();
    std::vector<std::string> refs;
    for (auto const* each : candidates) refs.push_back(each->problem.ref.str());
    return refuse(Fault::problem_ambiguous, place, {join(refs, tr(", "))});
  }

  bool is_repeated(ProgressRow const& row, ProgressClaim const& claim, ProblemRef ref) {
    auto const [first, is_new] = m_claims.try_emplace(ref, claim, row.place.row);
    if (is_new) return false;
    auto const earlier = std::to_string(first->second.second);
    if (first->second.first == claim) {
      note(Fault::same_row, row.place, {earlier});
    } else {
      fault(Fault::problem_twice, row.place_of(Field::seq), {earlier, ref.str()});
    }
    return true;
  }

  /// False, with a fault, where the claim does not go with the state.
  bool apply(ProgressRow const& row, ProgressClaim const& claim, RegisteredProblem const& registered, Problem& after) {
    if (is_over(after)) {
      return refuse_state(row, after, {State::not_started, State::ongoing, State::reported, State::long_term});
    }
    if (after.rectification == State::reported) return stays_reported(row, claim, after);
    if (claim.state == State::reported) return report(row, claim, registered, after);
    if (claim.state == State::not_started && after.rectification == State::ongoing)
      return refuse_state(row, after, {State::not_started});
    if (claim.state == State::long_term && after.rectification != State::long_term && after.row.due) {
      note(Fault::long_term_with_day, row.place_of(Field::progress),
           {after.ref.str(), iso(*after.row.due), claim.words});
    }
    bool const begun = claim.state == State::ongoing || claim.state == State::long_term;
    if (begun && after.rectification == State::not_started)
      take_step(after, start(registered.problem, registered.received, m_received, {}));
    return true;
  }

  bool refuse_state(ProgressRow const& row, Problem const& problem, std::initializer_list<State> allowed) {
    fault(Fault::problem_state, row.place_of(Field::progress),
          {problem.ref.str(), tr(title_of(problem.rectification)), titles_of(allowed)});
    return false;
  }

  bool stays_reported(ProgressRow const& row, ProgressClaim const& claim, Problem const& problem) {
    bool const other_day = claim.done_on && claim.done_on != problem.reported_on;
    if (claim.state == State::reported && !other_day) return true;
    auto const field = other_day ? Field::done_on : Field::progress;
    fault(Fault::reported_already, row.place_of(field),
          {problem.ref.str(), problem.reported_on ? iso(*problem.reported_on) : std::string{}});
    return false;
  }

  bool report(ProgressRow const& row, ProgressClaim const& claim, RegisteredProblem const& registered, Problem& after) {
    auto const ref = after.ref.str();
    if (claim.done_on && *claim.done_on > m_received) {
      fault(Fault::done_after_received, row.place_of(Field::done_on), {iso(*claim.done_on), iso(m_received)});
      return false;
    }
    auto const on = claim.done_on.value_or(m_received);
    take_step(after, report_done(registered.problem, registered.received, on, {}));
    if (claim.closed) note(Fault::closed_claimed, row.place_of(Field::progress), {ref});
    bool const no_day = !claim.done_on && row.done_text.empty();
    if (no_day) note(Fault::done_day_assumed, row.place_of(Field::done_on), {ref, iso(m_received)});
    return true;
  }

  Date m_received;
  std::string const& m_code;
  std::string const& m_department;
  std::vector<RegisteredProblem> const& m_registered;
  std::map<std::string, std::vector<RegisteredProblem const*>> m_by_text;  ///< folded
  std::map<ProblemRef, std::pair<ProgressClaim, std::uint32_t>> m_claims;  ///< with their rows
  ProgressReport m_report;
};

}  // namespace

std::optional<ProblemRef> problem_named(ProgressRow const& row) { return ProblemRef::parse(fold(row.number)); }

ProgressReport judge_progress(std::vector<ProgressRow> const& rows, Date received, std::string const& code,
                              std::string const& department, std::vector<RegisteredProblem> const& registered) {
  Judge judge{received, code, department, registered};
  for (auto const& row : rows) judge.judge(row);
  return judge.take();
}

}  // namespace zgz::rules
