#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zgz {

/// A value of an enumeration: its stable word, and its title in English, translated where it is shown.
template <typename Enum>
struct Name {
  Enum value;
  std::string_view word;
  char const* title;
};

/// Values that no vocabulary holds have no word.
template <typename Enum, std::size_t Size>
[[nodiscard]] constexpr Name<Enum> find_name(std::array<Name<Enum>, Size> const& names, Enum value) {
  for (auto const& name : names) {
    if (name.value == value) return name;
  }
  return {value, {}, ""};
}

template <typename Enum, std::size_t Size>
[[nodiscard]] constexpr std::optional<Enum> value_named(std::array<Name<Enum>, Size> const& names,
                                                        std::string_view word) {
  for (auto const& name : names) {
    if (name.word == word) return name.value;
  }
  return std::nullopt;
}

/// A word that records hold as it is, and its title in English, translated where it is shown.
struct Word {
  std::string_view word;
  char const* title;
};

/// The title of a word; null where the vocabulary does not have it.
template <std::size_t Size>
[[nodiscard]] constexpr char const* find_title(std::array<Word, Size> const& vocabulary, std::string_view word) {
  for (auto const& each : vocabulary) {
    if (each.word == word) return each.title;
  }
  return nullptr;
}

template <std::size_t Size>
[[nodiscard]] std::vector<std::string> words_of(std::array<Word, Size> const& vocabulary) {
  std::vector<std::string> words;
  for (auto const& each : vocabulary) words.emplace_back(each.word);
  return words;
}

}  // namespace zgz
