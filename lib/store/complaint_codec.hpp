#pragma once

#include <string>

#include "lib/model/events.hpp"
#include "lib/store/json.hpp"

namespace zgz::store {

/// The event as canonical JSON on one line. A register brings a million rows, so each is an array whose places
/// `columns` names, and the text is written without making a tree of it first.
[[nodiscard]] std::string complaints_payload(ComplaintsTaken const& event);

/// The event again. Throws as `decode` does.
[[nodiscard]] ComplaintsTaken complaints_from(Json const& json);

}  // namespace zgz::store
