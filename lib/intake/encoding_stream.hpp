#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "lib/base/byte_source.hpp"
#include "lib/intake/encoding_converter.hpp"

namespace zgz::intake {

/// In pieces of how many bytes a text is read: large ones, but none larger than the text needs.
[[nodiscard]] std::size_t piece_bytes_of(ByteSource const& bytes);

/// The text of a source whose encoding `find_encoding` found, as UTF-8 without byte order mark and without a Ctrl-Z at
/// the very end, a piece at a time.
class DecodedStream {
 public:
  /// Starts at the first byte. `bytes` must outlive the stream.
  DecodedStream(ByteSource& bytes, std::string encoding);

  /// Appends the next piece to `text`; false at the end. Throws `Error` as the source does, and (unreadable-text) for
  /// bytes that do not belong to the encoding.
  [[nodiscard]] bool append_to(std::string& text);

 private:
  [[nodiscard]] bool append_raw(std::string& text);
  [[nodiscard]] bool append_converted(std::string& text);

  ByteSource& m_bytes;
  std::string m_encoding;
  std::size_t m_piece_bytes;
  std::optional<EncodingConverter> m_converter;  // none for UTF-8
  std::string m_raw;
  bool m_ended = false;
  bool m_held = false;  // a Ctrl-Z that may be the last character
};

}  // namespace zgz::intake
