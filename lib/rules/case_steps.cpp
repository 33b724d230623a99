#include "lib/rules/case_steps.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/model/case_words.hpp"
#include "lib/rules/betrayal.hpp"
#include "lib/rules/new_complaint.hpp"

namespace zgz::rules {

namespace {

using Kind = CaseStep::Kind;
using States = std::vector<CaseState>;

States states_for(Kind kind) {
  using enum CaseState;
  switch (kind) {
    case Kind::dispatched:
      return {registered, returned, answered};
    case Kind::accepted:
      return {dispatched};
    case Kind::returned:
    case Kind::answered:
      return {dispatched, accepted};
    case Kind::ruled:
      return {dispatched, accepted, returned, answered};
    case Kind::concluded:
      return {registered, returned, answered};
    case Kind::called_back:
      return {answered, concluded, merged};
    case Kind::fed_back:
    case Kind::reply_received:
    case Kind::review_asked:
    case Kind::review_answered:
      return {concluded, merged};
    case Kind::notified:
      return {registered, dispatched, accepted, returned, answered, concluded, merged};
    case Kind::summarised:
    case Kind::categorised:
    case Kind::merged:
    case Kind::reported_up:
    case Kind::split:
      return {registered, dispatched, accepted, returned, answered};
    case Kind::separated:
      return {merged};
    case Kind::extended:
    case Kind::paused:
    case Kind::resumed:
    case Kind::recused:
    case Kind::linked:
      return {registered, dispatched, accepted, returned, answered, concluded, merged};
  }
  return {};
}

std::string department_of(Plan const& plan, std::string const& code) {
  auto const found = std::find_if(plan.departments.begin(), plan.departments.end(),
                                  [&](Department const& department) { return department.code == code; });
  return found == plan.departments.end() ? code : found->name;
}

void need_state(ComplaintCase const& complaint, Kind kind) {
  auto const state = state_of(complaint);
  if (may_be_taken(kind, state)) return;
  auto const& ref = complaint.complaint.ref;
  std::vector<std::string> words;
  for (auto const allowed : states_for(kind)) words.emplace_back(tr(title_of(allowed)));
  std::string const now = state == CaseState::concluded
                              ? say("concluded; a new one with --refers-to {} takes it up again", ref.str())
                              : std::string{tr(title_of(state))};
  throw usage_error(Fault::case_state, {ref.str(), now, join(words, " / ")});
}

void need_day(ComplaintCase const& complaint, Date on) {
  auto const& open = complaint.complaint;
  if (on < open.received) throw usage_error(Fault::before_received, {iso(on), open.ref.str(), iso(open.received)});
  if (complaint.steps.empty()) return;
  auto const latest = std::max_element(complaint.steps.begin(), complaint.steps.end(),
                                       [](CaseStep const& a, CaseStep const& b) { return a.on < b.on; });
  if (on >= latest->on) return;
  throw usage_error(Fault::before_latest_step, {iso(on), open.ref.str(), tr(title_of(latest->kind)), iso(latest->on)});
}

void need_holder(Plan const& plan, ComplaintCase const& complaint, std::string const& department) {
  auto const holder = holder_of(complaint);
  if (holder == department) return;
  throw usage_error(Fault::not_holder, {complaint.complaint.ref.str(), department_of(plan, department),
                                        holder.empty() ? std::string{tr("the office")} : department_of(plan, holder)});
}

std::vector<CaseStep> returns(ComplaintCase const& complaint) {
  std::vector<CaseStep> found;
  std::copy_if(complaint.steps.begin(), complaint.steps.end(), std::back_inserter(found),
               [](CaseStep const& step) { return step.kind == Kind::returned; });
  return found;
}

void need_first_return(Plan const& plan, ComplaintCase const& complaint) {
  auto const earlier = returns(complaint);
  if (earlier.size() < 2) return;
  auto const& last = earlier.back();
  throw usage_error(Fault::second_return,
                    {complaint.complaint.ref.str(), department_of(plan, last.department), iso(last.on)});
}

/// Whoever has it by a ruling has it for good (退办裁定): else a third return would go on as before.
void need_no_ruling(Plan const& plan, ComplaintCase const& complaint) {
  auto const given = std::find_if(complaint.steps.rbegin(), complaint.steps.rend(), [](CaseStep const& step) {
    return step.kind == Kind::dispatched || step.kind == Kind::ruled;
  });
  if (given == complaint.steps.rend() || given->kind == Kind::dispatched) return;
  throw usage_error(Fault::ruled_already,
                    {complaint.complaint.ref.str(), iso(given->on), department_of(plan, given->department)});
}

void need_ground(std::string const& text) {
  constexpr std::size_t shortest = 4;
  if (length(fold(text)) >= shortest) return;
  throw usage_error(Fault::usage,
                    {tr("A return needs a written ground of at least four characters."), "zgz complaint return"});
}

/// One that is merged follows the one into which it is merged.
void need_result(ComplaintCase const& complaint, ComplaintCase const& seen, Kind kind) {
  bool const answered = happened(seen, "answered").has_value();
  bool const enough = kind == Kind::called_back ? answered : happened(seen, "concluded").has_value();
  if (enough || state_of(complaint) != CaseState::merged) return;
  throw usage_error(Fault::case_state,
                    {complaint.complaint.ref.str(), tr(title_of(CaseState::merged)),
                     tr(title_of(kind == Kind::called_back ? CaseState::answered : CaseState::concluded))});
}

void need_review(ComplaintCase const& seen) {
  if (happened(seen, "review_asked")) return;
  throw usage_error(Fault::case_state,
                    {seen.complaint.ref.str(), tr(title_of(state_of(seen))), tr(title_of(Kind::review_asked))});
}

void need_new_recusal(ComplaintCase const& complaint, CaseStep const& step) {
  if (is_recused(complaint, step.text))
    throw usage_error(Fault::already_there, {complaint.complaint.ref.str(), say("{} is recused", step.text)});
}

void need_what_the_kind_needs(Plan const& plan, ComplaintCase const& complaint, ComplaintCase const& seen,
                              CaseStep const& step) {
  switch (step.kind) {
    case Kind::returned:
      need_holder(plan, complaint, step.department);
      need_no_ruling(plan, complaint);
      return need_ground(step.text);
    case Kind::accepted:
    case Kind::answered:
      return need_holder(plan, complaint, step.department);
    case Kind::dispatched:
      return need_first_return(plan, complaint);
    case Kind::concluded:
      if (state_of(complaint) == CaseState::returned) need_first_return(plan, complaint);
      return;
    case Kind::called_back:
    case Kind::fed_back:
    case Kind::reply_received:
    case Kind::review_asked:
      return need_result(complaint, seen, step.kind);
    case Kind::review_answered:
      return need_review(seen);
    case Kind::categorised:
      return need_categories(plan, step.words);
    case Kind::recused:
      return need_new_recusal(complaint, step);
    default:
      return;
  }
}

}  // namespace

bool may_be_taken(CaseStep::Kind kind, CaseState state) {
  auto const states = states_for(kind);
  return std::find(states.begin(), states.end(), state) != states.end();
}

ComplaintStepTaken take_step(Plan const& plan, ComplaintCase const& complaint, ComplaintCase const& seen,
                             CaseStep step) {
  need_state(complaint, step.kind);
  need_day(complaint, step.on);
  need_no_betrayal(personal_numbers(step.text + '\n' + step.by + '\n' + join(step.words, "\n")));
  need_what_the_kind_needs(plan, complaint, seen, step);
  return {complaint.complaint.ref, std::move(step)};
}

ComplaintStepTaken give_to(Plan const& plan, ComplaintCase const& complaint, CaseStep step,
                           std::vector<std::string> const& also_about, std::string const& although) {
  auto const& open = complaint.complaint;
  need_no_betrayal(personal_numbers(although));
  auto taken = take_step(plan, complaint, complaint, std::move(step));
  if (complaint.facts.summary.empty()) throw usage_error(Fault::no_summary, {open.ref.str()});
  auto accused = also_about;
  accused.push_back(open.about);
  if (although.empty() && std::find(accused.begin(), accused.end(), taken.step.department) != accused.end())
    throw usage_error(Fault::accused_department, {open.ref.str(), department_of(plan, taken.step.department)});
  return taken;
}

ComplaintStepTaken merge_into(Plan const& plan, ComplaintCase const& complaint, ComplaintCase const& main,
                              bool has_merged, CaseStep step) {
  auto const state = state_of(main);
  bool const stands = state != CaseState::merged && state != CaseState::concluded && state != CaseState::withdrawn;
  auto const& ref = complaint.complaint.ref;
  if (has_merged || !stands || main.complaint.ref == ref || state_of(complaint) == CaseState::merged)
    throw usage_error(Fault::same_record, {ref.str(), main.complaint.ref.str()});
  auto const& about = complaint.complaint.about;
  if (!about.empty() && holder_of(main) == about)
    throw usage_error(Fault::accused_department, {ref.str(), department_of(plan, about)});
  step.other = main.complaint.ref.str();
  return take_step(plan, complaint, complaint, std::move(step));
}

}  // namespace zgz::rules
