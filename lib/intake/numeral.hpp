#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace zgz::intake {

/// Reads a whole number of at most four digits' worth (0–9999; eight digits for a run of digits such as 20201207)
/// at `at` and moves behind it: `12`, `十二`, `二十`, `二〇二〇`. The strokes that OCR makes of 一 (ー, －, —) count as
/// 一 beside 十. Nothing, and `at` unmoved, if no number stands there.
[[nodiscard]] std::optional<int> read_number(std::u32string_view text, std::size_t& at);

}  // namespace zgz::intake
