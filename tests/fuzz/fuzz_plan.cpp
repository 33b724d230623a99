#include "lib/plan/lint.hpp"
#include "lib/plan/load.hpp"
#include "tests/fuzz/support/check.hpp"

/// A plan and what is said of it.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* bytes, std::size_t size) {
  using namespace zgz;
  fuzz::attempt([&] {
    auto const loaded = plan::parse_plan(fuzz::text_of(bytes, size), "campaign.toml", {ZGZ_REPO "/config/calendar"});
    for (auto const& fault : loaded.faults) {
      fuzz::require(!fault.place.empty() && !fault.message.empty(), "a fault of a plan has its place and words");
    }
    if (loaded.faults.empty()) static_cast<void>(plan::lint(loaded.plan));
  });
  return 0;
}
