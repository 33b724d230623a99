#include "lib/rules/sketch.hpp"

#include <algorithm>

#include "lib/base/text.hpp"
#include "lib/base/utf8.hpp"

namespace zgz::rules {

namespace {

constexpr std::size_t shingle = 4, kept = 8;

/// FNV-1a with a finishing shuffle: the order of the hashes must not follow that of the characters.
std::uint64_t hash_of(std::u32string_view characters) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (auto const character : characters) hash = (hash ^ character) * 0x100000001b3U;
  hash ^= hash >> 31U;
  hash *= 0x9e3779b97f4a7c15U;
  return hash ^ (hash >> 29U);
}

}  // namespace

std::vector<std::uint64_t> sketch_of(std::string_view text, std::size_t shortest) {
  auto const characters = code_points(fold(text));
  if (characters.size() < std::max(shortest, shingle)) return {};
  std::vector<std::uint64_t> hashes;
  for (std::size_t i = 0; i + shingle <= characters.size(); ++i)
    hashes.push_back(hash_of(std::u32string_view{characters}.substr(i, shingle)));
  std::sort(hashes.begin(), hashes.end());
  hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
  hashes.resize(std::min(hashes.size(), kept));
  return hashes;
}

}  // namespace zgz::rules
