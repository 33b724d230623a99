#include <optional>
#include <tuple>

#include "lib/base/i18n.hpp"
#include "lib/plan/check.hpp"

namespace zgz::plan {

namespace {

/// `to` at `place` must not lie before `from`; days that are open or could not be read are passed over.
void in_order(std::optional<Date> from, std::optional<Date> to, Place place, FaultList& faults) {
  if (from.value_or(Date{}) == Date{} || to.value_or(Date{}) == Date{} || *from <= *to) return;
  faults.add(place, say("{0} lies before the start, {1}.", iso(*to), iso(*from)));
}

void check_officers(std::vector<Officer> const& officers, std::size_t department, std::string_view key,
                    Node const& root, FaultList& faults) {
  for (std::size_t i = 0; i < officers.size(); ++i) {
    in_order(officers[i].from, officers[i].to, locate(root, {"departments", department, key, i, "to"}), faults);
  }
}

constexpr int first_year = 2000;
constexpr int last_year = 2100;
constexpr int most_years = 10;

void check_year(Date day, Place place, FaultList& faults) {
  if (day == Date{} || (year_of(day) >= first_year && year_of(day) <= last_year)) return;
  faults.add(place, say("{0} lies outside the years {1} to {2}.", iso(day), first_year, last_year));
}

/// A mistyped century would otherwise be counted through day by day.
void check_campaign(Plan const& plan, Node const& root, FaultList& faults) {
  check_year(plan.start, locate(root, {"start"}), faults);
  check_year(plan.end, locate(root, {"end"}), faults);
  in_order(plan.start, plan.end, locate(root, {"end"}), faults);
  bool const both = plan.start != Date{} && plan.end != Date{};
  auto const latest = std::tuple{year_of(plan.start) + most_years, month_of(plan.start), day_of(plan.start)};
  if (!both || std::tuple{year_of(plan.end), month_of(plan.end), day_of(plan.end)} <= latest) return;
  faults.add(locate(root, {"end"}), say("The campaign lasts longer than {} years.", most_years));
}

}  // namespace

void check_ranges(Plan const& plan, Node const& root, FaultList& faults) {
  check_campaign(plan, root, faults);
  for (std::size_t i = 0; i < plan.stages.size(); ++i) {
    in_order(plan.stages[i].start, plan.stages[i].end, locate(root, {"stages", i, "end"}), faults);
  }
  for (std::size_t i = 0; i < plan.duties.size(); ++i) {
    in_order(plan.duties[i].start, plan.duties[i].due, locate(root, {"duties", i, "due"}), faults);
  }
  for (std::size_t i = 0; i < plan.time_limits.size(); ++i) {
    auto const& limit = plan.time_limits[i];
    in_order(limit.valid_from, limit.valid_to, locate(root, {"time_limits", i, "valid_to"}), faults);
  }
  for (std::size_t i = 0; i < plan.departments.size(); ++i) {
    check_officers(plan.departments[i].heads, i, "heads", root, faults);
    check_officers(plan.departments[i].supervising_leaders, i, "supervising_leaders", root, faults);
  }
  in_order(plan.checklist.due_from, plan.checklist.due_to, locate(root, {"checklist", "due_to"}), faults);
  auto const& rate = plan.inspection.sampling_rate;
  if (rate && !(*rate > 0 && *rate <= 1)) {
    faults.add(locate(root, {"inspection", "sampling_rate"}), say("sampling_rate must be above 0 and at most 1."));
  }
}

}  // namespace zgz::plan
