#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/model/complaint_case.hpp"
#include "lib/model/plan.hpp"

namespace zgz::rules {

/// A category that a text points to, with the cue words of the plan that it holds: only these, nothing of the text.
struct SuggestedCategory {
  std::string code;
  std::vector<std::string> cues;
  bool operator==(SuggestedCategory const&) const = default;
};

/// Those with most cue words first, equal ones in the order of the plan; empty where no cue word stands in the text.
[[nodiscard]] std::vector<SuggestedCategory> suggest_categories(Plan const& plan, std::string_view text);

/// A complaint that may be about the same matter.
struct SuggestedRepeat {
  ComplaintRef ref;
  double likeness = 0;  ///< of the handling summaries, 0 to 1
  bool operator==(SuggestedRepeat const&) const = default;
};

/// Of complaints about the same department those whose handling summary is at least `least` alike, the likest first.
/// Nothing sealed is looked at.
[[nodiscard]] std::vector<SuggestedRepeat> suggest_repeats(std::vector<ComplaintCase> const& earlier,
                                                           std::string const& about, std::string const& summary,
                                                           double least);

}  // namespace zgz::rules
