#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lib/model/plan.hpp"

namespace zgz::intake {

/// Without what stands in round brackets, such as （已盖章）; `text` must be folded.
[[nodiscard]] std::string without_remarks(std::string text);

/// The departments that a form's line may mean: the one whose name or alias it is (also with the campaign's place in
/// front, as in `砀山经济开发区财政局`), else none.
[[nodiscard]] std::vector<Department const*> departments_named(std::string_view text, Plan const& plan);

/// The departments whose name or alias stands in a text. A name inside a longer one does not count, nor one that what
/// stands before it makes another body's (县财政局, 领导小组办公室).
[[nodiscard]] std::vector<Department const*> departments_mentioned(std::string_view text, Plan const& plan);

/// As `departments_mentioned`, of a file's name without its folders.
[[nodiscard]] std::vector<Department const*> departments_in_file_name(std::string_view file, Plan const& plan);

}  // namespace zgz::intake
