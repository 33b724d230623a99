#pragma once

#include <optional>
#include <vector>

#include "lib/model/form_marker.hpp"
#include "lib/model/sheet.hpp"

namespace zgz::intake {

/// Whether this is the hidden sheet on which our forms say what they are; it holds nothing that the sender wrote.
[[nodiscard]] bool is_marker(Sheet const& sheet);

/// What a file says of itself when it is one of our own forms; nothing for any other file.
[[nodiscard]] std::optional<FormMarker> marker_in(std::vector<Sheet> const& sheets);

}  // namespace zgz::intake
