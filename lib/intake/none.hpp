#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/model/plan.hpp"

namespace zgz::intake {

/// Tells the words for “nothing to report” from a problem that happens to hold them: 经排查，本单位未发现“中梗阻”问题
/// is one, 未发现问题及时上报 and 窗口不存在一次性告知制度 are not.
class NoneWords {
 public:
  explicit NoneWords(Plan const& plan);

  /// Whether the text says that there is nothing, and nothing else. Unknown words make it something.
  [[nodiscard]] bool says_none(std::string_view text) const;

  /// The department's own name or an alias, with the campaign's place or without: what stands under a letter.
  [[nodiscard]] bool is_department(std::string_view text) const;

 private:
  [[nodiscard]] bool is_made_of(std::string_view text, std::vector<std::string> const& words) const;
  Plan const& m_plan;
  std::vector<std::string> m_zero;             ///< folded, without punctuation
  std::vector<std::string> m_before, m_after;  ///< what may stand around them, longest first
};

/// Nothing but dashes, strokes, dots and the like: a cell that was crossed out.
[[nodiscard]] bool is_crossed_out(std::string_view text);

}  // namespace zgz::intake
