#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace zgz::rules {

/// A few hashes that stand for a text: those of its four-character shingles (folded) that come first by value. Texts
/// that share most shingles share some of them; texts that share none of them are not worth comparing. Empty for texts
/// shorter than `shortest` characters.
[[nodiscard]] std::vector<std::uint64_t> sketch_of(std::string_view text, std::size_t shortest);

}  // namespace zgz::rules
