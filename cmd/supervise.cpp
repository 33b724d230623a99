#include <algorithm>

#include "cmd/case_reading.hpp"
#include "cmd/cases.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "lib/model/departments.hpp"
#include "lib/rules/supervision.hpp"
#include "lib/rules/supervision_candidates.hpp"

namespace zgz::cmd {

namespace {

constexpr int longest_cycle = 366;

struct ListOptions {
  std::string state, format;
};

struct StepOptions {
  std::string ref, on, text, by, document, due, cycle, opinion, reason;
  std::vector<std::string> inspectors;
  bool passed = false, failed = false;
};

std::vector<std::string> const states{"proposed", "listed", "accepted", "delisted", "dropped"};

ExitCode candidates(Context const& context, ListOptions const& options) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const today = context.today();
  auto const records = case_records(store, today);
  auto const cases = casework_of(context, store).linked_to_open_problems(today);
  rules::CaseIndex const index{records};
  auto found = rules::supervision_candidates(plan, index, cases, today);
  std::stable_sort(found.begin(), found.end(), [&](Candidate const& a, Candidate const& b) {
    return position_in(plan, a.problem->department) < position_in(plan, b.problem->department);
  });
  print(context, report::candidates_document(plan, found, today), options.format);
  return ExitCode::done;
}

ExitCode list(Context const& context, ListOptions const& options) {
  if (!options.state.empty()) check_choice(options.state, "--state", states);
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const today = context.today();
  std::vector<report::SupervisionLine> lines;
  for (auto const& supervision : store::Casework{store}.supervisions()) {
    if (options.state.empty() || word_of(rules::state_of(supervision)) == options.state)
      lines.push_back(line_of(store, supervision, today));
  }
  std::stable_sort(lines.begin(), lines.end(), [&](auto const& a, auto const& b) {
    return position_in(plan, a.problem.department) < position_in(plan, b.problem.department);
  });
  print(context, report::supervisions_document(plan, lines, today), options.format);
  return ExitCode::done;
}

void say_state(report::SupervisionLine const& now) {
  auto const& status = now.status;
  auto const day = [](std::optional<Date> const& date) { return date ? iso(*date) : std::string{tr("none")}; };
  print_text(say("{0} ({1}): {2}; due {3}; next report {4}.\n", now.supervision.ref.str(), now.problem.ref.str(),
                 tr(title_of(status.state)), day(status.due), day(status.next_report)));
}

/// Records what `step` makes of the register as it is inside the change, and says how the supervision stands now.
template <typename Step>
ExitCode take_step(Context const& context, Step step) {
  (void)context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  SupervisionStepTaken const event = step(store);
  change.record(event);
  auto const now = line_of(store, supervision_in(store, event.supervision), context.today());
  change.commit();
  say_state(now);
  return ExitCode::done;
}

ExitCode propose(Context const& context, StepOptions const& o) {
  need("supervise propose", {{"REF", &o.ref}, {"--text", &o.text}});
  auto const on = context.day_until_today(o.on, "--on");
  auto const ref = problem_ref(o.ref);
  return take_step(context, [&](store::Store const& store) {
    auto const problem = problem_to_handle(context, store, ref);
    store::Casework const casework{store};
    return rules::propose(problem, received_on(store, problem), casework.supervisions(ref), casework.next_supervision(),
                          on, o.text);
  });
}

ExitCode approve(Context const& context, StepOptions const& o) {
  need("supervise approve", {{"REF", &o.ref}, {"--by", &o.by}, {"--document", &o.document}, {"--due", &o.due}});
  auto const on = context.day_until_today(o.on, "--on");
  auto const ref = supervision_ref(o.ref);
  auto const usual = context.plan().supervision.cycle;
  auto const cycle = o.cycle.empty() ? usual : count_of(o.cycle, "--cycle", 0, longest_cycle);
  rules::Notice const notice{o.by, o.document, *context.day(o.due, "--due"), cycle};
  return take_step(context, [&](store::Store const& store) {
    return rules::approve(supervision_in(store, ref), store::Casework{store}.supervisions(), on, notice);
  });
}

ExitCode report_progress(Context const& context, StepOptions const& o) {
  need("supervise report", {{"REF", &o.ref}, {"--text", &o.text}});
  auto const on = context.day_until_today(o.on, "--on");
  auto const ref = supervision_ref(o.ref);
  return take_step(context, [&](store::Store const& store) {
    return rules::report_progress(supervision_in(store, ref), on, o.text);
  });
}

ExitCode accept(Context const& context, StepOptions const& o) {
  need("supervise accept", {{"REF", &o.ref}, {"--opinion", &o.opinion}});
  if (o.passed == o.failed)
    throw usage_error(Fault::usage, {tr("Say either --passed or --failed."), "zgz supervise accept"});
  auto const on = context.day_until_today(o.on, "--on");
  auto const ref = supervision_ref(o.ref);
  auto const least = context.plan().supervision.inspectors;
  return take_step(context, [&](store::Store const& store) {
    auto const supervision = supervision_in(store, ref);
    rules::need_outsiders(context.plan(), problem_in(store, supervision.problem), o.inspectors);
    return rules::inspect(supervision, least, on, o.inspectors, o.opinion, o.passed);
  });
}

ExitCode delist(Context const& context, StepOptions const& o) {
  need("supervise delist", {{"REF", &o.ref}});
  auto const on = context.day_until_today(o.on, "--on");
  auto const ref = supervision_ref(o.ref);
  return take_step(context, [&](store::Store const& store) {
    auto const supervision = supervision_in(store, ref);
    auto delisted = rules::delist(supervision, on, o.text);
    if (problem_in(store, supervision.problem).rectification != Rectification::closed)
      talk(say("{} is not closed yet; taking it off the list does not close it.", supervision.problem.str()));
    return delisted;
  });
}

ExitCode drop(Context const& context, StepOptions const& o) {
  need("supervise drop", {{"REF", &o.ref}, {"--reason", &o.reason}});
  auto const on = context.day_until_today(o.on, "--on");
  auto const ref = supervision_ref(o.ref);
  return take_step(context,
                   [&](store::Store const& store) { return rules::drop(supervision_in(store, ref), on, o.reason); });
}

/// A step of one supervision: the command, and its options to be declared further.
struct Step {
  Command command;
  std::shared_ptr<StepOptions> options;

