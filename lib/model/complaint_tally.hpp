#pragma once

#include <cstdint>
#include <vector>

#include "lib/model/complaint.hpp"

namespace zgz {

/// So many records are named where a sentence counts all of them.
inline constexpr std::size_t most_named = 5;

/// Complaints of one sort: all of them counted, the first few at hand.
struct ComplaintTally {
  std::int64_t count = 0;
  std::vector<Complaint> first;  ///< the earliest received first; at most `most_named`
  bool operator==(ComplaintTally const&) const = default;
};

}  // namespace zgz
