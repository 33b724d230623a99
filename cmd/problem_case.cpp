#include "cmd/problem_case.hpp"

#include "cmd/cases.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "lib/base/text.hpp"
#include "lib/model/case_words.hpp"
#include "lib/rules/problem_notes.hpp"

namespace zgz::cmd {

namespace {

using Kind = ProblemNote::Kind;

struct AddOptions {
  std::string department, categories, problem, source, measure, due, owner, leader, on;
  std::vector<std::string> complaints;
};

struct NoteOptions {
  std::string ref, item, fact, evidence, text, by, document, as, on;
};

struct WithdrawOptions {
  std::string ref, reason, by, on;
};

std::string source_title(std::string const& word) {
  check_choice(word, "--source", words_of(rules::ways_of_finding()));
  return tr(find_title(rules::ways_of_finding(), word));
}

Problem described(Context const& context, AddOptions const& o) {
  Problem problem;
  problem.department = department_code(o.department, context.plan());
  auto codes = split(o.categories, ',');
  for (auto& code : codes) code = trim(code);
  problem.row.category = codes.front();
  problem.row.also.assign(codes.begin() + 1, codes.end());
  problem.row.problem = o.problem;
  problem.row.source = source_title(o.source);
  problem.row.measure = o.measure;
  problem.row.owner = o.owner;
  problem.row.leader = o.leader;
  problem.row.due = context.day(o.due, "--due");
  problem.row.due_text = o.due;
  problem.added_on = context.day_until_today(o.on, "--on");
  return problem;
}

/// What the complaint is said to touch the problem touches too, whatever category it gets: else corruption would need
/// no investigation once it is written down under another head (涉腐必查).
void add_categories(ComplaintCase const& complaint, Problem& problem) {
  auto codes = complaint.facts.also;
  codes.push_back(complaint.complaint.category);
  for (auto const& step : complaint.steps) {
    if (step.kind == CaseStep::Kind::categorised) codes.insert(codes.end(), step.words.begin(), step.words.end());
  }
  auto& known = problem.past_categories;
  for (auto const& code : codes) {
    bool const has = code.empty() || code == problem.row.category ||
                     std::count(problem.row.also.begin(), problem.row.also.end(), code) > 0 ||
                     std::count(known.begin(), known.end(), code) > 0;
    if (!has) known.push_back(code);
  }
}

ComplaintStepTaken link(Context const& context, store::Store const& store, std::string const& text,
                        Problem const& problem) {
  auto const complaint = complaint_in(store, complaint_ref(text));
  need_not_recused(context, store, complaint.ref);
  if (complaint.withdrawn) {
    throw usage_error(Fault::case_state,
                      {complaint.ref.str(), tr(title_of(CaseState::withdrawn)), tr("not withdrawn")});
  }
  if (*problem.added_on < complaint.received) {
    throw usage_error(Fault::before_received, {iso(*problem.added_on), complaint.ref.str(), iso(complaint.received)});
  }
  CaseStep step;
  step.kind = CaseStep::Kind::linked;
  step.on = *problem.added_on;
  step.other = problem.ref.str();
  return {complaint.ref, std::move(step)};
}

ExitCode add(Context const& context, AddOptions const& o) {
  need("problem add", {{"--department", &o.department},
                       {"--category", &o.categories},
                       {"--problem", &o.problem},
                       {"--source", &o.source}});
  auto problem = described(context, o);
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  problem.ref = store.next_problem();
  for (auto const& complaint : o.complaints) add_categories(case_in(store, complaint_ref(complaint)), problem);
  change.record(rules::add_problem(context.plan(), problem));
  for (auto const& complaint : o.complaints) change.record(link(context, store, complaint, problem));
  change.commit();
  auto const due = problem.row.due ? iso(*problem.row.due) : std::string{tr("none")};
  print_text(say("{0}: added; due {1}.\n", problem.ref.str(), due));
  propose_further_categories(context.plan(), problem);
  return ExitCode::done;
}

rules::RestingRecords resting_records(store::Store const& store, Problem const& problem) {
  store::Casework const casework{store};
  return {casework.dispositions(problem.ref), casework.supervisions(problem.ref),
          casework.accountabilities(problem.ref), standing_problems(store)};
}

ExitCode withdraw(Context const& context, WithdrawOptions const& o) {
  need("problem withdraw", {{"REF", &o.ref}, {"--reason", &o.reason}, {"--by", &o.by}});
  auto const on = context.day_until_today(o.on, "--on");
  auto const ref = problem_ref(o.ref);
  (void)context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto const problem = problem_to_handle(context, store, ref);
  change.record(rules::withdraw_problem(problem, resting_records(store, problem), on, o.reason, o.by));
  change.commit();
  print_text(say("{}: withdrawn.\n", ref.str()));
  return ExitCode::done;
}

/// Reads the problem, records the note, and says what was recorded.
ExitCode record(Context const& context, NoteOptions const& o, ProblemNote note) {
  note.on = context.day_until_today(o.on, "--on");
  auto const ref = problem_ref(o.ref);
  auto const& plan = context.plan();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  auto const problem = problem_to_handle(context, store, ref);
  auto const received = received_on(store, problem);
  if (note.kind == Kind::recurred) {
    auto const again = problem_to_handle(context, store, problem_ref(o.as));
    rules::need_later(problem, received, again, received_on(store, again));
    note.other = again.ref.str();
  }
  std::string what = tr(title_of(note.kind));
  if (auto const finding = fact_finding_named(note.word); note.kind == Kind::found && finding)
    what = say("{0}: {1}", what, tr(title_of(*finding)));
  if (note.kind == Kind::checked) what = say("{0}: {1}", what, note.word);
  change.record(rules::note_problem(plan, problem, received, std::move(note)));
  change.commit();
  print_text(say("{0}: {1}.\n", ref.str(), what));
  return ExitCode::done;
}

ExitCode investigate(Context const& context, NoteOptions const& o) {
  need("problem investigate", {{"REF", &o.ref}, {"--by", &o.by}, {"--document", &o.document}});
  return record(context, o, {Kind::investigated, {}, o.text, o.by, o.document});
}

ExitCode find(Context const& context, NoteOptions const& o) {
  need("problem find", {{"REF", &o.ref}, {"--fact", &o.fact}, {"--evidence", &o.evidence}, {"--by", &o.by}});
  check_choice(o.fact, "--fact", {"founded", "partly-founded", "unfounded", "not-established"});
  return record(context, o, {Kind::found, {}, o.evidence, o.by, {}, o.fact});
}

ExitCode cause(Context const& context, NoteOptions const& o) {
  need("problem cause", {{"REF", &o.ref}, {"--text", &o.text}});
  return record(context, o, {Kind::cause, {}, o.text});
}

ExitCode mechanism(Context const& context, NoteOptions const& o) {
  need("problem mechanism", {{"REF", &o.ref}, {"--text", &o.text}});
  return record(context, o, {Kind::mechanism, {}, o.text, {}, o.document});
}

ExitCode recurred(Context const& context, NoteOptions const& o) {
  need("problem recurred", {{"REF", &o.ref}, {"--as", &o.as}, {"--text", &o.text}});
  return record(context, o, {Kind::recurred, {}, o.text});
}

ExitCode checked(Context const& context, NoteOptions const& o) {
  need("problem checked", {{"REF", &o.ref}, {"ITEM", &o.item}, {"--text", &o.text}});
  return record(context, o, {Kind::checked, {}, o.text, {}, {}, o.item});
}

ExitCode admit(Context const& context, NoteOptions const& o) {
  need("problem admit", {{"REF", &o.ref}, {"--text", &o.text}});
  return record(context, o, {Kind::admitted, {}, o.text});
}

void set_up_add(Command const& group) {
  auto const command = group.sub("add", tr("Add a problem that came to light otherwise than by a checklist"));
  auto const options = command.runs<AddOptions>(add);
  command.option("--department", options->department, tr("Whose problem it is: name, alias or code"), "NAME");
  command.option("--category", options->categories, tr("Its category, then further ones: 5 or 5,7"), "N");
  command.option("--problem", options->problem, tr("What the problem is, written so that it betrays nobody"), "TEXT");
  command.option("--source", options->source,
                 tr("complaint, inspection, visit, questionnaire, phone, review, audit or supervision"), "SOURCE");
  command.option("--measure", options->measure, tr("What is to be done"), "TEXT");
  command.option("--due", options->due, tr("The day by which it is to be mended"), "D");
  command.option("--owner", options->owner, tr("Who mends it"), "NAME");
  command.option("--leader", options->leader, tr("The leader responsible"), "NAME");
  command.options("--complaint", options->complaints, tr("A complaint from which it came; may be repeated"), "C3");
  command.option("--on", options->on, tr("The day on which it came to light (default: today)"), "D");
}

void set_up_withdraw(Command const& group) {
  auto const command = group.sub("withdraw", tr("Take back a problem that the office added in error"));
  auto const options = command.runs<WithdrawOptions>(withdraw);
  command.word("REF", options->ref, tr("The problem, for example P7"));
  command.option("--reason", options->reason, tr("Why"), "TEXT");
  command.option("--by", options->by, tr("Who decided"), "NAME");
  command.option("--on", options->on, tr("The day (default: today)"), "D");
}

/// A command that records a note of one problem, and its options to be declared further.
struct NoteCommand {
  Command command;
  std::shared_ptr<NoteOptions> options;

