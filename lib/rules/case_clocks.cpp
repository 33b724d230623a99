#include "lib/rules/case_clocks.hpp"

#include <algorithm>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/rules/case_steps.hpp"
#include "lib/rules/clocks.hpp"

namespace zgz::rules {

namespace {

using Kind = CaseStep::Kind;

std::vector<Clock> running(Plan const& plan, ComplaintCase const& seen, Date on) {
  auto clocks = clocks_of(plan, seen, on);
  std::erase_if(clocks, [](Clock const& clock) { return clock.limit == nullptr || clock.ended; });
  return clocks;
}

Clock running_clock(std::vector<Clock> const& clocks, std::string const& code, std::string const& ref) {
  std::vector<std::string> codes;
  for (auto const& clock : clocks) {
    if (clock.limit->code == code) return clock;
    codes.push_back(clock.limit->code);
  }
  throw usage_error(Fault::no_such_clock, {ref, code, codes.empty() ? std::string{tr("none")} : join(codes, tr(", "))});
}

/// Whether the last word about a cause was that the clocks stand still for it.
bool is_stopped(ComplaintCase const& seen, std::string const& cause) {
  bool stopped = false;
  for (auto const& step : seen.steps) {
    if (step.words.empty() || step.words.front() != cause) continue;
    if (step.kind == Kind::paused) stopped = true;
    if (step.kind == Kind::resumed) stopped = false;
  }
  return stopped;
}

}  // namespace

ComplaintStepTaken extend_clock(Plan const& plan, ComplaintCase const& complaint, ComplaintCase const& seen,
                                CaseStep step) {
  auto taken = take_step(plan, complaint, seen, std::move(step));
  auto const until = taken.step.until.value();
  auto const ref = complaint.complaint.ref.str();
  auto const clock = running_clock(running(plan, seen, taken.step.on), taken.step.words.at(0), ref);
  if (until <= clock.due) throw usage_error(Fault::extension_not_later, {iso(until), iso(clock.due)});
  auto const cap = extension_cap(plan.calendar, clock);
  if (until > cap) throw usage_error(Fault::extension_too_long, {clock.limit->code, iso(cap), clock.limit->source});
  if (taken.step.on > clock.due)
    throw usage_error(Fault::extension_after_due, {ref, iso(clock.due), iso(taken.step.on)});
  return taken;
}

ComplaintStepTaken stop_clock(Plan const& plan, ComplaintCase const& complaint, ComplaintCase const& seen,
                              CaseStep step) {
  auto taken = take_step(plan, complaint, seen, std::move(step));
  auto const& cause = taken.step.words.at(0);
  auto const clocks = running(plan, seen, taken.step.on);
  bool const known = std::any_of(clocks.begin(), clocks.end(), [&](Clock const& clock) {
    auto const& pauses = clock.limit->pauses;
    return std::find(pauses.begin(), pauses.end(), cause) != pauses.end();
  });
  if (!known || is_stopped(seen, cause))
    throw usage_error(Fault::no_such_pause, {complaint.complaint.ref.str(), cause});
  return taken;
}

ComplaintStepTaken restart_clock(Plan const& plan, ComplaintCase const& complaint, ComplaintCase const& seen,
                                 CaseStep step) {
  auto taken = take_step(plan, complaint, seen, std::move(step));
  auto const& cause = taken.step.words.at(0);
  if (!is_stopped(seen, cause)) throw usage_error(Fault::no_such_pause, {complaint.complaint.ref.str(), cause});
  return taken;
}

}  // namespace zgz::rules
