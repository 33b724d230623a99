#pragma once

#include <optional>
#include <string_view>

#include "lib/model/casework.hpp"
#include "lib/model/clock.hpp"
#include "lib/model/complaint_case.hpp"

namespace zgz {

/// The stable words of casework, as they stand in the log, in JSON and on the command line.
[[nodiscard]] std::string_view word_of(CaseStep::Kind kind);
[[nodiscard]] std::string_view word_of(CaseState state);
[[nodiscard]] std::string_view word_of(FactFinding finding);
[[nodiscard]] std::string_view word_of(Band band);
[[nodiscard]] std::string_view word_of(ProblemNote::Kind kind);
[[nodiscard]] std::string_view word_of(SupervisionStep::Kind kind);

/// As people read them, in English; translated where they are shown.
[[nodiscard]] char const* title_of(CaseStep::Kind kind);
[[nodiscard]] char const* title_of(CaseState state);
[[nodiscard]] char const* title_of(FactFinding finding);
[[nodiscard]] char const* title_of(Band band);
[[nodiscard]] char const* title_of(ProblemNote::Kind kind);
[[nodiscard]] char const* title_of(SupervisionStep::Kind kind);

[[nodiscard]] std::optional<CaseState> case_state_named(std::string_view word);
[[nodiscard]] std::optional<Band> band_named(std::string_view word);
[[nodiscard]] std::optional<FactFinding> fact_finding_named(std::string_view word);

/// The fact found last; `pending` where none was.
[[nodiscard]] FactFinding finding_of(std::vector<ProblemNote> const& notes);
[[nodiscard]] FactFinding finding_of(ComplaintCase const& complaint);

}  // namespace zgz
