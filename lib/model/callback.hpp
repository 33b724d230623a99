#pragma once

#include <array>
#include <string>

#include "lib/model/name.hpp"

namespace zgz {

/// What a call back (回访) records: its outcome, whether the matter is solved, and how satisfied the person is.
[[nodiscard]] std::array<Word, 4> const& call_outcomes();
[[nodiscard]] std::array<Word, 3> const& solved_words();
[[nodiscard]] std::array<Word, 4> const& satisfactions();

/// The title of any of them; the word itself where it is none.
[[nodiscard]] std::string call_title(std::string const& word);

}  // namespace zgz
