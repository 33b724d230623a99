#pragma once

#include <string>
#include <vector>

namespace zgz {

/// Something that a plan leaves open or contradicts.
struct LintFinding {
  std::string word;                ///< its kind, stable: `checklist-after-stage`
  std::string clause;              ///< where the plan says it; empty where no clause is concerned
  std::vector<std::string> about;  ///< codes of the stages, duties, departments … concerned
  std::string message;             ///< in the reader's language
  bool operator==(LintFinding const&) const = default;
};

}  // namespace zgz
