#include "cmd/report.hpp"

namespace zgz::cmd {

void set_up_report(Command const& root) {
  auto const group = root.sub("report", tr("Reports that leaders sign, computed from the register"));
  group.needs_sub();
  set_up_report_weekly(group);
}

}  // namespace zgz::cmd
