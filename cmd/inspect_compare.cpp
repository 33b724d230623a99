#include "cmd/inspect_compare.hpp"

#include <algorithm>

#include "cmd/case_reading.hpp"
#include "cmd/cases.hpp"
#include "cmd/contradictions.hpp"
#include "cmd/inspect.hpp"
#include "cmd/late_cases.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "lib/base/text.hpp"
#include "lib/model/case_words.hpp"
#include "lib/model/departments.hpp"
#include "lib/report/comparison.hpp"
#include "lib/rules/comparison.hpp"
#include "lib/rules/problem_notes.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string department, format;
  std::vector<std::string> take;
  bool yes = false;
};

std::vector<std::string> problems_linked(ComplaintCase const& complaint) {
  std::vector<std::string> linked;
  for (auto const& step : complaint.steps) {
    if (step.kind == CaseStep::Kind::linked) linked.push_back(step.other);
  }
  return linked;
}

/// What it was said to touch before: corruption needs its investigation under whatever head it stands now (涉腐必查).
std::vector<std::string> past_categories(ComplaintCase const& complaint, std::vector<std::string> const& now) {
  std::vector<std::string> past;
  for (auto const& step : complaint.steps) {
    if (step.kind != CaseStep::Kind::categorised) continue;
    for (auto const& code : step.words) {
      if (std::count(now.begin(), now.end(), code) + std::count(past.begin(), past.end(), code) == 0)
        past.push_back(code);
    }
  }
  return past;
}

Matter matter_of(ComplaintCase const& complaint) {
  Matter matter;
  matter.complaint = complaint.complaint.ref;
  matter.department = complaint.complaint.about;
  if (!complaint.complaint.category.empty()) {
    matter.categories = {complaint.complaint.category};
    matter.categories.insert(matter.categories.end(), complaint.facts.also.begin(), complaint.facts.also.end());
  }
  matter.past = past_categories(complaint, matter.categories);
  matter.text = complaint.facts.summary;
  matter.day = complaint.complaint.received;
  matter.linked = problems_linked(complaint);
  return matter;
}

/// A merged complaint is told by the one into which it went; one that was found to be unfounded by nobody.
bool is_matter(Plan const& plan, ComplaintCase const& complaint) {
  return department_with(plan, complaint.complaint.about) != nullptr && state_of(complaint) != CaseState::merged &&
         finding_of(complaint) != FactFinding::unfounded;
}

std::vector<ComplaintCase> cases_about(store::Casework const& casework, std::string const& department, Date today) {
  store::ComplaintFilter filter;
  filter.about = department;
  filter.received_until = today;
  return casework.cases(filter);
}

/// Complaints that a department was given and has not finished in time: a matter of that department, once, by the
/// earliest day.
std::vector<Matter> late_matters(Plan const& plan, store::Store const& store, store::Casework const& casework,
                                 Date today) {
  rules::OverdueQuery query;
  query.today = today;
  query.supervisions = query.accountabilities = false;
  std::vector<Matter> matters;
  for (auto const& item : late_cases(plan, store, casework, query)) {
    auto const ref = ComplaintRef::parse(item.subject);
    auto const complaint = item.department != nullptr && ref ? casework.complaint_case(*ref) : std::nullopt;
    if (!complaint) continue;
    auto matter = matter_of(*complaint);
    matter.kind = Matter::Kind::late;
    matter.department = item.department->code;
    matter.day = item.due;
    if (!plan.inspection.late_category.empty()) matter.categories = {plan.inspection.late_category};
    auto const known = std::find_if(matters.begin(), matters.end(), [&](Matter const& each) {
      return each.complaint == matter.complaint && each.department == matter.department;
    });
    if (known == matters.end()) {
      matters.push_back(std::move(matter));
    } else {
      known->day = std::min(known->day, matter.day);
    }
  }
  return matters;
}

void add_contradictions(Plan const& plan, rules::CaseIndex const& index, store::Casework const& casework,
                        std::string const& department, Comparison& comparison) {
  for (auto const& each : plan.departments) {
    if (!department.empty() && each.code != department) continue;
    if (auto it = contradiction_of(index, casework, each.code)) comparison.contradicted.emplace_back(each.code, *it);
  }
}

std::int64_t all_complaints(Plan const& plan, store::Casework const& casework, std::string const& department,
                            Date today) {
  std::int64_t sum = 0;
  for (auto const& count : casework.complaint_counts(today)) {
    bool const in_plan = department_with(plan, count.about) != nullptr;
    if (in_plan && (department.empty() || count.about == department)) sum += count.complaints;
  }
  return sum;
}

