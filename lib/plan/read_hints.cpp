#include "lib/base/i18n.hpp"
#include "lib/plan/sections.hpp"

namespace zgz::plan {

namespace {

constexpr int most = 1000;

void read_share(TableReader& in, char const* key, double& to) {
  in.accept(key, to);
  if (to > 0 && to <= 1) return;
  in.faults().add(in.node().place, say("{} must be above 0 and at most 1.", key));
}

}  // namespace

void read_hints(TableReader& in, HintRules& to) {
  in.accept("action_words", to.action_words);
  in.accept("slogans", to.slogans);
  in.accept("collective_owners", to.collective_owners);
  read_share(in, "likeness", to.likeness);
  read_share(in, "bunched_share", to.bunched_share);
  in.accept_number("shortest_text", 4, most, to.shortest_text);
  in.accept_number("same_measure", 2, most, to.same_measure);
  in.accept_number("bunched_least", 2, most, to.bunched_least);
}

}  // namespace zgz::plan
