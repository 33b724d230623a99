#include "cmd/case_step.hpp"
#include "cmd/output.hpp"
#include "lib/rules/case_clocks.hpp"

namespace zgz::cmd {

namespace {

using Options = CaseStepOptions;
using Kind = CaseStep::Kind;

CaseStep step_of(Context const& context, Options const& o, Kind kind, std::string word) {
  CaseStep step;
  step.kind = kind;
  step.on = context.day_until_today(o.on, "--on");
  step.text = o.reason;
  step.by = o.by;
  step.document = o.document;
  step.words = {std::move(word)};
  return step;
}

ExitCode extend(Context const& context, Options const& o) {
  need("complaint extend", {{"REF", &o.ref},
                            {"--limit", &o.limit},
                            {"--to", &o.to},
                            {"--by", &o.by},
                            {"--reason", &o.reason},
                            {"--document", &o.document}});
  auto step = step_of(context, o, Kind::extended, o.limit);
  step.until = context.day(o.to, "--to");
  return take_case_step(context, o.ref, [&](CaseInHand const& hand) {
    return rules::extend_clock(hand.plan, hand.complaint, hand.seen, step);
  });
}

ExitCode pause(Context const& context, Options const& o) {
  need("complaint pause",
       {{"REF", &o.ref}, {"--cause", &o.cause}, {"--by", &o.by}, {"--reason", &o.reason}, {"--document", &o.document}});
  auto const step = step_of(context, o, Kind::paused, o.cause);
  return take_case_step(context, o.ref, [&](CaseInHand const& hand) {
    return rules::stop_clock(hand.plan, hand.complaint, hand.seen, step);
  });
}

ExitCode resume(Context const& context, Options const& o) {
  need("complaint resume", {{"REF", &o.ref}, {"--cause", &o.cause}});
  auto const step = step_of(context, o, Kind::resumed, o.cause);
  return take_case_step(context, o.ref, [&](CaseInHand const& hand) {
    return rules::restart_clock(hand.plan, hand.complaint, hand.seen, step);
  });
}

}  // namespace

void set_up_complaint_clocks(Command const& group) {
  CaseStepCommand{group, "extend", tr("Grant a later day for one time limit"), extend}
      .option("--limit", &Options::limit, tr("The code of the time limit"), "CODE")
      .option("--to", &Options::to, tr("The new last day"), "D")
      .option("--by", &Options::by, tr("Who approved it"), "NAME")
      .option("--reason", &Options::reason, tr("Why"), "TEXT")
      .option("--document", &Options::document, tr("The number of the approving document"), "NO");
  auto const* const cause = tr("The cause, as the plan's time limits call it");
  CaseStepCommand{group, "pause", tr("Stop the clocks that stand still for a cause"), pause}
      .option("--cause", &Options::cause, cause, "CAUSE")
      .option("--by", &Options::by, tr("Who approved it"), "NAME")
      .option("--reason", &Options::reason, tr("Why"), "TEXT")
      .option("--document", &Options::document, tr("The number of the approving document"), "NO");
  CaseStepCommand{group, "resume", tr("Let the clocks run again"), resume}.option("--cause", &Options::cause, cause,
                                                                                  "CAUSE");
}

}  // namespace zgz::cmd
