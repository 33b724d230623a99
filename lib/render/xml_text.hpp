#pragma once

#include <string>
#include <string_view>

namespace zgz::render {

/// Text as it stands inside an XML element or a quoted attribute: `& < > "` escaped, control characters and marks of
/// writing direction shown as `visible` shows them, code points that XML does not allow as U+FFFD. Line ends are `\n`.
[[nodiscard]] std::string xml_text(std::string_view text);

}  // namespace zgz::render
