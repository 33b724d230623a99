#pragma once

#include <string>
#include <string_view>

namespace zgz::intake {

/// Text as UTF-8 without byte order mark, and what it was written in.
struct Decoded {
  std::string text;
  std::string encoding;  ///< `UTF-8`, `UTF-8 BOM`, `UTF-16LE`, `UTF-16BE`, `GB18030`
  bool operator==(Decoded const&) const = default;
};

/// Decodes strictly: a byte order mark decides; else UTF-8 if all of it is, else GB18030 if all of it is and it reads
/// as Chinese. Throws `Error` (unreadable-text) for anything else, also for text that is UTF-8 in part, and for text
/// with control characters other than tab, line ends, form feed and vertical tab (a Ctrl-Z at the very end is dropped).
[[nodiscard]] Decoded decode(std::string_view bytes);

}  // namespace zgz::intake
