#include "lib/rules/repeated.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <tuple>

#include "lib/base/digest.hpp"

namespace zgz::rules {

void RepeatedKeys::add(std::string_view key, std::uint32_t row) {
  constexpr std::size_t digits = 16;
  constexpr int hexadecimal = 16;
  auto const digest = sha256_hex(key);
  std::uint64_t number = 0;
  std::from_chars(digest.data(), digest.data() + digits, number, hexadecimal);
  m_seen.push_back({number, row});
}

std::vector<RepeatedRow> RepeatedKeys::found(std::size_t most) const {
  auto seen = m_seen;
  std::sort(seen.begin(), seen.end(),
            [](Seen const& a, Seen const& b) { return std::tie(a.digest, a.row) < std::tie(b.digest, b.row); });
  std::vector<RepeatedRow> repeated;
  for (std::size_t first = 0, i = 1; i < seen.size(); ++i) {
    if (seen[i].digest != seen[first].digest) {
      first = i;
    } else {
      repeated.push_back({seen[i].row, seen[first].row});
    }
  }
  std::sort(repeated.begin(), repeated.end(), [](RepeatedRow const& a, RepeatedRow const& b) { return a.row < b.row; });
  if (repeated.size() > most) repeated.resize(most);
  return repeated;
}

}  // namespace zgz::rules