  NoteCommand(Command const& group, char const* name, char const* help,
              ExitCode (*run)(Context const&, NoteOptions const&))
      : command(group.sub(name, help)), options(command.runs<NoteOptions>(run)) {
    command.word("REF", options->ref, tr("The problem, for example P7"));
    command.option("--on", options->on, tr("The day (default: today)"), "D");
  }
  void text(char const* help) const { command.option("--text", options->text, help, "TEXT"); }
  void by(char const* help) const { command.option("--by", options->by, help, "NAME"); }
  void document(char const* help) const { command.option("--document", options->document, help, "NO"); }
};

void set_up_findings(Command const& group) {
  NoteCommand const investigation{group, "investigate", tr("An investigation of it was opened or held"), investigate};
  investigation.by(tr("Who investigates"));
  investigation.document(tr("The number of the document that opened it"));
  investigation.text(tr("A remark"));
  NoteCommand const finding{group, "find", tr("The fact found about it"), find};
  finding.command.option("--fact", finding.options->fact, tr("founded, partly-founded, unfounded or not-established"),
                         "FACT");
  finding.command.option("--evidence", finding.options->evidence, tr("What shows it"), "TEXT");
  finding.by(tr("Who found it"));
  NoteCommand const admission{group, "admit", tr("The department or person named it of its own accord"), admit};
  admission.text(tr("Who named it, and how; by post, not by name"));
}

void set_up_lessons(Command const& group) {
  NoteCommand const root{group, "cause", tr("Its root cause"), cause};
  root.text(tr("The root cause"));
  NoteCommand const rule{group, "mechanism", tr("The lasting rule that it led to"), mechanism};
  rule.text(tr("The rule"));
  rule.document(tr("The number of the document that holds it"));
  NoteCommand const again{group, "recurred", tr("It came back as another problem"), recurred};
  again.command.option("--as", again.options->as, tr("The problem as which it came back"), "P30");
  again.text(tr("What shows that it is the same"));
  NoteCommand const item{group, "checked", tr("An item of the closure checklist is fulfilled"), checked};
  item.command.word("ITEM", item.options->item, tr("The code of the item in the plan"));
  item.text(tr("What shows it"));
}

}  // namespace

void set_up_problem_case(Command const& problem) {
  set_up_add(problem);
  set_up_withdraw(problem);
  set_up_findings(problem);
  set_up_lessons(problem);
}

}  // namespace zgz::cmd
