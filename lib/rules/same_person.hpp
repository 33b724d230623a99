#pragma once

#include <string>
#include <vector>

#include "lib/model/plan.hpp"
#include "lib/model/problem.hpp"

namespace zgz::rules {

/// Whether a cell that often holds several names, posts and a telephone number names the person, who may be given with
/// a post or as 某同志. Empty texts name nobody.
[[nodiscard]] bool names_the_same(std::string const& cell, std::string const& person);

/// Whether the person mends the problem or answers for it: its owner, its leader, or an officer of its department by
/// the post that the plan gives.
[[nodiscard]] bool is_of_the_problem(Plan const& plan, Problem const& problem, std::string const& person);

/// The different people that are named: the same name with a post, in brackets or as 某同志 is one; what holds no
/// letter, and several names in one, is none.
[[nodiscard]] std::vector<std::string> different_people(std::vector<std::string> const& named);

}  // namespace zgz::rules