bool is_named(Options const& o, Compared const& compared) {
  auto const named = [&](std::string const& text) { return complaint_ref(text) == compared.matter.complaint; };
  return std::any_of(o.take.begin(), o.take.end(), named);
}

/// Why nothing can be recorded of a complaint, in words of people.
std::string refusal_of(std::vector<Compared> const& items, ComplaintRef ref) {
  auto const found =
      std::find_if(items.begin(), items.end(), [&](Compared const& each) { return each.matter.complaint == ref; });
  if (found == items.end()) return tr("it is not among what was compared");
  if (found->matter.text.empty()) return tr("it has no handling summary");
  if (found->matter.categories.empty()) return tr("it has no category");
  return report::term(found->outcome).label;
}

/// What is to be recorded: all that is proposed, or what is named.
std::vector<Compared> chosen(Options const& o, std::vector<Compared> const& items) {
  std::vector<Compared> taken;
  for (auto const& each : items) {
    bool const by_name = is_named(o, each) && rules::may_be_taken(each);
    if (by_name || (o.yes && o.take.empty() && rules::is_proposed(each))) taken.push_back(each);
  }
  for (auto const& text : o.take) {
    auto const ref = complaint_ref(text);
    bool const found =
        std::any_of(taken.begin(), taken.end(), [&](Compared const& each) { return each.matter.complaint == ref; });
    if (!found) throw usage_error(Fault::no_proposal, {ref.str(), refusal_of(items, ref)});
  }
  return taken;
}

CaseStep link_to(Problem const& problem) {
  CaseStep step;
  step.kind = CaseStep::Kind::linked;
  step.on = *problem.added_on;
  step.other = problem.ref.str();
  return step;
}

ExitCode record(Context const& context, Options const& o) {
  auto const& plan = context.plan();
  auto const today = context.today();
  auto store = context.open_store();
  store::Change change{store, context.author()};
  note_plan(context, store, change);
  for (auto const& text : o.take) need_not_recused(context, store, complaint_ref(text));
  auto const compared = comparison_of(context, store, department_code(o.department, plan));
  std::string told;
  for (auto const& each : chosen(o, compared.items)) {
    auto problem = rules::problem_of(each, today);
    problem.ref = store.next_problem();
    change.record(rules::add_problem(plan, problem));
    change.record(ComplaintStepTaken{each.matter.complaint, link_to(problem)});
    told += say("{0}: added from {1}.\n", problem.ref.str(), each.matter.complaint.str());
  }
  if (told.empty()) {
    print_text(say("Nothing is proposed; nothing was changed.\n"));
    return ExitCode::done;
  }
  change.commit();
  print_text(told);
  return ExitCode::done;
}

ExitCode compare(Context const& context, Options const& o) {
  if (o.yes || !o.take.empty()) return record(context, o);
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const comparison = comparison_of(context, store, department_code(o.department, plan));
  auto const proposed = std::count_if(comparison.items.begin(), comparison.items.end(), rules::is_proposed);
  print(context, report::comparison_document(plan, comparison, static_cast<std::size_t>(proposed)), o.format);
  return ExitCode::done;
}

}  // namespace

Comparison comparison_of(Context const& context, store::Store const& store, std::string const& department) {
  auto const& plan = context.plan();
  auto const today = context.today();
  auto const casework = casework_of(context, store);
  auto const records = case_records(store, today);
  rules::CaseIndex const index{records};
  Comparison comparison;
  comparison.today = today;
  comparison.not_compared = all_complaints(plan, casework, department, today);
  std::vector<Matter> matters;
  for (auto const& complaint : cases_about(casework, department, today)) {
    if (department_with(plan, complaint.complaint.about) != nullptr) --comparison.not_compared;
    if (is_matter(plan, complaint)) matters.push_back(matter_of(complaint));
  }
  for (auto& matter : late_matters(plan, store, casework, today)) {
    if (department.empty() || matter.department == department) matters.push_back(std::move(matter));
  }
  comparison.items = rules::compare(plan, index, matters);
  add_contradictions(plan, index, casework, department, comparison);
  return comparison;
}

void set_up_inspect_compare(Command const& group) {
  auto const command =
      group.sub("compare", tr("Set complaints and matters not finished in time beside what departments reported"));
  auto const options = command.runs<Options>(compare);
  command.option("--department", options->department, tr("Only this department: name, alias or code"), "NAME");
  command.options("--take", options->take, tr("Record the problem that this complaint shows; may be repeated"), "C4");
  command.flag("--yes", options->yes, tr("Record everything that is proposed"));
  add_format(command, options->format);
}

}  // namespace zgz::cmd
