#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "lib/model/words.hpp"
#include "lib/report/problems.hpp"
#include "lib/rules/steps.hpp"

namespace zgz::cmd {

namespace {

struct ListOptions {
  std::string department, category, state, format;
  bool late = false, absent = false;
};

struct StepOptions {
  std::string ref, on, note, reason, evidence, verifier, to, approver, document;
};

std::vector<std::string> const states{"not-started", "ongoing", "reported", "closed", "long-term", "withdrawn"};

ExitCode list(Context const& context, ListOptions const& options) {
  if (!options.state.empty()) check_choice(options.state, "--state", states);
  auto const& plan = context.plan();
  auto const store = context.open_store();
  store::ProblemFilter filter;
  filter.department = department_code(options.department, plan);
  filter.category = options.category;
  if (auto const state = rectification_named(options.state)) {
    filter.states = {*state};
  } else {
    filter.states = {Rectification::not_started, Rectification::ongoing, Rectification::reported, Rectification::closed,
                     Rectification::long_term};
  }
  auto problems = judged(store.problems(filter), context.today());
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
  change.record(step(problem_in(store, ref)));
  auto const now = problem_in(store, ref);
  change.commit();
  auto const due = now.row.due ? iso(*now.row.due) : std::string{tr("none")};
  print_text(say("{0}: {1}; due {2}.\n", ref.str(), tr(title_of(now.rectification)), due));
  return ExitCode::done;
}

ExitCode start(Context const& context, StepOptions const& o) {
  auto const on = context.day_until_today(o.on, "--on");
  return take_step(context, o.ref, [&](Problem const& problem) { return rules::start(problem, on, o.note); });
}

ExitCode report_done(Context const& context, StepOptions const& o) {
  auto const on = context.day_until_today(o.on, "--on");
  return take_step(context, o.ref, [&](Problem const& problem) { return rules::report_done(problem, on, o.note); });
}

ExitCode send_back(Context const& context, StepOptions const& o) {
  need("problem send-back", {{"--reason", &o.reason}});
  auto const on = context.day_until_today(o.on, "--on");
  return take_step(context, o.ref, [&](Problem const& problem) { return rules::send_back(problem, on, o.reason); });
}

ExitCode close(Context const& context, StepOptions const& o) {
  need("problem close", {{"--evidence", &o.evidence}, {"--verifier", &o.verifier}});
  auto const on = context.day_until_today(o.on, "--on");
  return take_step(context, o.ref, [&](Problem const& problem) { return rules::close(problem, on, o.evidence, o.verifier); });
}

ExitCode extend(Context const& context, StepOptions const& o) {
  need("problem extend", {{"--to", &o.to}, {"--approver", &o.approver}, {"--reason", &o.reason}, {"--document", &o.document}});
  auto const to = *context.day(o.to, "--to");
  return take_step(context, o.ref, [&](Problem const& problem) { return rules::extend(problem, to, o.approver, o.reason, o.document); });
}

void set_up_list(CLI::App& group, Job& job) {
  auto& command = *group.add_subcommand("list", tr("Problems, with how far they are and whether they are in time"));
  auto const options = declare<ListOptions>(command, job, list);
  command.add_option("--department", options->department, tr("Only this department: name, alias or code"))->type_name("NAME");
  command.add_option("--category", options->category, tr("Only this category, by its number"))->type_name("N");
  command.add_option("--state", options->state, tr("not-started, ongoing, reported, closed, long-term or withdrawn"))->type_name("STATE");
  command.add_flag("--late", options->late, tr("Only those that are or were late"));
  command.add_flag("--absent", options->absent, tr("Only those that the latest submission leaves out"));
  add_format(command, options->format);
}

std::shared_ptr<StepOptions> set_up_step(CLI::App& group, Job& job, char const* name, char const* help,
                                         ExitCode (*run)(Context const&, StepOptions const&), CLI::App*& command) {
  command = group.add_subcommand(name, tr(help));
  auto options = declare<StepOptions>(*command, job, run);
  command->add_option("REF", options->ref, tr("The problem, for example P7"))->type_name("");
  return options;
}

void add_day(CLI::App& command, StepOptions& options) {
  command.add_option("--on", options.on, tr("The day (default: today)"))->type_name("D");
}

void set_up_steps(CLI::App& group, Job& job) {
  CLI::App* command = nullptr;
  auto options = set_up_step(group, job, "start", ZGZ_N_("The department has begun to mend it"), start, command);
  add_day(*command, *options);
  command->add_option("--note", options->note, tr("A remark"))->type_name("TEXT");
  options = set_up_step(group, job, "report-done", ZGZ_N_("The department reports it done"), report_done, command);
  add_day(*command, *options);
  command->add_option("--note", options->note, tr("A remark"))->type_name("TEXT");
  options = set_up_step(group, job, "send-back", ZGZ_N_("The office does not accept it as done; the old due day stays"), send_back, command);
  add_day(*command, *options);
  command->add_option("--reason", options->reason, tr("Why"))->type_name("TEXT");
}

void set_up_grants(CLI::App& group, Job& job) {
  CLI::App* command = nullptr;
  auto options = set_up_step(group, job, "close", ZGZ_N_("The office grants closure, with evidence"), close, command);
  add_day(*command, *options);
  command->add_option("--evidence", options->evidence, tr("What shows that it is mended"))->type_name("TEXT");
  command->add_option("--verifier", options->verifier, tr("Who checked it; not the owner"))->type_name("NAME");
  options = set_up_step(group, job, "extend", ZGZ_N_("The office grants a later due day"), extend, command);
  command->add_option("--to", options->to, tr("The new due day"))->type_name("D");
  command->add_option("--approver", options->approver, tr("Who approved it"))->type_name("NAME");
  command->add_option("--reason", options->reason, tr("Why"))->type_name("TEXT");
  command->add_option("--document", options->document, tr("The number of the approving document"))->type_name("NO");
}

}  // namespace

void set_up_problem(CLI::App& app, Job& job) {
  auto& group = *app.add_subcommand("problem", tr("List problems, or take a step with one"));
  group.require_subcommand(1);
  set_up_list(group, job);
  set_up_steps(group, job);
  set_up_grants(group, job);
}

}  // namespace zgz::cmd
