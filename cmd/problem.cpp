#include <algorithm>

#include "cmd/cases.hpp"
#include "cmd/output.hpp"
#include "cmd/problem_case.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "lib/model/departments.hpp"
#include "lib/model/words.hpp"
#include "lib/report/problems.hpp"
#include "lib/rules/closing.hpp"
#include "lib/rules/steps.hpp"

namespace zgz::cmd {

namespace {

struct ListOptions {
  std::string department, category, state, format;
  bool late = false, absent = false;
};

struct StepOptions {
  std::string ref, on, note, reason, evidence, verifier, to, approver, document;
  bool withdraw = false;
};

std::vector<std::string> const states{"not-started", "ongoing", "reported", "closed", "long-term", "withdrawn"};

std::vector<std::string> category_codes(Plan const& plan) {
  std::vector<std::string> codes;
  for (auto const& category : plan.categories) codes.push_back(category.code);
  return codes;
}

/// In the order of the plan, as a list that is read by department needs it.
std::vector<Problem> by_department(Plan const& plan, std::vector<Problem> problems) {
  std::stable_sort(problems.begin(), problems.end(), [&](Problem const& a, Problem const& b) {
    return position_in(plan, a.department) < position_in(plan, b.department);
  });
  return problems;
}

ExitCode list(Context const& context, ListOptions const& options) {
  if (!options.state.empty()) check_choice(options.state, "--state", states);
  auto const& plan = context.plan();
  auto const store = context.open_store();
  store::ProblemFilter filter;
  filter.department = department_code(options.department, plan);
  filter.category = options.category;
  filter.received_until = context.today();
  if (auto const state = rectification_named(options.state)) {
    filter.states = {*state};
  } else {
    filter.states = {Rectification::not_started, Rectification::ongoing, Rectification::reported, Rectification::closed,
                     Rectification::long_term};
  }
  if (!options.category.empty()) check_choice(options.category, "--category", category_codes(plan));
  auto problems = judged(by_department(plan, store.problems(filter)), context.today());
  if (options.late) std::erase_if(problems, [](auto const& problem) { return problem.judged.days_late == 0; });
  if (options.absent) std::erase_if(problems, [](auto const& problem) { return !problem.problem.absent; });
  print(context, report::problems_document(plan, problems, context.today()), options.format);
  return ExitCode::done;
}

/// Reads the problem, makes the event of the step, records it, and says what the problem is now.
template <typename Step>
ExitCode take_step(Context const& context, std::string const& text, Step step) {
  auto const ref = problem_ref(text);
  (void)context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto const before = problem_to_handle(context, store, ref);
  change.record(step(before, received_on(store, before)));
  auto const now = problem_in(store, ref);
  change.commit();
  auto const due = now.row.due ? iso(*now.row.due) : std::string{tr("none")};
  print_text(say("{0}: {1}; due {2}.\n", ref.str(), tr(title_of(now.rectification)), due));
  return ExitCode::done;
}

ExitCode start(Context const& context, StepOptions const& o) {
  need("problem start", {{"REF", &o.ref}});
  auto const on = context.day_until_today(o.on, "--on");
  return take_step(context, o.ref,
                   [&](Problem const& problem, Date received) { return rules::start(problem, received, on, o.note); });
}

ExitCode report_done(Context const& context, StepOptions const& o) {
  need("problem report-done", {{"REF", &o.ref}});
  auto const on = context.day_until_today(o.on, "--on");
  return take_step(context, o.ref, [&](Problem const& problem, Date received) {
    return rules::report_done(problem, received, on, o.note);
  });
}

ExitCode send_back(Context const& context, StepOptions const& o) {
  need("problem send-back", {{"REF", &o.ref}, {"--reason", &o.reason}});
  auto const on = context.day_until_today(o.on, "--on");
  return take_step(context, o.ref, [&](Problem const& problem, Date received) {
    return rules::send_back(problem, received, on, o.reason);
  });
}

ExitCode close(Context const& context, StepOptions const& o) {
  need("problem close", {{"REF", &o.ref}, {"--evidence", &o.evidence}, {"--verifier", &o.verifier}});
  auto const on = context.day_until_today(o.on, "--on");
  return take_step(context, o.ref, [&](Problem const& problem, Date received) {
    auto closed = rules::close(problem, received, on, o.evidence, o.verifier);
    rules::need_ready_to_close(context.plan(), problem, on);
    return closed;
  });
}

ExitCode withdraw_extension(Context const& context, StepOptions const& o) {
  need("problem extend", {{"REF", &o.ref}, {"--reason", &o.reason}});
  if (!(o.to + o.approver + o.document + o.on).empty())
    throw usage_error(Fault::usage, {tr("--withdraw takes only --reason."), "zgz problem extend"});
  return take_step(context, o.ref,
                   [&](Problem const& problem, Date) { return rules::withdraw_extension(problem, o.reason); });
}

ExitCode extend(Context const& context, StepOptions const& o) {
  if (o.withdraw) return withdraw_extension(context, o);
  need("problem extend", {{"REF", &o.ref},
                          {"--to", &o.to},
                          {"--approver", &o.approver},
                          {"--reason", &o.reason},
                          {"--document", &o.document}});
  auto const to = *context.day(o.to, "--to");
  auto const on = context.day_until_today(o.on, "--on");
  auto const& plan = context.plan();
  rules::DueRange const range{plan.checklist.due_from, plan.checklist.due_to};
  auto const code = take_step(context, o.ref, [&](Problem const& problem, Date received) {
    return rules::extend(problem, received, {{}, to, o.approver, o.reason, o.document, on}, range);
  });
  if (to > plan.end) talk(say("{0} is later than the end of the campaign, {1}.", iso(to), iso(plan.end)));
  return code;
}

void set_up_list(Command const& group) {
  auto const command = group.sub("list", tr("Problems, with how far they are and whether they are in time"));
  auto const options = command.runs<ListOptions>(list);
  command.option("--department", options->department, tr("Only this department: name, alias or code"), "NAME");
  command.option("--category", options->category, tr("Only this category, by its number"), "N");
  command.option("--state", options->state, tr("not-started, ongoing, reported, closed, long-term or withdrawn"),
                 "STATE");
  command.flag("--late", options->late, tr("Only those that are or were late"));
  command.flag("--absent", options->absent, tr("Only those that the latest submission leaves out"));
  add_format(command, options->format);
}

/// A step of one problem: the command, and its options to be declared further.
struct Step {
  Command command;
  std::shared_ptr<StepOptions> options;

