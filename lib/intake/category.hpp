#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lib/base/fault.hpp"
#include "lib/model/plan.hpp"

namespace zgz::intake {

/// The categories that a cell names, the first one as primary; or why none can be told.
struct CategoryChoice {
  std::vector<std::string> codes;
  std::optional<Fault> fault;  ///< unknown-category or category-contradicts
  std::vector<std::string> args;
};

/// Reads a category by number in any writing (`5`, `五`, `（五）`, `(十ー)`, `第五类`, `⑤`, `5、7`), by name, or by
/// both.
[[nodiscard]] CategoryChoice read_category(std::string_view text, std::vector<Category> const& categories);

}  // namespace zgz::intake
