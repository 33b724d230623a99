#include "lib/intake/list_row.hpp"

#include <algorithm>

#include "lib/base/text.hpp"

namespace zgz::intake {

bool begins_with_any(std::string const& folded, std::vector<std::string> const& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string const& word) { return folded.starts_with(fold(word)); });
}

bool may_be_remark(Row const& row, ChecklistForm const& form) {
  constexpr std::size_t most_cells = 2;
  if (row.cells.empty() || row.cells.size() > most_cells) return false;
  auto const first = fold(row.cells.front().text);
  return begins_with_any(first, form.furniture) || begins_with_any(first, form.instructions);
}

}  // namespace zgz::intake
