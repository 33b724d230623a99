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
  std::string evidence;              ///< the same as a sentence
};

/// Whose part is looked into, in the order of the checklist: direct → supervising leader → head → supervisor.
[[nodiscard]] std::vector<std::string> responsibility_roles();
[[nodiscard]] char const* title_of_role(std::string_view role);  ///< in English; translated where it is shown

/// How many lines are still without a finding.
[[nodiscard]] int open_findings(Accountability const& accountability);

}  // namespace zgz
