#include "cmd/duty_evidence.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "cmd/inspect.hpp"
#include "cmd/inspect_compare.hpp"
#include "cmd/review.hpp"
#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"
#include "lib/store/inspection_results.hpp"

namespace zgz::cmd {

namespace {

std::string of_draw(Draw const& draw, std::vector<UnitResult> const& results) {
  std::map<Method, std::int64_t> by_method;
  std::set<std::pair<std::string, std::string>> units;
  for (auto const& result : results) {
    ++by_method[result.method];
    units.emplace(result.department, result.unit);
  }
  std::vector<std::string> counts;
  for (auto const& [method, count] : by_method) counts.push_back(say("{0} {1}", tr(title_of(method)), count));
  return say("{0}, drawn on {1}: results of {2} of {3} units ({4}).", draw.ref.str(), iso(draw.drawn), units.size(),
             draw.units.size(), join(counts, tr(", ")));
}

std::string of_review(Plan const& plan, Review const& review) {
  std::int64_t papers = 0;
  for (auto const& count : review.groups) papers += count.papers;
  return say("{0} “{1}”: {2} ballots of {3} of {4} groups about {5} departments.", review.ref.str(), review.name,
             papers, review.groups.size(), plan.review_groups.size(), review.departments.size());
}

std::string of_comparison(Comparison const& comparison) {
  auto const unreported = std::count_if(comparison.items.begin(), comparison.items.end(), [](Compared const& each) {
    return each.outcome == Compared::Outcome::unreported;
  });
  return say(
      "Comparison of {0}: {1} matters set beside the checklists, {2} not reported; {3} zero reports "
      "contradicted.",
      iso(comparison.today), comparison.items.size(), unreported, comparison.contradicted.size());
}

}  // namespace

std::string evidence_from(Context const& context, store::Store const& store, std::string const& word) {
  auto const refuse = [](std::string const& what) { throw usage_error(Fault::no_results, {what}); };
  if (word == "compare") {
    auto const comparison = comparison_of(context, store, {});
    if (comparison.items.empty()) refuse(word);
    return of_comparison(comparison);
  }
  if (ReviewRef::parse(word)) {
    auto const review = review_in(store, word);
    if (review.groups.empty()) refuse(review.ref.str());
    return of_review(context.plan(), review);
  }
  auto const draw = draw_in(store, word);
  auto const results = store::InspectionResults{store}.results(draw.ref);
  if (results.empty()) refuse(draw.ref.str());
  return of_draw(draw, results);
}

}  // namespace zgz::cmd
