#include "lib/model/complaint_case.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "lib/base/text.hpp"

namespace zgz {

namespace {

using Kind = CaseStep::Kind;

struct EventOfStep {
  std::string_view event;
  Kind kind;
};

constexpr std::array events_of_steps{
    EventOfStep{"dispatched", Kind::dispatched},   EventOfStep{"accepted", Kind::accepted},
    EventOfStep{"notified", Kind::notified},       EventOfStep{"answered", Kind::answered},
    EventOfStep{"concluded", Kind::concluded},     EventOfStep{"fed_back", Kind::fed_back},
    EventOfStep{"replied", Kind::reply_received},  EventOfStep{"review_asked", Kind::review_asked},
    EventOfStep{"returned", Kind::returned},       EventOfStep{"review_answered", Kind::review_answered},
    EventOfStep{"reported_up", Kind::reported_up},
};

/// The state that a step leaves; nothing for one that leaves it as it was.
std::optional<CaseState> state_after(Kind kind) {
  switch (kind) {
    case Kind::dispatched:
    case Kind::ruled:
      return CaseState::dispatched;
    case Kind::accepted:
      return CaseState::accepted;
    case Kind::returned:
      return CaseState::returned;
    case Kind::answered:
      return CaseState::answered;
    case Kind::concluded:
      return CaseState::concluded;
    default:
      return std::nullopt;
  }
}

/// What is said to one person, or by one: another one is told nothing by it.
bool is_personal(CaseStep::Kind kind) {
  constexpr std::array personal{Kind::notified,       Kind::called_back,  Kind::fed_back,
                                Kind::reply_received, Kind::review_asked, Kind::review_answered};
  return std::find(personal.begin(), personal.end(), kind) != personal.end();
}

}  // namespace

CaseState state_of(ComplaintCase const& complaint) {
  if (complaint.complaint.withdrawn) return CaseState::withdrawn;
  if (merged_into(complaint)) return CaseState::merged;
  auto state = CaseState::registered;
  for (auto const& step : complaint.steps) {
    auto const after = state_after(step.kind);
    if (after && state != CaseState::concluded) state = *after;
  }
  return state;
}

int people_of(ComplaintFacts const& facts) { return facts.split_from ? 0 : facts.persons; }

std::vector<CaseStep> steps_for_part(ComplaintCase const& whole) {
  static constexpr std::array own{Kind::summarised, Kind::categorised, Kind::linked,
                                  Kind::merged,     Kind::separated,   Kind::split};
  std::vector<CaseStep> steps;
  std::copy_if(whole.steps.begin(), whole.steps.end(), std::back_inserter(steps),
               [](CaseStep const& step) { return std::find(own.begin(), own.end(), step.kind) == own.end(); });
  return steps;
}

std::size_t steps_before_split(ComplaintCase const& complaint) {
  auto const& from = complaint.facts.split_from;
  if (!from) return 0;
  auto const& steps = complaint.steps;
  auto const split = std::find_if(steps.begin(), steps.end(), [&](CaseStep const& step) {
    return step.kind == Kind::split && step.other == from->str();
  });
  return static_cast<std::size_t>(split - steps.begin());
}

bool is_recused(ComplaintCase const& complaint, std::string_view person) {
  auto const who = fold(person);
  return std::any_of(complaint.steps.begin(), complaint.steps.end(),
                     [&](CaseStep const& step) { return step.kind == Kind::recused && fold(step.text) == who; });
}

std::string holder_of(ComplaintCase const& complaint) {
  std::string holder;
  for (auto const& step : complaint.steps) {
    if (step.kind == Kind::dispatched || step.kind == Kind::ruled) holder = step.department;
    if (step.kind == Kind::returned || step.kind == Kind::answered || step.kind == Kind::concluded) holder.clear();
  }
  return holder;
}

std::optional<ComplaintRef> merged_into(ComplaintCase const& complaint) {
  std::optional<ComplaintRef> into;
  for (auto const& step : complaint.steps) {
    if (step.kind == Kind::merged) into = ComplaintRef::parse(step.other);
    if (step.kind == Kind::separated) into.reset();
  }
  return into;
}

std::optional<Date> happened(ComplaintCase const& complaint, std::string_view event) {
  if (event == "received") return complaint.complaint.received;
  auto const entry = std::find_if(events_of_steps.begin(), events_of_steps.end(),
                                  [&](EventOfStep const& each) { return each.event == event; });
  if (entry == events_of_steps.end()) return std::nullopt;
  std::optional<Date> first;
  for (auto const& step : complaint.steps) {
    // A department that answers or is ruled upon has it, whether it signed for it or not.
    bool const accepts = entry->kind == Kind::accepted && step.kind == Kind::answered;
    if ((step.kind == entry->kind || accepts) && (!first || step.on < *first)) first = step.on;
  }
  return first;
}

std::optional<Date> ended(ComplaintCase const& complaint, std::string_view event) {
  auto const day = happened(complaint, event);
  return day || event != "dispatched" ? day : happened(complaint, "concluded");
}

ComplaintCase as_merged(ComplaintCase merged, ComplaintCase const& main) {
  auto const joined = std::find_if(merged.steps.rbegin(), merged.steps.rend(),
                                   [](CaseStep const& step) { return step.kind == Kind::merged; });
  auto const since = joined == merged.steps.rend() ? merged.complaint.received : joined->on;
  for (auto step : main.steps) {
    if (step.kind == Kind::merged || step.kind == Kind::separated || is_personal(step.kind)) continue;
    step.on = std::max(step.on, since);
    merged.steps.push_back(std::move(step));
  }
  return merged;
}

std::vector<OpenWait> open_waits(ComplaintCase const& complaint) {
  std::vector<OpenWait> open;
  if (complaint.complaint.withdrawn) return open;
  for (auto const& wait : waits) {
    auto const start = happened(complaint, wait.start);
    if (start && !ended(complaint, wait.end)) open.push_back({&wait, *start});
  }
  return open;
}

bool has_adjusted_clock(ComplaintCase const& complaint) {
  return std::any_of(complaint.steps.begin(), complaint.steps.end(),
                     [](CaseStep const& step) { return step.kind == Kind::extended || step.kind == Kind::paused; });
}

}  // namespace zgz
