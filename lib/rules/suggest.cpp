#include "lib/rules/suggest.hpp"

#include <algorithm>

#include "lib/base/text.hpp"

namespace zgz::rules {

std::vector<SuggestedCategory> suggest_categories(Plan const& plan, std::string_view text) {
  auto const folded = fold(text);
  std::vector<SuggestedCategory> found;
  for (auto const& category : plan.categories) {
    SuggestedCategory suggested{category.code, {}};
    for (auto const& cue : category.cues) {
      auto const word = fold(cue);
      if (!word.empty() && contains(folded, word)) suggested.cues.push_back(cue);
    }
    if (!suggested.cues.empty()) found.push_back(std::move(suggested));
  }
  std::stable_sort(found.begin(), found.end(), [](SuggestedCategory const& a, SuggestedCategory const& b) {
    return a.cues.size() > b.cues.size();
  });
  return found;
}

std::vector<SuggestedRepeat> suggest_repeats(std::vector<ComplaintCase> const& earlier, std::string const& about,
                                             std::string const& summary, double least) {
  std::vector<SuggestedRepeat> found;
  if (summary.empty() || about.empty()) return found;
  Wording const wording{summary};
  for (auto const& each : earlier) {
    if (each.complaint.about != about || each.facts.summary.empty()) continue;
    auto const likeness = wording.likeness_to(Wording{each.facts.summary});
    if (likeness >= least) found.push_back({each.complaint.ref, likeness});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](SuggestedRepeat const& a, SuggestedRepeat const& b) { return a.likeness > b.likeness; });
  return found;
}

}  // namespace zgz::rules
