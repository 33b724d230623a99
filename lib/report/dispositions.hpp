#pragma once

#include <optional>
#include <vector>

#include "lib/model/casework.hpp"
#include "lib/model/disposition_state.hpp"
#include "lib/model/document.hpp"
#include "lib/model/form_count.hpp"
#include "lib/model/plan.hpp"

namespace zgz::report {

/// A disposition with the last day of its period of effect, nothing where it has none, and how it stands today.
struct DatedDisposition {
  Disposition disposition;
  std::optional<Date> until;
  DispositionState state = DispositionState::in_force;
};

/// `zgz.dispositions/1`: in a list, with names masked, and how many people each form reached.
[[nodiscard]] Document dispositions_document(Plan const& plan, std::vector<DatedDisposition> const& dispositions,
                                             std::vector<FormCount> const& forms, Date today);

/// `zgz.disposition/1`: everything known of one, with the name in full.
[[nodiscard]] Document disposition_document(Plan const& plan, DatedDisposition const& dated);

/// The name of a kind of disposition; the code alone where the plan no longer has it.
[[nodiscard]] std::string disposition_name(Plan const& plan, std::string const& code);

}  // namespace zgz::report
