#pragma once

#include <string>
#include <string_view>

#include "lib/base/byte_source.hpp"

namespace zgz::intake {

/// Text as UTF-8 without byte order mark, and what it was written in.
struct Decoded {
  std::string text;
  std::string encoding;  ///< `UTF-8`, `UTF-8 BOM`, `UTF-16LE`, `UTF-16BE`, `GB18030`
  bool operator==(Decoded const&) const = default;
};

/// What a text is written in, for which it is read through: a byte order mark decides; else UTF-8 if all of it is, else
/// GB18030 if all of it is and it reads as Chinese. Throws `Error` (unreadable-text) for anything else, also for text
/// that is UTF-8 in part, and for text with control characters other than tab, line ends, form feed and vertical tab (a
/// Ctrl-Z at the very end aside).
[[nodiscard]] std::string find_encoding(ByteSource& bytes);

/// Decodes a text as a whole; throws as `find_encoding` does.
[[nodiscard]] Decoded decode(std::string_view bytes);

}  // namespace zgz::intake
