#pragma once

#include <string_view>

namespace zgz::render {

/// The height in points that a row of a worksheet needs for a wrapped text of 11 pt in a column of this width (in
/// digits of the standard font): one line at least, no more than a row can have. Programs that show a file as it is
/// written do not find it out by themselves.
[[nodiscard]] double row_height(std::string_view text, double width);

}  // namespace zgz::render
