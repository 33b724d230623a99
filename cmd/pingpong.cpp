#include "lib/report/pingpong.hpp"
#include "cmd/cases.hpp"
#include "cmd/output.hpp"
#include "lib/rules/legs.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string format;
};

ExitCode run(Context const& context, Options const& options) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const today = context.today();
  store::ComplaintFilter filter;
  filter.received_until = today;
  auto const cases = casework_of(context, store).cases(filter);
  print(context,
        report::pingpong_document(plan, rules::bounced(cases, today), rules::legs_by_department(cases, today), today),
        options.format);
  return ExitCode::done;
}

}  // namespace

void set_up_pingpong(Command const& root) {
  auto const command = root.sub("pingpong", tr("Complaints that departments gave back, and who gives back most"));
  auto const options = command.runs<Options>(run);
  add_format(command, options->format);
}

}  // namespace zgz::cmd
