#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "lib/base/date.hpp"

namespace zgz {

/// A moment as the log writes it, in China Standard Time.
struct Moment {
  Date day;
  std::string text;  ///< `2020-12-08T09:00:00+08:00`
};

/// The computer's clock.
[[nodiscard]] Moment clock_now();

/// Reads exactly the form that the log writes; nothing for any other text.
[[nodiscard]] std::optional<Moment> parse_moment(std::string_view text);

}  // namespace zgz
