#pragma once

#include <string>
#include <vector>

#include "lib/intake/checklist.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/preview.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// What a reading and its trace tell of a file, in figures and words. `department` is who sent it as a person said, or
/// empty; `sheets` are those that were read. Throws `Error` as `identify_sender` does.
[[nodiscard]] Preview preview_of(std::vector<Sheet> const& sheets, ReadingTrace trace, Plan const& plan,
                                 std::string const& department);

}  // namespace zgz::intake
