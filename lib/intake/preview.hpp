#pragma once

#include <string>
#include <vector>

#include "lib/intake/checklist.hpp"
#include "lib/intake/progress_form.hpp"
#include "lib/intake/roster_form.hpp"
#include "lib/model/plan.hpp"
#include "lib/model/preview.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// What a reading and its trace tell of a file, in figures and words. `department` is who sent it as a person said, or
/// empty; `sheets` are those that were read. Throws `Error` as `identify_sender` does.
[[nodiscard]] Preview preview_of(std::vector<Sheet> const& sheets, ReadingTrace trace, Plan const& plan,
                                 std::string const& department);

/// The same of a progress report, and of a list of departments, which no department sends.
[[nodiscard]] Preview preview_of(std::vector<Sheet> const& sheets, ProgressReading read, Plan const& plan,
                                 std::string const& department);
[[nodiscard]] Preview preview_of(std::vector<Sheet> const& sheets, RosterReading read);

/// The same of a register of complaints: its headings, and of its rows nothing, since they name people.
[[nodiscard]] Preview preview_of_register(std::vector<Sheet> const& sheets);

}  // namespace zgz::intake
