#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zgz {

/// A text prepared for being compared with many others.
class Wording {
 public:
  explicit Wording(std::string_view text);

  /// As `similarity` of the two texts.
  [[nodiscard]] double likeness_to(Wording const& other) const;

 private:
  std::u32string m_folded;
  std::vector<std::pair<char32_t, char32_t>> m_pairs;  ///< of neighbouring characters, in order
};

/// How alike two texts are, 0 to 1: shared pairs of neighbouring characters (Dice) of the folded texts.
/// Texts that fold to the same are 1, also single characters and empty texts.
[[nodiscard]] double similarity(std::string_view a, std::string_view b);

/// The entry of `known` with the smallest edit distance (insert, delete, replace) to `word`, both folded,
/// the first of equals; empty if none is closer than half the word's length.
[[nodiscard]] std::string nearest(std::string_view word, std::vector<std::string> const& known);

}  // namespace zgz
