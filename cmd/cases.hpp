#pragma once

#include <string>
#include <vector>

#include "cmd/command.hpp"
#include "lib/store/casework.hpp"

namespace zgz::cmd {

/// A complaint as a case; one of somebody else's register, with which nothing was done yet, has no facts and no steps.
/// Throws `Error` (usage, unknown-ref).
[[nodiscard]] ComplaintCase case_in(store::Store const& store, ComplaintRef ref);

/// The register as whoever acts may see it: without the complaints from which that person is recused (回避). What shows
/// or counts complaints reads them from here.
[[nodiscard]] store::Casework casework_of(Context const& context, store::Store const& store);

/// Throws `Error` (usage, recused) where whoever acts is recused from the complaint, or from one that is handled
/// together with it.
void need_not_recused(Context const& context, store::Store const& store, ComplaintRef ref);

/// The problem, for whoever may handle it: a problem that the office added from a complaint is closed to whoever is
/// recused from that complaint (回避).
/// Throws `Error` (usage, unknown-ref, recused).
[[nodiscard]] Problem problem_to_handle(Context const& context, store::Store const& store, ProblemRef ref);

/// The problems that are linked to a complaint.
[[nodiscard]] std::vector<Problem> linked_problems(store::Store const& store, ComplaintCase const& complaint);

/// The codes of a list such as `5,7`.
[[nodiscard]] std::vector<std::string> codes_in(std::string const& list);

/// Says on standard error which categories a text points to, if any: the likeliest three.
void propose_categories(Plan const& plan, std::string const& text);

/// The same for the categories that touch corruption and that the problem does not have.
void propose_further_categories(Plan const& plan, Problem const& problem);

/// The parts of the group `complaint`.
void set_up_complaint_add(Command const& group);
void set_up_complaint_legs(Command const& group);
void set_up_complaint_steps(Command const& group);
void set_up_complaint_clocks(Command const& group);
void set_up_complaint_lists(Command const& group);
void set_up_complaint_repeats(Command const& group);
void set_up_complaint_split(Command const& group);

}  // namespace zgz::cmd
