#include "lib/rules/legs.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>

namespace zgz::rules {

namespace {

using Kind = CaseStep::Kind;

bool begins_leg(Kind kind) { return kind == Kind::dispatched || kind == Kind::ruled; }

std::optional<Leg::End> end_of(Kind kind) {
  switch (kind) {
    case Kind::returned:
      return Leg::End::returned;
    case Kind::answered:
      return Leg::End::answered;
    case Kind::concluded:
      return Leg::End::concluded;
    default:
      return std::nullopt;
  }
}

void follow(Leg& leg, CaseStep const& step) {
  if (step.kind == Kind::accepted && !leg.accepted) leg.accepted = step.on;
  auto const end = end_of(step.kind);
  if (!end) return;
  leg.ended = step.on;
  leg.end = *end;
  if (step.kind == Kind::returned) leg.ground = step.text;
}

/// Without the steps that it has from the one from which it was split: these are counted there.
ComplaintCase on_its_own(ComplaintCase complaint) {
  auto const before = static_cast<std::ptrdiff_t>(steps_before_split(complaint));
  complaint.steps.erase(complaint.steps.begin(), complaint.steps.begin() + before);
  return complaint;
}

/// Those that ended before it was split from another are legs of that one.
std::vector<Leg> own_legs(ComplaintCase const& complaint, Date today) {
  auto legs = legs_of(complaint, today);
  if (!complaint.facts.split_from) return legs;
  auto whole = complaint;
  whole.steps.resize(steps_before_split(complaint));
  auto const ended = legs_of(whole, today);
  auto const ends = std::count_if(ended.begin(), ended.end(), [](Leg const& leg) { return leg.ended.has_value(); });
  legs.erase(legs.begin(), legs.begin() + ends);
  return legs;
}

/// From each return to the next dispatch, ruling or conclusion; an open one up to `today`.
int days_without_holder(ComplaintCase const& complaint, Date today) {
  int days = 0;
  std::optional<Date> since;
  for (auto const& step : complaint.steps) {
    if (since && (begins_leg(step.kind) || step.kind == Kind::concluded)) {
      days += days_between(*since, step.on);
      since.reset();
    }
    if (step.kind == Kind::returned) since = step.on;
  }
  return since ? days + std::max(0, days_between(*since, today)) : days;
}

}  // namespace

std::vector<Leg> legs_of(ComplaintCase const& complaint, Date today) {
  std::vector<Leg> legs;
  for (auto const& step : complaint.steps) {
    if (begins_leg(step.kind)) {
      if (!legs.empty() && !legs.back().ended) {
        legs.back().ended = step.on;
        legs.back().end = Leg::End::moved;
      }
      legs.push_back({step.department, step.on, step.kind == Kind::ruled, {}, {}, Leg::End::open, {}, 0});
    } else if (!legs.empty() && !legs.back().ended) {
      follow(legs.back(), step);
    }
  }
  for (auto& leg : legs) leg.days = std::max(0, days_between(leg.dispatched, leg.ended.value_or(today)));
  return legs;
}

int returns_of(ComplaintCase const& complaint) {
  return static_cast<int>(std::count_if(complaint.steps.begin(), complaint.steps.end(),
                                        [](CaseStep const& step) { return step.kind == Kind::returned; }));
}

int days_with_holder(ComplaintCase const& complaint, Date today) {
  auto const state = state_of(complaint);
  if (state == CaseState::concluded || state == CaseState::merged || state == CaseState::withdrawn) return 0;
  auto since = complaint.complaint.received;
  for (auto const& step : complaint.steps) {
    if (begins_leg(step.kind) || end_of(step.kind)) since = step.on;
  }
  return std::max(0, days_between(since, today));
}

std::vector<Bounces> bounced(std::vector<ComplaintCase> const& complaints, Date today) {
  std::vector<Bounces> found;
  for (auto const& complaint : complaints) {
    if (returns_of(complaint) == 0) continue;
    auto const own = on_its_own(complaint);
    auto const returns = returns_of(own);
    if (returns > 0) found.push_back({complaint, returns, days_without_holder(own, today)});
  }
  auto const rank = [](Bounces const& each) {
    return std::tuple{-each.returns, -each.days_without_holder, each.complaint.complaint.ref};
  };
  std::sort(found.begin(), found.end(), [&](Bounces const& a, Bounces const& b) { return rank(a) < rank(b); });
  return found;
}

std::vector<DepartmentLegs> legs_by_department(std::vector<ComplaintCase> const& complaints, Date today) {
  std::map<std::string, DepartmentLegs> sums;
  for (auto const& complaint : complaints) {
    for (auto const& leg : own_legs(complaint, today)) {
      auto& sum = sums[leg.department];
      sum.department = leg.department;
      ++sum.legs;
      sum.days += leg.days;
      if (leg.end == Leg::End::returned) ++sum.returns;
    }
  }
  std::vector<DepartmentLegs> found;
  for (auto& [code, sum] : sums) found.push_back(std::move(sum));
  std::stable_sort(found.begin(), found.end(), [](DepartmentLegs const& a, DepartmentLegs const& b) {
    return std::tuple{-a.returns, -a.days} < std::tuple{-b.returns, -b.days};
  });
  return found;
}

}  // namespace zgz::rules
