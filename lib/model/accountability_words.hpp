#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/model/casework.hpp"
#include "lib/model/plan.hpp"

namespace zgz {

/// A trigger of the second track (一案双查) that the records show to be met.
struct MetTrigger {
  Trigger const* trigger = nullptr;  ///< of the plan
  std::vector<std::string> records;  ///< what shows it: problems, submissions, dispositions, supervisions
  std::vector<ShownFact> shown;      ///< the same as facts
};

/// The facts as sentences, in the language of whoever reads them; the word of one that is not known.
[[nodiscard]] std::string sentences_of(std::vector<ShownFact> const& shown);

/// Whose part is looked into, in the order of the checklist: direct → supervising leader → head → supervisor.
[[nodiscard]] std::vector<std::string> responsibility_roles();
[[nodiscard]] char const* title_of_role(std::string_view role);  ///< in English; translated where it is shown

/// How many lines are still without a finding.
[[nodiscard]] int open_findings(Accountability const& accountability);

}  // namespace zgz
