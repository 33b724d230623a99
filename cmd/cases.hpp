#pragma once

#include <string>
#include <vector>

#include "cmd/command.hpp"
#include "lib/store/casework.hpp"

namespace zgz::cmd {

/// A complaint as a case; one of somebody else's register, with which nothing was done yet, has no facts and no steps.
/// Throws `Error` (usage, unknown-ref).
[[nodiscard]] ComplaintCase case_in(store::Store const& store, ComplaintRef ref);

/// Throws `Error` (usage, recused) where whoever acts is recused from the complaint.
void need_not_recused(Context const& context, ComplaintCase const& complaint);

/// Those that whoever acts may see.
[[nodiscard]] std::vector<ComplaintCase> visible(Context const& context, std::vector<ComplaintCase> complaints);

/// The codes of a list such as `5,7`.
[[nodiscard]] std::vector<std::string> codes_in(std::string const& list);

/// The parts of the group `complaint`.
void set_up_complaint_add(Command const& group);
void set_up_complaint_legs(Command const& group);
void set_up_complaint_steps(Command const& group);
void set_up_complaint_clocks(Command const& group);
void set_up_complaint_lists(Command const& group);

}  // namespace zgz::cmd
