#pragma once

#include <vector>

#include "lib/model/document.hpp"
#include "lib/model/events.hpp"

namespace zgz::report {

/// Entries of the log and where it ends; schema `zgz.log/1`.
[[nodiscard]] Document log_document(std::vector<LogEntry> const& entries, LogHead const& head);

}  // namespace zgz::report
