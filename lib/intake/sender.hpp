#pragma once

#include <string>

#include "lib/model/plan.hpp"
#include "lib/model/submission.hpp"

namespace zgz::intake {

/// Who sent a file: the form, `given` (what the clerk said; may be empty) and the file's name must agree where they
/// speak; where the plan does not know the name on the form, the clerk's word settles it, with a note. The code of the
/// department; empty, with a fault added to the reading, when it cannot be told.
[[nodiscard]] std::string identify_sender(Reading& reading, std::string const& given, Plan const& plan);

/// The department that a clerk's word (`--department`) means: its code, name or an alias.
/// Throws `Error` (usage, no-such-department).
[[nodiscard]] Department const& department_called(std::string const& word, Plan const& plan);

/// Adds what is missing of signature and seal for a duty that asks for them.
void check_sign_off(Submission& submission, Duty const& duty);

}  // namespace zgz::intake
