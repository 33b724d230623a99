#include "cmd/cases.hpp"

namespace zgz::cmd {

void set_up_complaint(Command const& root) {
  auto const group = root.sub("complaint", tr("Take a complaint in, take a step with one, or list them"));
  group.needs_sub();
  set_up_complaint_add(group);
  set_up_complaint_legs(group);
  set_up_complaint_steps(group);
  set_up_complaint_clocks(group);
  set_up_complaint_split(group);
  set_up_complaint_lists(group);
  set_up_complaint_repeats(group);
}

}  // namespace zgz::cmd
