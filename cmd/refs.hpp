#pragma once

#include <string>

#include "lib/store/casework.hpp"

namespace zgz::cmd {

/// References that people type. Each throws `Error`: bad-ref (usage) for what is none, unknown-ref (usage) for what is
/// not in the register.
[[nodiscard]] SubmissionRef submission_ref(std::string const& text, char const* example = "S12");
[[nodiscard]] ProblemRef problem_ref(std::string const& text);
[[nodiscard]] ComplaintRef complaint_ref(std::string const& text);
[[nodiscard]] DispositionRef disposition_ref(std::string const& text);
[[nodiscard]] SupervisionRef supervision_ref(std::string const& text);
[[nodiscard]] AccountabilityRef accountability_ref(std::string const& text);
[[nodiscard]] Submission submission_in(store::Store const& store, SubmissionRef ref);
[[nodiscard]] Problem problem_in(store::Store const& store, ProblemRef ref);
[[nodiscard]] Complaint complaint_in(store::Store const& store, ComplaintRef ref);
[[nodiscard]] Disposition disposition_in(store::Casework const& casework, DispositionRef ref);
[[nodiscard]] Supervision supervision_in(store::Store const& store, SupervisionRef ref);
[[nodiscard]] Accountability accountability_in(store::Store const& store, AccountabilityRef ref);

}  // namespace zgz::cmd
