#include <algorithm>

#include "cmd/case_reading.hpp"
#include "cmd/cases.hpp"
#include "cmd/output.hpp"
#include "cmd/refs.hpp"
#include "lib/model/departments.hpp"
#include "lib/report/accountability.hpp"
#include "lib/rules/accountability.hpp"

namespace zgz::cmd {

namespace {

struct ListOptions {
  std::string format;
};

struct OpenOptions {
  std::string ref, trigger;
};

struct FindOptions {
  std::string ref, role, title, text, by, on;
  bool pursued = false, not_pursued = false;
};

/// Problems that meet a trigger on the day, with what was opened for them.
std::vector<report::TriggeredProblem> triggered(Plan const& plan, rules::CaseIndex const& index, Date today) {
  std::vector<report::TriggeredProblem> result;
  for (auto const& problem : index.records().problems) {
    auto met = rules::met_triggers(plan, index, problem, today);
    if (met.empty()) continue;
    report::TriggeredProblem each{problem, std::move(met), {}};
    for (auto const* opened : index.accountabilities(problem.ref)) each.opened.push_back(*opened);
    result.push_back(std::move(each));
  }
  std::stable_sort(result.begin(), result.end(), [&](auto const& a, auto const& b) {
    return position_in(plan, a.problem.department) < position_in(plan, b.problem.department);
  });
  return result;
}

/// Opened is not yet considered: each finding must be made.
bool is_considered(report::TriggeredProblem const& problem) {
  auto const& opened = problem.opened;
  return !opened.empty() &&
         std::all_of(opened.begin(), opened.end(), [](Accountability const& each) { return open_findings(each) == 0; });
}

ExitCode triggers(Context const& context, ListOptions const& options) {
  auto const& plan = context.plan();
  auto const today = context.today();
  auto const records = case_records(context.open_store(), today);
  rules::CaseIndex const index{records};
  print(context, report::triggers_document(plan, triggered(plan, index, today), today), options.format);
  return ExitCode::done;
}

ExitCode list(Context const& context, ListOptions const& options) {
  auto const& plan = context.plan();
  auto const today = context.today();
  auto const records = case_records(context.open_store(), today);
  report::SecondTrack counts;
  for (auto const& each : triggered(plan, rules::CaseIndex{records}, today)) {
    ++counts.met;
    if (is_considered(each)) ++counts.considered;
  }
  for (auto const& each : records.accountabilities) counts.open += open_findings(each);
  print(context, report::accountabilities_document(plan, records.accountabilities, counts, today), options.format);
  return ExitCode::done;
}

ExitCode open(Context const& context, OpenOptions const& o) {
  need("account open", {{"REF", &o.ref}, {"--trigger", &o.trigger}});
  auto const ref = problem_ref(o.ref);
  auto const& plan = context.plan();
  auto const today = context.today();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto const records = case_records(store);
  rules::CaseIndex const index{records};
  auto const event = rules::open_accountability(plan, index, problem_to_handle(context, store, ref), o.trigger,
                                                store::Casework{store}.next_accountability(), today);
  change.record(event);
  change.commit();
  auto const lines = event.accountability.findings.size();
  print_text(say("{0}: opened for {1}; {2} findings are needed.\n", event.accountability.ref.str(), ref.str(), lines));
  return ExitCode::done;
}

ExitCode find(Context const& context, FindOptions const& o) {
  need("account find", {{"REF", &o.ref}, {"--role", &o.role}, {"--text", &o.text}, {"--by", &o.by}});
  check_choice(o.role, "--role", responsibility_roles());
  if (o.pursued == o.not_pursued)
    throw usage_error(Fault::usage, {tr("Say either --pursued or --not-pursued."), "zgz account find"});
  auto const on = context.day_until_today(o.on, "--on");
  auto const ref = accountability_ref(o.ref);
  (void)context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  AccountabilityFinding const finding{o.role, o.title, true, o.pursued, o.text, o.by, on};
  change.record(rules::find_responsibility(accountability_in(store, ref), finding));
  auto const now = accountability_in(store, ref);
  change.commit();
  print_text(say("{0}: {1} of {2} findings are open.\n", ref.str(), open_findings(now), now.findings.size()));
  return ExitCode::done;
}

void set_up_opening(Command const& group) {
  auto const command = group.sub("open", tr("Open the checklist of responsibilities for a trigger that is met"));
  auto const options = command.runs<OpenOptions>(open);
  command.word("REF", options->ref, tr("The problem, for example P7"));
  command.option("--trigger", options->trigger, tr("The code of the trigger in the plan"), "CODE");
}

void set_up_finding(Command const& group) {
  auto const command = group.sub("find", tr("Record what was found about one role"));
  auto const options = command.runs<FindOptions>(find);
  command.word("REF", options->ref, tr("The accountability, for example A1"));
  command.option("--role", options->role, tr("direct, supervising-leader, head or supervisor"), "ROLE");
  command.option("--title", options->title, tr("The post, where the role has several"), "TITLE");
  command.flag("--pursued", options->pursued, tr("Held to account; --text is the measure"));
  command.flag("--not-pursued", options->not_pursued, tr("Considered, not held to account; --text is the reason"));
  command.option("--text", options->text, tr("The measure, or why not"), "TEXT");
  command.option("--by", options->by, tr("Who decided"), "NAME");
  command.option("--on", options->on, tr("The day (default: today)"), "D");
}

}  // namespace

void set_up_account(Command const& root) {
  auto const group = root.sub("account", tr("The second track of a case: who is responsible"));
  group.needs_sub();
  auto const met = group.sub("triggers", tr("Problems that meet a trigger of the plan, with the evidence"));
  add_format(met, met.runs<ListOptions>(triggers)->format);
  auto const all = group.sub("list", tr("Accountabilities that were opened, and how many triggers were considered"));
  add_format(all, all.runs<ListOptions>(list)->format);
  set_up_opening(group);
  set_up_finding(group);
}

}  // namespace zgz::cmd
