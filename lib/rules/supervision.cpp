#include "lib/rules/supervision.hpp"

#include <algorithm>
#include <initializer_list>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/case_words.hpp"
#include "lib/model/words.hpp"
#include "lib/rules/betrayal.hpp"
#include "lib/rules/same_person.hpp"

namespace zgz::rules {

namespace {

using Kind = SupervisionStep::Kind;
using State = SupervisionState;

SupervisionStep const* notice_of(Supervision const& supervision) {
  auto const found = std::find_if(supervision.steps.begin(), supervision.steps.end(),
                                  [](SupervisionStep const& step) { return step.kind == Kind::approved; });
  return found == supervision.steps.end() ? nullptr : &*found;
}

void need_state(Supervision const& supervision, std::initializer_list<State> allowed) {
  auto const state = state_of(supervision);
  if (std::find(allowed.begin(), allowed.end(), state) != allowed.end()) return;
  std::vector<std::string> words;
  for (auto const each : allowed) words.emplace_back(tr(title_of(each)));
  throw usage_error(Fault::case_state, {supervision.ref.str(), tr(title_of(state)), join(words, " / ")});
}

void need_day(Supervision const& supervision, Date on) {
  if (supervision.steps.empty() || on >= supervision.steps.back().on) return;
  auto const& latest = supervision.steps.back();
  throw usage_error(Fault::before_latest_step,
                    {iso(on), supervision.ref.str(), tr(title_of(latest.kind)), iso(latest.on)});
}

void need_no_numbers_in(SupervisionStep const& step) {
  auto texts = step.people;
  texts.insert(texts.end(), {step.text, step.by});
  need_no_numbers(texts);
}

SupervisionStepTaken event_of(Supervision const& supervision, SupervisionStep step) {
  need_no_numbers_in(step);
  return {supervision.ref, supervision.problem, std::move(step)};
}

SupervisionStep step_of(Kind kind, Date on, std::string text) {
  SupervisionStep step;
  step.kind = kind;
  step.on = on;
  step.text = std::move(text);
  return step;
}

Judged judged(Date due, std::optional<Date> finished, Date today) {
  auto const late = std::max(0, days_between(due, finished.value_or(today)));
  if (finished) return {late > 0 ? Timeliness::finished_late : Timeliness::on_time, late};
  return {late > 0 ? Timeliness::overdue : Timeliness::open, late};
}

/// Each report starts the next cycle, also one that came late.
int late_reports(Supervision const& supervision, SupervisionStep const& notice) {
  if (notice.cycle <= 0) return 0;
  int late = 0;
  auto due = notice.on + std::chrono::days{notice.cycle};
  for (auto const& step : supervision.steps) {
    if (step.kind != Kind::reported) continue;
    if (step.on > due) ++late;
    due = step.on + std::chrono::days{notice.cycle};
  }
  return late;
}

}  // namespace

SupervisionState state_of(Supervision const& supervision) {
  auto state = State::proposed;
  for (auto const& step : supervision.steps) {
    switch (step.kind) {
      case Kind::proposed:
      case Kind::reported:
        break;
      case Kind::approved:
        state = State::listed;
        break;
      case Kind::inspected:
        state = step.passed ? State::accepted : State::listed;
        break;
      case Kind::delisted:
        state = State::delisted;
        break;
      case Kind::dropped:
        state = State::dropped;
        break;
    }
  }
  return state;
}

bool is_running(Supervision const& supervision) {
  auto const state = state_of(supervision);
  return state != State::delisted && state != State::dropped;
}

std::optional<Date> next_report_due(Supervision const& supervision) {
  auto const* const notice = notice_of(supervision);
  if (notice == nullptr || notice->cycle <= 0 || state_of(supervision) != State::listed) return std::nullopt;
  auto last = notice->on;
  for (auto const& step : supervision.steps) {
    if (step.kind == Kind::reported) last = step.on;
  }
  return last + std::chrono::days{notice->cycle};
}

SupervisionStatus status_of(Supervision const& supervision, Date today) {
  SupervisionStatus status;
  status.state = state_of(supervision);
  std::optional<Date> accepted;
  for (auto const& step : supervision.steps) {
    if (step.kind == Kind::reported) ++status.reports;
    if (step.kind != Kind::inspected) continue;
    accepted = step.passed ? std::optional{step.on} : std::nullopt;
    if (!step.passed) status.failed_on = step.on;
  }
  auto const* const notice = notice_of(supervision);
  if (notice == nullptr) return status;
  status.notice = notice->document;
  status.due = notice->due;
  if (notice->due) status.judged = judged(*notice->due, accepted, today);
  status.next_report = next_report_due(supervision);
  status.late_reports = late_reports(supervision, *notice);
  if (status.next_report && *status.next_report < today) {
    status.report_days_late = days_between(*status.next_report, today);
    ++status.late_reports;
  }
  return status;
}

SupervisionStepTaken propose(Problem const& problem, Date received, std::vector<Supervision> const& of_problem,
                             SupervisionRef next, Date on, std::string evidence) {
  if (!problem.open() && problem.rectification != Rectification::reported) {
    std::vector<std::string> const words{tr(title_of(Rectification::not_started)), tr(title_of(Rectification::ongoing)),
                                         tr(title_of(Rectification::reported))};
    throw usage_error(Fault::problem_state,
                      {problem.ref.str(), tr(title_of(problem.rectification)), join(words, " / ")});
  }
  auto const running = std::find_if(of_problem.begin(), of_problem.end(), is_running);
  if (running != of_problem.end()) throw usage_error(Fault::already_there, {problem.ref.str(), running->ref.str()});
  if (on < received) throw usage_error(Fault::before_received, {iso(on), problem.ref.str(), iso(received)});
  return event_of({next, problem.ref, {}}, step_of(Kind::proposed, on, std::move(evidence)));
}

SupervisionStepTaken approve(Supervision const& supervision, std::vector<Supervision> const& all, Date on,
                             Notice const& notice) {
  need_state(supervision, {State::proposed});
  need_day(supervision, on);
  for (auto const& other : all) {
    auto const* const known = notice_of(other);
    if (known != nullptr && fold(known->document) == fold(notice.document))
      throw usage_error(Fault::number_taken, {notice.document, other.ref.str()});
  }
  if (notice.due < on)
    throw usage_error(Fault::days_in_disorder, {tr("the approval"), iso(on), tr("the due day"), iso(notice.due)});
  auto step = step_of(Kind::approved, on, {});
  step.by = notice.by;
  step.document = notice.document;
  step.due = notice.due;
  step.cycle = notice.cycle;
  return event_of(supervision, std::move(step));
}

SupervisionStepTaken report_progress(Supervision const& supervision, Date on, std::string text) {
  need_state(supervision, {State::listed});
  need_day(supervision, on);
  return event_of(supervision, step_of(Kind::reported, on, std::move(text)));
}

SupervisionStepTaken inspect(Supervision const& supervision, int least, Date on, std::vector<std::string> inspectors,
                             std::string opinion, bool passed) {
  need_state(supervision, {State::listed, State::accepted});
  need_day(supervision, on);
  auto const people = different_people(inspectors).size();
  if (static_cast<int>(people) < least)
    throw usage_error(Fault::few_inspectors, {std::to_string(least), std::to_string(people)});
  auto step = step_of(Kind::inspected, on, std::move(opinion));
  step.people = std::move(inspectors);
  step.passed = passed;
  return event_of(supervision, std::move(step));
}

void need_outsiders(Plan const& plan, Problem const& problem, std::vector<std::string> const& inspectors) {
  for (auto const& inspector : inspectors) {
    if (is_of_the_problem(plan, problem, inspector))
      throw usage_error(Fault::verifier_is_owner, {inspector, problem.ref.str()});
  }
}

SupervisionStepTaken delist(Supervision const& supervision, Date on, std::string text) {
  need_state(supervision, {State::accepted});
  need_day(supervision, on);
  return event_of(supervision, step_of(Kind::delisted, on, std::move(text)));
}

SupervisionStepTaken drop(Supervision const& supervision, Date on, std::string reason) {
  need_state(supervision, {State::proposed});
  need_day(supervision, on);
  return event_of(supervision, step_of(Kind::dropped, on, std::move(reason)));
}

}  // namespace zgz::rules
