#pragma once

#include <cstdint>

#include "lib/intake/reader.hpp"

namespace zgz::intake {

/// What a file may still hold. A few bytes can stand for many cells (repetition), so they are counted before they are
/// made.
class Allowance {
 public:
  explicit Allowance(Limits const& limits)
      : m_cells(limits.cells),
        m_text(limits.inflated_bytes),
        m_most_cells(limits.cells),
        m_most_text(limits.inflated_bytes) {}

  /// Takes `count` cells that hold `bytes` of text together. Throws `Error` (failed, unreadable-too-large) when there
  /// is less left than that.
  void take(std::uint64_t count, std::uint64_t bytes);

  /// The same `times` over.
  void take_times(std::uint64_t times, std::uint64_t count, std::uint64_t bytes);

 private:
  std::uint64_t m_cells, m_text;
  std::uint64_t m_most_cells, m_most_text;
};

}  // namespace zgz::intake
