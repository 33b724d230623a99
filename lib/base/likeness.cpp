#include "lib/base/likeness.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace zgz {

namespace {

using Pairs = std::vector<std::pair<char32_t, char32_t>>;

Pairs sorted_pairs(std::u32string const& codes) {
  Pairs pairs;
  for (std::size_t i = 1; i < codes.size(); ++i) pairs.emplace_back(codes[i - 1], codes[i]);
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

std::size_t edit_distance(std::u32string const& a, std::u32string const& b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    auto diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      auto const replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

}  // namespace

Wording::Wording(std::string_view text) : m_folded(code_points(fold(text))), m_pairs(sorted_pairs(m_folded)) {}

double Wording::likeness_to(Wording const& other) const {
  if (m_folded == other.m_folded) return 1;
  if (m_pairs.empty() || other.m_pairs.empty()) return 0;
  std::size_t shared = 0;
  auto mine = m_pairs.begin();
  auto theirs = other.m_pairs.begin();
  while (mine != m_pairs.end() && theirs != other.m_pairs.end()) {
    if (*mine == *theirs) {
      ++shared, ++mine, ++theirs;
    } else {
      ++(*mine < *theirs ? mine : theirs);
    }
  }
  return 2.0 * static_cast<double>(shared) / static_cast<double>(m_pairs.size() + other.m_pairs.size());
}

double similarity(std::string_view a, std::string_view b) { return Wording{a}.likeness_to(Wording{b}); }

std::string nearest(std::string_view word, std::vector<std::string> const& known) {
  auto const meant = code_points(fold(word));
  std::string best;
  auto best_distance = meant.size();
  for (auto const& entry : known) {
    auto const distance = edit_distance(meant, code_points(fold(entry)));
    if (2 * distance >= meant.size() || distance >= best_distance) continue;
    best_distance = distance;
    best = entry;
  }
  return best;
}

}  // namespace zgz
