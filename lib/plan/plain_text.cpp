#include "lib/plan/plain_text.hpp"

#include <algorithm>

#include "lib/base/i18n.hpp"
#include "lib/base/text.hpp"

namespace zgz::plan {

namespace {

/// Far more than a person writes on a line, and few enough for the parser, which needs memory on the stack for each dot
/// of a key and each of its 256 levels of lists.
constexpr std::size_t longest_line = 8192;
constexpr std::size_t most_dots = 32;

/// The dots of a line outside quotes and in front of a remark: those that can join keys.
std::size_t dots_of_keys(std::string_view line) {
  std::size_t dots = 0;
  char quote = '\0';
  for (char const c : line) {
    if (quote != '\0') {
      if (c == quote) quote = '\0';
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '#') {
      break;
    } else if (c == '.') {
      ++dots;
    }
  }
  return dots;
}

bool is_plain_line(std::string_view line, Place place, FaultList& faults) {
  if (!is_utf8(line)) {
    faults.add(place, say("This is not UTF-8: save the file as UTF-8 in the editor."));
    return false;
  }
  if (line.size() > longest_line) {
    faults.add(place, say("The line has more than {} bytes: break it into several.", longest_line));
    return false;
  }
  if (dots_of_keys(line) > most_dots) {
    faults.add(place, say("The line has more than {} dots outside quotes: no key is that deep.", most_dots));
    return false;
  }
  return true;
}

}  // namespace

bool is_plain_text(std::string_view text, FaultList& faults) {
  for (std::size_t number = 1; !text.empty(); ++number) {
    auto const end = std::min(text.find('\n'), text.size());
    if (!is_plain_line(text.substr(0, end), {number, 1}, faults)) return false;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return true;
}

}  // namespace zgz::plan
