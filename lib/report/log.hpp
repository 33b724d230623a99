#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/events.hpp"

namespace zgz::report {

/// Entries of the log and where it ends; schema `zgz.log/1`. Of those in `hidden` (their numbers), which speak of a
/// complaint from which the reader is recused, command and payload are withheld; that they stand there is said.
[[nodiscard]] Document log_document(std::vector<LogEntry> const& entries, std::set<std::int64_t> const& hidden,
                                    LogHead const& head);

}  // namespace zgz::report
