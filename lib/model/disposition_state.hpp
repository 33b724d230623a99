#pragma once

#include <array>
#include <string_view>

#include "lib/base/i18n.hpp"
#include "lib/model/name.hpp"

namespace zgz {

/// How a disposition stands on a day: its period of effect (影响期、处分期) runs or has ended, it has none, or it was
/// taken back.
enum class DispositionState { in_force, ended, without_period, withdrawn };

inline constexpr std::array disposition_states{
    Name<DispositionState>{DispositionState::in_force, "in-force", ZGZ_N_("in effect")},
    Name<DispositionState>{DispositionState::ended, "ended", ZGZ_N_("period ended")},
    Name<DispositionState>{DispositionState::without_period, "without-period", ZGZ_N_("without period")},
    Name<DispositionState>{DispositionState::withdrawn, "withdrawn", ZGZ_N_("withdrawn")},
};

}  // namespace zgz
