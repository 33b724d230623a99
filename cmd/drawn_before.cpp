#include "cmd/drawn_before.hpp"

#include "cmd/output.hpp"
#include "lib/rules/burden.hpp"
#include "lib/store/inspection.hpp"

namespace zgz::cmd {

void warn_of_second_time(store::Store const& store, Frame const& frame, std::vector<DrawnUnit> const& units) {
  store::Inspections const inspections{store};
  std::vector<Draw> earlier;
  for (auto const& draw : inspections.draws()) {
    auto const from = inspections.frame(draw.design.frame);
    if (from && from->sha256 == frame.sha256) earlier.push_back(draw);
  }
  if (units.empty()) {
    for (auto const& draw : earlier)
      talk(
          say("{0} drew {1} of the {2} units of this list already.", draw.ref.str(), draw.units.size(), frame.units()));
    return;
  }
  for (auto const& before : rules::drawn_before(earlier, units))
    talk(say("{0} of the {1} units were drawn for {2} already: they would be asked a second time.", before.units,
             units.size(), before.draw.str()));
}

}  // namespace zgz::cmd
