#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace zgz::rules {

/// A row that says what an earlier one says already.
struct RepeatedRow {
  std::uint32_t row = 0, earlier = 0;
  bool operator==(RepeatedRow const&) const = default;
};

/// Finds keys that stand twice in a list, in sixteen bytes for each. Two different keys are taken for one with a chance
/// of one in thirty million for a million of them.
class RepeatedKeys {
 public:
  void add(std::string_view key, std::uint32_t row);

  /// The first of them, in order of row; each with the row where its key stood first.
  [[nodiscard]] std::vector<RepeatedRow> found(std::size_t most) const;

 private:
  struct Seen {
    std::uint64_t digest = 0;
    std::uint32_t row = 0;
  };
  std::vector<Seen> m_seen;
};

}  // namespace zgz::rules
