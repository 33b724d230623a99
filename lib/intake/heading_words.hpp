#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "lib/base/text.hpp"
#include "lib/intake/department.hpp"

namespace zgz::intake {

/// The headings by which the columns of a list are known; equal ones are those of the first field that has them.
template <typename Field>
class HeadingWords {
 public:
  explicit HeadingWords(std::vector<std::pair<Field, std::vector<std::string_view>>> const& lists) {
    for (auto const& [field, words] : lists) {
      for (auto const word : words) m_known.emplace(fold(word), field);
    }
  }

  /// The field of a heading as written, also where a remark in brackets stands in it.
  [[nodiscard]] std::optional<Field> find(std::string const& heading) const {
    auto const folded = fold(heading);
    auto found = m_known.find(folded);
    if (found == m_known.end()) found = m_known.find(without_remarks(folded));
    return found == m_known.end() ? std::nullopt : std::optional{found->second};
  }

 private:
  std::unordered_map<std::string, Field> m_known;
};

}  // namespace zgz::intake
