#include "lib/model/supervision_status.hpp"

#include <array>

#include "lib/base/i18n.hpp"
#include "lib/model/name.hpp"

namespace zgz {

namespace {

using State = SupervisionState;

constexpr std::array states{
    Name<State>{State::proposed, "proposed", ZGZ_N_("proposed")},
    Name<State>{State::listed, "listed", ZGZ_N_("listed")},
    Name<State>{State::accepted, "accepted", ZGZ_N_("accepted on the spot")},
    Name<State>{State::delisted, "delisted", ZGZ_N_("taken off the list")},
    Name<State>{State::dropped, "dropped", ZGZ_N_("not approved")},
};

}  // namespace

std::string_view word_of(SupervisionState state) { return find_name(states, state).word; }
char const* title_of(SupervisionState state) { return find_name(states, state).title; }

}  // namespace zgz