  Step(Command const& group, char const* name, char const* help, ExitCode (*run)(Context const&, StepOptions const&))
      : command(group.sub(name, help)), options(command.runs<StepOptions>(run)) {
    command.word("REF", options->ref, tr("The problem, for example P7"));
  }
  void day() const { command.option("--on", options->on, tr("The day (default: today)"), "D"); }
  void note() const { command.option("--note", options->note, tr("A remark"), "TEXT"); }
  void reason() const { command.option("--reason", options->reason, tr("Why"), "TEXT"); }
};

void set_up_steps(Command const& group) {
  Step const started{group, "start", tr("The department has begun to mend it"), start};
  started.day();
  started.note();
  Step const reported{group, "report-done", tr("The department reports it done"), report_done};
  reported.day();
  reported.note();
  Step const back{group, "send-back",
                  tr("The office does not accept it as done, or takes a closure back; the due day stays"), send_back};
  back.day();
  back.reason();
}

void set_up_grants(Command const& group) {
  Step const closing{group, "close", tr("The office grants closure, with evidence"), close};
  closing.day();
  closing.command.option("--evidence", closing.options->evidence, tr("What shows that it is mended"), "TEXT");
  closing.command.option("--verifier", closing.options->verifier, tr("Who checked it; not the owner"), "NAME");
  Step const later{group, "extend", tr("The office grants a later due day"), extend};
  later.day();
  later.command.option("--to", later.options->to, tr("The new due day"), "D");
  later.command.option("--approver", later.options->approver, tr("Who approved it"), "NAME");
  later.reason();
  later.command.option("--document", later.options->document, tr("The number of the approving document"), "NO");
  later.command.flag("--withdraw", later.options->withdraw,
                     tr("Take the latest extension back: it was typed wrong (with --reason)"));
}

}  // namespace

void set_up_problem(Command const& root) {
  auto const group = root.sub("problem", tr("List problems, or take a step with one"));
  group.needs_sub();
  set_up_list(group);
  set_up_steps(group);
  set_up_grants(group);
  set_up_problem_case(group);
}

}  // namespace zgz::cmd
