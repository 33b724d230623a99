#include "cmd/case_step.hpp"

#include "cmd/late_cases.hpp"
#include "cmd/output.hpp"
#include "cmd/refs.hpp"
#include "lib/model/case_words.hpp"
#include "lib/report/words.hpp"
#include "lib/rules/case_steps.hpp"

namespace zgz::cmd {

namespace {

/// What was done, then how it stands: a step that changes no state would else look like another.
void say_where(Plan const& plan, ComplaintCase const& now) {
  auto const holder = holder_of(now);
  auto const ref = now.complaint.ref.str();
  auto const* const done = tr(title_of(now.steps.back().kind));
  auto const* const state = tr(title_of(state_of(now)));
  if (holder.empty()) {
    print_text(say("{0}: recorded: {1}. State: {2}.\n", ref, done, state));
  } else {
    print_text(
        say("{0}: recorded: {1}. State: {2}; with {3}.\n", ref, done, state, report::department_name(plan, holder)));
  }
}

}  // namespace

ExitCode take_case_step(Context const& context, std::string const& ref,
                        std::function<ComplaintStepTaken(CaseInHand const&)> const& step) {
  auto const& plan = context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto complaint = case_in(store, complaint_ref(ref));
  need_not_recused(context, store, complaint.complaint.ref);
  auto seen = seen_by_clocks(store, complaint);
  change.record(step({plan, store, complaint, std::move(seen)}));
  auto const now = case_in(store, complaint.complaint.ref);
  change.commit();
  say_where(plan, now);
  return ExitCode::done;
}

ExitCode take_plain_step(Context const& context, CaseStepOptions const& options, CaseStep step) {
  step.on = context.day_until_today(options.on, "--on");
  return take_case_step(context, options.ref, [&](CaseInHand const& hand) {
    return rules::take_step(hand.plan, hand.complaint, hand.seen, std::move(step));
  });
}

CaseStepCommand::CaseStepCommand(Command const& group, char const* name, char const* help,
                                 ExitCode (*run)(Context const&, CaseStepOptions const&))
    : command(group.sub(name, help)), options(command.runs<CaseStepOptions>(run)) {
  command.word("REF", options->ref, tr("The complaint, for example C3"));
  command.option("--on", options->on, tr("The day (default: today)"), "D");
}

CaseStepCommand const& CaseStepCommand::option(char const* name, std::string CaseStepOptions::*into, char const* help,
                                               char const* type) const {
  command.option(name, options.get()->*into, help, type);
  return *this;
}

}  // namespace zgz::cmd
