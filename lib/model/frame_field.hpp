#pragma once

#include <array>
#include <string_view>

namespace zgz {

/// What a column of a list of service users holds.
enum class FrameField { unit, department, name, phone, matter, served };

struct FrameFieldWord {
  FrameField value;
  std::string_view word;  ///< as `--map` takes it
};

inline constexpr std::array frame_fields{
    FrameFieldWord{FrameField::unit, "unit"},     FrameFieldWord{FrameField::department, "department"},
    FrameFieldWord{FrameField::name, "name"},     FrameFieldWord{FrameField::phone, "phone"},
    FrameFieldWord{FrameField::matter, "matter"}, FrameFieldWord{FrameField::served, "served"}};

}  // namespace zgz
