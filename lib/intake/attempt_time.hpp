#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace zgz::intake {

/// A time of a day as people write it, `2020-12-08 09:30`, `2020/12/8 9:30:00`, `2020年12月8日9时30分`, as
/// `2020-12-08 09:30`; nothing for any other text and for a day or a time that there is not.
[[nodiscard]] std::optional<std::string> attempt_time(std::string_view text);

}  // namespace zgz::intake
