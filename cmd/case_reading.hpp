#pragma once

#include <optional>

#include "cmd/context.hpp"
#include "lib/report/supervision.hpp"
#include "lib/rules/case_index.hpp"
#include "lib/store/casework.hpp"

namespace zgz::cmd {

/// What the register says of its cases; with `received_until` only problems and submissions that had come
/// in on that day.
[[nodiscard]] rules::CaseRecords case_records(store::Store const& store, std::optional<Date> received_until = {});

/// A supervision with how it stands on a day and its problem.
[[nodiscard]] report::SupervisionLine line_of(store::Store const& store, Supervision const& supervision, Date today);

}  // namespace zgz::cmd
