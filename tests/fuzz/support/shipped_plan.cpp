#include "tests/fuzz/support/shipped_plan.hpp"

#include "lib/plan/load.hpp"
#include "tests/fuzz/support/check.hpp"

namespace zgz::fuzz {

Plan const& shipped_plan() {
  static auto const loaded = plan::load_plan(ZGZ_REPO "/config/dangshan-2020.toml", ZGZ_REPO "/config");
  require(loaded.faults.empty(), "the shipped plan has no fault");
  return loaded.plan;
}

}  // namespace zgz::fuzz
