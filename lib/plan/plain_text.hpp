#pragma once

#include <string_view>

#include "lib/plan/fault_list.hpp"

namespace zgz::plan {

/// Whether `text` may be given to the parser: it is UTF-8, no line of it is longer than 8,192 bytes, and none
/// joins more than 32 keys with dots. Else a fault with the line and what to do.
[[nodiscard]] bool is_plain_text(std::string_view text, FaultList& faults);

}  // namespace zgz::plan
