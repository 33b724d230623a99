#include "lib/report/focus.hpp"
#include "cmd/cases.hpp"
#include "cmd/focus_facts.hpp"
#include "cmd/output.hpp"
#include "lib/rules/focus.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string format;
};

ExitCode run(Context const& context, Options const& options) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const today = context.today();
  auto const facts = focus_facts(plan, store, casework_of(context, store), today, context.actor());
  print(context, report::focus_document(plan, rules::focus_list(plan, facts), today), options.format);
  return ExitCode::done;
}

}  // namespace

void set_up_focus(Command const& root) {
  auto const command = root.sub("focus", tr("Which departments to look at first, and why"));
  auto const options = command.runs<Options>(run);
  add_format(command, options->format);
}

}  // namespace zgz::cmd
