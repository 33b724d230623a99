#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zgz {

/// A share of something in ten-thousandths, so that no rounding stands between what was decided and what is drawn.
inline constexpr int whole_rate = 10'000;

/// Reads `5%`, `2.5%` or `0.05`; nothing for other words, for less than a ten-thousandth, and for more than the whole.
[[nodiscard]] std::optional<int> read_rate(std::string_view text);

/// `5%`, `2.5%`, `0.25%`.
[[nodiscard]] std::string rate_text(int rate);

}  // namespace zgz
