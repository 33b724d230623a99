#include "lib/rules/loosened_plan.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"

namespace zgz::rules {

namespace {

template <typename Coded>
bool has(std::vector<Coded> const& all, std::string const& code) {
  return std::any_of(all.begin(), all.end(), [&](Coded const& each) { return each.code == code; });
}

/// Codes with their names of what stands in the first list only.
template <typename Coded>
void add_missing(std::vector<Coded> const& earlier, std::vector<Coded> const& now, char const* what,
                 std::vector<std::string>& lost) {
  for (auto const& each : earlier) {
    if (!has(now, each.code)) lost.push_back(say("{0} {1} {2} is gone", tr(what), each.code, each.name));
  }
}

std::vector<Category> integrity_categories(Plan const& plan) {
  auto categories = plan.categories;
  std::erase_if(categories, [](Category const& category) { return !category.integrity; });
  return categories;
}

}  // namespace

std::vector<std::string> loosened(Plan const& earlier, Plan const& now) {
  std::vector<std::string> lost;
  auto const integrity = integrity_categories(now);
  for (auto const& category : integrity_categories(earlier)) {
    if (!has(integrity, category.code))
      lost.push_back(say("category {0} {1} need not be investigated any more", category.code, category.name));
  }
  add_missing(earlier.time_limits, now.time_limits, ZGZ_N_("the time limit"), lost);
  add_missing(earlier.triggers, now.triggers, ZGZ_N_("the trigger"), lost);
  add_missing(earlier.closure, now.closure, ZGZ_N_("the item of the closure checklist"), lost);
  return lost;
}

}  // namespace zgz::rules
