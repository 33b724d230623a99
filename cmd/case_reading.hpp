#pragma once

#include <string>
#include <vector>

#include "cmd/context.hpp"
#include "lib/report/supervision.hpp"
#include "lib/rules/case_index.hpp"
#include "lib/store/casework.hpp"

namespace zgz::cmd {

/// What the register says of its cases; with `received_until` only problems that had come in on that day.
[[nodiscard]] rules::CaseRecords case_records(store::Store const& store, std::optional<Date> received_until = {});

/// References that people type, as those of `cmd/refs.hpp`.
[[nodiscard]] SupervisionRef supervision_ref(std::string const& text);
[[nodiscard]] AccountabilityRef accountability_ref(std::string const& text);
[[nodiscard]] Supervision supervision_in(store::Store const& store, SupervisionRef ref);
[[nodiscard]] Accountability accountability_in(store::Store const& store, AccountabilityRef ref);

/// Where a department stands in the plan, which lists that are read by department follow; behind all for another.
[[nodiscard]] std::size_t position_in(Plan const& plan, std::string const& department);

/// A supervision with how it stands on a day and its problem.
[[nodiscard]] report::SupervisionLine line_of(store::Store const& store, Supervision const& supervision, Date today);

}  // namespace zgz::cmd
