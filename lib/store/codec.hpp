#pragma once

#include <string>
#include <string_view>

#include "lib/model/events.hpp"

namespace zgz::store {

/// The stable word of an event's kind: `submission-taken`.
[[nodiscard]] std::string kind_of(Event const& event);

/// The event as canonical JSON on one line.
[[nodiscard]] std::string payload_of(Event const& event);

/// The event again. Throws `Error` (failed, log-unreadable) when the kind is unknown or the payload does not fit it.
[[nodiscard]] Event event_from(std::string_view kind, std::string_view payload);

}  // namespace zgz::store
