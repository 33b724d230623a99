#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace zgz {

/// A word that a call back may record, and its title in English, translated where it is shown.
struct CallWord {
  std::string_view word;
  char const* title;
};

/// What a call back (回访) records: its outcome, whether the matter is solved, and how satisfied the person is.
[[nodiscard]] std::array<CallWord, 4> const& call_outcomes();
[[nodiscard]] std::array<CallWord, 3> const& solved_words();
[[nodiscard]] std::array<CallWord, 4> const& satisfactions();

/// The title of any of them; the word itself where it is none.
[[nodiscard]] std::string call_title(std::string const& word);

template <std::size_t Size>
[[nodiscard]] std::vector<std::string> words_of(std::array<CallWord, Size> const& choices) {
  std::vector<std::string> words;
  for (auto const& choice : choices) words.emplace_back(choice.word);
  return words;
}

}  // namespace zgz
