#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

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

}  // namespace zgz
