#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "lib/model/complaint.hpp"

namespace zgz::rules {

/// Whether a row with a registered number says the same as what is registered, as far as it is in the clear.
[[nodiscard]] bool says_the_same(Complaint const& registered, Complaint const& row);

/// Tells numbers that were surely not seen before from those that may have been, in two megabytes for a million.
class SeenNumbers {
 public:
  /// Whether it may have been here before; it is from now on.
  [[nodiscard]] bool add(std::string const& channel, std::string const& number);

 private:
  static constexpr std::size_t size = std::size_t{1} << 24;
  std::vector<bool> m_bits = std::vector<bool>(size);
};

}  // namespace zgz::rules
