#pragma once

#include <string_view>
#include <vector>

#include "lib/model/leg.hpp"

namespace zgz::rules {

/// The legs of a complaint in the order of their dispatch, counted up to `today`.
[[nodiscard]] std::vector<Leg> legs_of(ComplaintCase const& complaint, Date today);

/// How often departments gave it back.
[[nodiscard]] int returns_of(ComplaintCase const& complaint);

/// Calendar days for which whoever has it now has had it: a department since its dispatch, the office since it came in
/// or back; 0 where it is concluded, merged or withdrawn.
[[nodiscard]] int days_with_holder(ComplaintCase const& complaint, Date today);

/// Complaints that were given back at least once: most returns first, then most days without a holder, then by number.
/// What happened to a part while it was one with the complaint from which it was split counts only there.
[[nodiscard]] std::vector<Bounces> bounced(std::vector<ComplaintCase> const& complaints, Date today);

/// Departments that held at least one: most returns first, then most days held, then by code. What a department held
/// and gave up before a part was split off counts once.
[[nodiscard]] std::vector<DepartmentLegs> legs_by_department(std::vector<ComplaintCase> const& complaints, Date today);

}  // namespace zgz::rules