  Step(Command const& group, char const* name, char const* help, ExitCode (*run)(Context const&, StepOptions const&),
       char const* ref = nullptr)
      : command(group.sub(name, help)), options(command.runs<StepOptions>(run)) {
    command.word("REF", options->ref, ref == nullptr ? tr("The supervision, for example W1") : ref);
    command.option("--on", options->on, tr("The day (default: today)"), "D");
  }
};

void set_up_lists(Command const& group) {
  auto const proposals = group.sub("candidates", tr("Problems that the plan would have listed, with the evidence"));
  add_format(proposals, proposals.runs<ListOptions>(candidates)->format);
  auto const all = group.sub("list", tr("Listed supervisions, with their days and reports"));
  auto const options = all.runs<ListOptions>(list);
  all.option("--state", options->state, tr("proposed, listed, accepted, delisted or dropped"), "STATE");
  add_format(all, options->format);
}

void set_up_listing(Command const& group) {
  Step const proposal{group, "propose", tr("Propose a problem for listed supervision"), propose,
                      tr("The problem, for example P7")};
  proposal.command.option("--text", proposal.options->text, tr("The evidence"), "TEXT");
  Step const notice{group, "approve", tr("It was approved: the notice is out"), approve};
  notice.command.option("--by", notice.options->by, tr("Who approved it"), "NAME");
  notice.command.option("--document", notice.options->document, tr("The number of the notice"), "NO");
  notice.command.option("--due", notice.options->due, tr("The due day of the notice"), "D");
  notice.command.option("--cycle", notice.options->cycle,
                        tr("Calendar days between reports (default: the plan's; 0: none)"), "N");
  Step const dropped{group, "drop", tr("The proposal was not approved"), drop};
  dropped.command.option("--reason", dropped.options->reason, tr("Why"), "TEXT");
}

void set_up_running(Command const& group) {
  Step const progress{group, "report", tr("The department reports how far it is; the due day stays"), report_progress};
  progress.command.option("--text", progress.options->text, tr("What it reports"), "TEXT");
  Step const acceptance{group, "accept", tr("An acceptance on the spot"), accept};
  acceptance.command.options("--inspector", acceptance.options->inspectors, tr("Who was there; give each"), "NAME");
  acceptance.command.option("--opinion", acceptance.options->opinion, tr("Their opinion"), "TEXT");
  acceptance.command.flag("--passed", acceptance.options->passed, tr("It is mended"));
  acceptance.command.flag("--failed", acceptance.options->failed, tr("It is not mended; it stays on the list"));
  Step const end{group, "delist", tr("Take it off the list after an acceptance that it passed"), delist};
  end.command.option("--text", end.options->text, tr("A remark"), "TEXT");
}

}  // namespace

void set_up_supervise(Command const& root) {
  auto const group = root.sub("supervise", tr("Listed supervision of problems"));
  group.needs_sub();
  set_up_lists(group);
  set_up_listing(group);
  set_up_running(group);
}

}  // namespace zgz::cmd
