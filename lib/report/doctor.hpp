#pragma once

#include <string>
#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/events.hpp"

namespace zgz::report {

/// One thing that was looked at: `file`, `chain`, `originals`, `tables` or `plan`, and what is wrong there.
struct Check {
  std::string what;
  std::vector<std::string> faults;
};

[[nodiscard]] bool is_sound(std::vector<Check> const& checks);

/// Whether the register itself is sound, whatever is said of the plan file beside it.
[[nodiscard]] bool is_whole(std::vector<Check> const& checks);

/// What the checks of a register found; schema `zgz.doctor/1`.
[[nodiscard]] Document doctor_document(std::vector<Check> const& checks, LogHead const& head);

}  // namespace zgz::report
