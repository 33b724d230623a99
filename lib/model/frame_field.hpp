#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "lib/base/i18n.hpp"
#include "lib/model/name.hpp"

namespace zgz {

/// What a column of a list of service users holds.
enum class FrameField { unit, department, name, phone, matter, served };

inline constexpr std::array frame_fields{Name<FrameField>{FrameField::unit, "unit", ZGZ_N_("Number")},
                                         Name<FrameField>{FrameField::department, "department", ZGZ_N_("Department")},
                                         Name<FrameField>{FrameField::name, "name", ZGZ_N_("Name")},
                                         Name<FrameField>{FrameField::phone, "phone", ZGZ_N_("Telephone")},
                                         Name<FrameField>{FrameField::matter, "matter", ZGZ_N_("Matter")},
                                         Name<FrameField>{FrameField::served, "served", ZGZ_N_("Served on")}};

[[nodiscard]] constexpr std::string_view word_of(FrameField field) { return find_name(frame_fields, field).word; }

}  // namespace zgz
