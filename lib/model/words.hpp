#pragma once

#include <optional>
#include <string_view>

#include "lib/model/problem.hpp"
#include "lib/model/roster.hpp"
#include "lib/model/submission.hpp"

namespace zgz {

/// The stable words of enumerations, as they stand in the log, in JSON and on the command line.
[[nodiscard]] std::string_view word_of(Rectification state);
[[nodiscard]] std::string_view word_of(SubmissionState state);
[[nodiscard]] std::string_view word_of(SubmissionKind kind);
[[nodiscard]] std::string_view word_of(ProblemStep::Kind step);
[[nodiscard]] std::string_view word_of(RosterField field);

/// As people read them, in English; translated where they are shown.
[[nodiscard]] char const* title_of(Rectification state);
[[nodiscard]] char const* title_of(SubmissionState state);
[[nodiscard]] char const* title_of(SubmissionKind kind);
[[nodiscard]] char const* title_of(ProblemStep::Kind step);
[[nodiscard]] char const* title_of(RosterField field);

[[nodiscard]] std::optional<Rectification> rectification_named(std::string_view text);
[[nodiscard]] std::optional<SubmissionState> submission_state_named(std::string_view text);

}  // namespace zgz
