#include "lib/intake/encoding.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

#include "lib/base/error.hpp"
#include "lib/base/i18n.hpp"
#include "lib/intake/encoding_controls.hpp"
#include "lib/intake/encoding_converter.hpp"
#include "lib/intake/encoding_guess.hpp"
#include "lib/intake/encoding_stream.hpp"

namespace zgz::intake {

namespace {

Error unreadable(std::string why) { return failure(Fault::unreadable_text, {std::move(why)}); }

/// Hands out the bytes with what `look` left of the piece before in front: it takes a piece and whether it is the last,
/// and gives how many bytes of it are done with.
template <typename Look>
void scan(ByteSource& bytes, Look const& look) {
  std::string buffer(piece_bytes_of(bytes), '\0');
  std::size_t kept = 0;
  bytes.rewind();
  for (bool last = false; !last;) {
    auto const count = bytes.read(buffer.data() + kept, buffer.size() - kept);
    last = count == 0;
    auto const piece = std::string_view{buffer}.substr(0, kept + count);
    auto const done = look(piece, last);
    kept = piece.size() - done;
    std::copy_n(piece.data() + done, kept, buffer.data());
  }
}

/// The line of the byte at `at`.
std::string line_of(ByteSource& bytes, std::uint64_t at) {
  LineCounter lines;
  each_piece(bytes, [&](std::string_view piece) {
    lines.add(piece.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(at, piece.size()))));
    at -= std::min<std::uint64_t>(at, piece.size());
  });
  return std::to_string(lines.line());
}

/// Where the first byte is that is not part of a UTF-8 character; looks for control characters on the way.
std::optional<std::uint64_t> first_not_utf8(ByteSource& bytes, ControlSearch& controls) {
  std::optional<std::uint64_t> broken;
  std::uint64_t before = 0;
  scan(bytes, [&](std::string_view piece, bool last) {
    std::size_t done = piece.size();
    if (!broken) {
      done = intake::first_not_utf8(piece);
      // The last character of a piece may go on in the next one.
      bool const cut = !last && piece.size() - done < 4;
      if (done < piece.size() && !cut) broken = before + std::exchange(done, piece.size());
    }
    controls.add(piece.substr(0, done));
    before += done;
    return done;
  });
  return broken;
}

template <typename Question>
bool answer(ByteSource& bytes, Question question) {
  scan(bytes, [&](std::string_view piece, bool last) { return question.look(piece, last); });
  return question.is_so();
}

bool can_be_decoded(ByteSource& bytes, std::string const& encoding) {
  EncodingConverter converter{encoding};
  bool good = true;
  std::string text;
  scan(bytes, [&](std::string_view piece, bool last) {
    text.clear();
    good = good && converter.convert(piece, last, text);
    return piece.size();
  });
  return good;
}

void refuse_control_character(ControlSearch const& controls) {
  auto const found = controls.first();
  if (!found) return;
  auto const line = std::to_string(found->line);
  if (found->value == '\0') throw unreadable(say("line {} holds a zero byte, as no text does", line));
  throw unreadable(say("line {} holds a control character, as no text does", line));
}

std::string check_utf16(ByteSource& bytes, std::string encoding) {
  ControlSearch controls;
  DecodedStream text{bytes, encoding};
  for (std::string piece; text.append_to(piece); piece.clear()) controls.add(piece);
  refuse_control_character(controls);
  return encoding;
}

/// The encoding of text that is not UTF-8 from byte `broken` on.
std::string other_encoding(ByteSource& bytes, std::uint64_t broken, bool marked) {
  if (marked || answer(bytes, PartlyUtf8{})) {
    throw unreadable(say("its encoding is mixed: UTF-8 in part, but not on line {}", line_of(bytes, broken)));
  }
  if (answer(bytes, LikeGb18030{}) && can_be_decoded(bytes, "GB18030")) return "GB18030";
  throw unreadable(
      say("its encoding is mixed or unknown: line {} is neither UTF-8 nor GB18030", line_of(bytes, broken)));
}

std::string start_of(ByteSource& bytes) {
  std::string start(3, '\0');
  bytes.rewind();
  std::size_t have = 0;
  while (have < start.size()) {
    auto const count = bytes.read(start.data() + have, start.size() - have);
    if (count == 0) break;
    have += count;
  }
  start.resize(have);
  return start;
}

}  // namespace

std::string find_encoding(ByteSource& bytes) {
  auto const start = start_of(bytes);
  if (start.starts_with("\xFF\xFE")) return check_utf16(bytes, "UTF-16LE");
  if (start.starts_with("\xFE\xFF")) return check_utf16(bytes, "UTF-16BE");
  bool const marked = start == "\xEF\xBB\xBF";
  ControlSearch controls;
  auto const broken = first_not_utf8(bytes, controls);
  // A zero byte is a surer and more telling sign than what the other bytes may be.
  if (controls.zero()) refuse_control_character(controls);
  std::string encoding = marked ? "UTF-8 BOM" : "UTF-8";
  if (broken) encoding = other_encoding(bytes, *broken, marked);
  // In GB18030 too a control character is a byte of its own.
  refuse_control_character(controls);
  return encoding;
}

Decoded decode(std::string_view bytes) {
  MemorySource source{bytes};
  Decoded decoded;
  decoded.encoding = find_encoding(source);
  DecodedStream stream{source, decoded.encoding};
  while (stream.append_to(decoded.text)) {
  }
  return decoded;
}

}  // namespace zgz::intake
