#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zgz::intake {

/// Which boxes of “本单位（□存在上述问题 □未发现问题）” are ticked.
struct Ticks {
  bool zero = false, items = false;
};

/// Reads the ticks of a folded line, in front of their words (`☑存在`, `(√)存在`) or behind them (`存在☑`). A statement
/// without boxes (经排查，本单位存在上述问题) speaks for itself. `zero_words` are folded.
[[nodiscard]] Ticks read_ticks(std::string_view folded, std::vector<std::string> const& zero_words);

/// Whether there is a box or a tick in a folded text.
[[nodiscard]] bool holds_boxes(std::string_view folded);

/// Whether a folded text speaks of whether there are problems, with boxes or in words.
[[nodiscard]] bool speaks_of_choice(std::string_view folded);

/// Whether one of the words (已盖章) says that the seal is there: not as an unticked choice, a question or a demand.
[[nodiscard]] bool says_stamped(std::string_view folded, std::vector<std::string> const& stamp_words);

}  // namespace zgz::intake
