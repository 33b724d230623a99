#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lib/model/contradiction.hpp"
#include "lib/model/plan.hpp"

namespace zgz {

/// Why a department is on the focus list.
enum class FocusCause { zero_report, contradicted, many_complaints, history, key, low_satisfaction, found };

struct FocusReason {
  FocusCause cause = FocusCause::zero_report;
  int points = 0;
  std::vector<std::string> records;            ///< `S3`, `C9`, `P7`; of many only the first
  std::int64_t count = 0;                      ///< how many records there are; answers for low satisfaction
  std::int64_t satisfied = 0;                  ///< of the answers
  std::optional<Contradiction> contradiction;  ///< of a contradicted zero report
  bool operator==(FocusReason const&) const = default;
};

struct FocusEntry {
  Department const* department = nullptr;
  int points = 0;
  std::vector<FocusReason> reasons;
};

}  // namespace zgz
