#include "cmd/case_step.hpp"
#include "cmd/output.hpp"
#include "cmd/refs.hpp"
#include "lib/model/callback.hpp"
#include "lib/rules/case_steps.hpp"
#include "lib/rules/closing.hpp"

namespace zgz::cmd {

namespace {

using Kind = CaseStep::Kind;
using Options = CaseStepOptions;

CaseStep step_of(Options const& o, Kind kind) {
  CaseStep step;
  step.kind = kind;
  step.text = o.text;
  step.by = o.by;
  step.document = o.document;
  return step;
}

/// A step that needs nothing but the complaint and may say something.
template <Kind kind>
ExitCode plain(Context const& context, Options const& o) {
  need("complaint", {{"REF", &o.ref}});
  return take_plain_step(context, o, step_of(o, kind));
}

ExitCode call_back(Context const& context, Options const& o) {
  need("complaint callback", {{"REF", &o.ref}, {"--outcome", &o.outcome}});
  check_choice(o.outcome, "--outcome", words_of(call_outcomes()));
  auto step = step_of(o, Kind::called_back);
  step.words = {o.outcome};
  if (o.outcome == "reached") {
    need("complaint callback", {{"--solved", &o.solved}, {"--satisfaction", &o.satisfaction}});
    check_choice(o.solved, "--solved", words_of(solved_words()));
    check_choice(o.satisfaction, "--satisfaction", words_of(satisfactions()));
    step.words = {o.outcome, o.solved, o.satisfaction};
  } else if (!(o.solved + o.satisfaction).empty()) {
    throw usage_error(Fault::usage,
                      {tr("--solved and --satisfaction are for a person who was reached."), "zgz complaint callback"});
  }
  return take_plain_step(context, o, std::move(step));
}

ExitCode conclude(Context const& context, Options const& o) {
  need("complaint conclude", {{"REF", &o.ref}, {"--fact", &o.fact}, {"--evidence", &o.evidence}, {"--by", &o.by}});
  check_choice(o.fact, "--fact", {"founded", "partly-founded", "unfounded", "not-established"});
  auto step = step_of(o, Kind::concluded);
  step.text = o.evidence;
  step.words = {o.fact};
  step.on = context.day_until_today(o.on, "--on");
  return take_case_step(context, o.ref, [&](CaseInHand const& hand) {
    auto taken = rules::take_step(hand.plan, hand.complaint, hand.seen, step);
    rules::need_investigation(hand.plan, hand.complaint, linked_problems(hand.store, hand.complaint), step.on);
    return taken;
  });
}

ExitCode report_up(Context const& context, Options const& o) {
  need("complaint report-up", {{"REF", &o.ref}, {"--text", &o.text}});
  return take_plain_step(context, o, step_of(o, Kind::reported_up));
}

ExitCode recuse(Context const& context, Options const& o) {
  need("complaint recuse", {{"REF", &o.ref}, {"--person", &o.person}, {"--reason", &o.reason}});
  auto step = step_of(o, Kind::recused);
  step.text = o.person;
  step.words = {o.reason};
  return take_plain_step(context, o, std::move(step));
}

ExitCode summarise(Context const& context, Options const& o) {
  need("complaint summarise", {{"REF", &o.ref}, {"--text", &o.text}});
  return take_plain_step(context, o, step_of(o, Kind::summarised));
}

ExitCode categorise(Context const& context, Options const& o) {
  need("complaint categorise", {{"REF", &o.ref}, {"CODES", &o.codes}});
  auto step = step_of(o, Kind::categorised);
  step.words = codes_in(o.codes);
  return take_plain_step(context, o, std::move(step));
}

ExitCode merge(Context const& context, Options const& o) {
  need("complaint merge", {{"REF", &o.ref}, {"--into", &o.into}});
  auto step = step_of(o, Kind::merged);
  step.on = context.day_until_today(o.on, "--on");
  return take_case_step(context, o.ref, [&](CaseInHand const& hand) {
    auto const main = case_in(hand.store, complaint_ref(o.into));
    need_not_recused(context, hand.store, main.complaint.ref);
    bool const has_merged = !store::Casework{hand.store}.merged_into(hand.complaint.complaint.ref).empty();
    return rules::merge_into(hand.plan, hand.complaint, main, has_merged, step);
  });
}

ExitCode link(Context const& context, Options const& o) {
  need("complaint link", {{"REF", &o.ref}, {"--problem", &o.problem}});
  auto step = step_of(o, Kind::linked);
  step.on = context.day_until_today(o.on, "--on");
  return take_case_step(context, o.ref, [&](CaseInHand const& hand) {
    step.other = problem_in(hand.store, problem_ref(o.problem)).ref.str();
    return rules::take_step(hand.plan, hand.complaint, hand.seen, step);
  });
}

void set_up_talk(Command const& group) {
  auto const* const remark = tr("A remark");
  CaseStepCommand{group, "notify", tr("The person was told that it is taken up"), plain<Kind::notified>}.option(
      "--text", &Options::text, remark, "TEXT");
  CaseStepCommand{group, "callback", tr("The person was called: is it really solved (回访)"), call_back}
      .option("--outcome", &Options::outcome, tr("reached, no-answer, wrong-number or refused"), "OUTCOME")
      .option("--solved", &Options::solved, tr("yes, partly or no"), "WORD")
      .option("--satisfaction", &Options::satisfaction,
              tr("satisfied, basically-satisfied, dissatisfied or no-opinion"), "WORD")
      .option("--text", &Options::text, remark, "TEXT");
  CaseStepCommand{group, "feed-back", tr("The result was told to the person"), plain<Kind::fed_back>}.option(
      "--text", &Options::text, remark, "TEXT");
  CaseStepCommand const reply{group, "reply-received", tr("The person has the written reply"),
                              plain<Kind::reply_received>};
  CaseStepCommand const review{group, "review-ask", tr("The person asks for a review"), plain<Kind::review_asked>};
  CaseStepCommand{group, "review-answer", tr("The review is answered"), plain<Kind::review_answered>}.option(
      "--text", &Options::text, remark, "TEXT");
}

void set_up_handling(Command const& group) {
  CaseStepCommand{group, "conclude", tr("The office concludes it with the fact found; it is never opened again"),
                  conclude}
      .option("--fact", &Options::fact, tr("founded, partly-founded, unfounded or not-established"), "FACT")
      .option("--evidence", &Options::evidence, tr("What shows it"), "TEXT")
      .option("--by", &Options::by, tr("Who established it"), "NAME");
  CaseStepCommand{group, "report-up", tr("It was passed to the level above that has it in its charge"), report_up}
      .option("--text", &Options::text, tr("To whom and why"), "TEXT")
      .option("--document", &Options::document, tr("The number of the paper"), "NO");
  CaseStepCommand{group, "recuse", tr("Somebody must neither handle nor see it (回避)"), recuse}
      .option("--person", &Options::person, tr("Who, as the log calls the person"), "NAME")
      .option("--reason", &Options::reason, tr("Why"), "TEXT");
  CaseStepCommand{group, "summarise", tr("Write the handling summary, which betrays nobody"), summarise}.option(
      "--text", &Options::text, tr("The summary"), "TEXT");
  CaseStepCommand const categories{group, "categorise", tr("Set its categories"), categorise};
  categories.command.word("CODES", categories.options->codes, tr("Its category, then further ones: 5 or 5,7"));
}

void set_up_joining(Command const& group) {
  CaseStepCommand{group, "merge", tr("Handle it together with another one; the clocks of both go on"), merge}.option(
      "--into", &Options::into, tr("The one that goes on for both"), "REF");
  CaseStepCommand const separation{group, "separate", tr("Handle it by itself again"), plain<Kind::separated>};
  CaseStepCommand{group, "link", tr("It is about a problem of the register"), link}.option(
      "--problem", &Options::problem, tr("The problem, for example P7"), "REF");
}

}  // namespace

void set_up_complaint_steps(Command const& group) {
  set_up_talk(group);
  set_up_handling(group);
  set_up_joining(group);
}

}  // namespace zgz::cmd
