#include <algorithm>

#include "cmd/cases.hpp"
#include "cmd/late_cases.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/refs.hpp"
#include "lib/intake/sender.hpp"
#include "lib/report/clocks.hpp"
#include "lib/report/why.hpp"
#include "lib/rules/clocks.hpp"
#include "lib/rules/counting.hpp"
#include "lib/rules/overdue.hpp"
#include "lib/rules/timeliness.hpp"
#include "lib/store/casework.hpp"
#include "lib/store/inspection.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string subject, format;
};

report::CountedDuty counted(Plan const& plan, DutyStatus const& status, Date today) {
  auto const end = status.met_on.value_or(today);
  return {status, rules::count_days_late(plan.calendar, status.duty->last_day(), end)};
}

std::vector<report::CountedDuty> duties_of(Plan const& plan, store::Store const& store, Department const& department,
                                           Date today) {
  std::vector<report::CountedDuty> duties;
  for (auto const& status : rules::duty_statuses(plan, records_of(store), today)) {
    if (status.department == &department) duties.push_back(counted(plan, status, today));
  }
  return duties;
}

Document of_problem(Plan const& plan, store::Store const& store, Problem const& problem, Date today) {
  auto const judged = rules::judge(problem, today);
  auto const end = rules::finished_on(problem).value_or(today);
  auto const days = problem.row.due && judged.days_late > 0
                        ? rules::count_days_late(plan.calendar, *problem.row.due, end)
                        : std::vector<CountedDay>{};
  return report::why_problem(plan, {problem, judged}, problem.added_on ? std::nullopt : store.submission(problem.first),
                             days, today);
}

Document of_submission(Plan const& plan, store::Store const& store, SubmissionRef ref, Date today) {
  auto const submission = submission_in(store, ref);
  auto const department = std::find_if(plan.departments.begin(), plan.departments.end(),
                                       [&](Department const& d) { return d.code == submission.department; });
  if (department == plan.departments.end()) return report::why_submission(plan, submission, nullptr, today);
  for (auto const& duty : duties_of(plan, store, *department, today)) {
    if (duty.status.duty->code == submission.duty) return report::why_submission(plan, submission, &duty, today);
  }
  return report::why_submission(plan, submission, nullptr, today);
}

Document of_department(Plan const& plan, store::Store const& store, std::string const& word, Date today) {
  auto const& department = intake::department_called(word, plan);
  rules::OverdueQuery query;
  query.today = today;
  query.department = department.code;
  auto const late = rules::overdue(plan, {}, standing_problems(store, department.code, today), {}, query);
  return report::why_department(department, duties_of(plan, store, department, today), late, today);
}

Document of_complaint(Plan const& plan, store::Store const& store, ComplaintRef ref, Date today) {
  store::Casework const casework{store};
  auto const complaint = casework.complaint_case(ref);
  if (!complaint) return report::why_not_handled(plan, complaint_in(store, ref), today);
  auto const seen = seen_by_clocks(store, *complaint);
  std::vector<report::CountedClock> clocks;
  for (auto& clock : rules::clocks_of(plan, seen, today)) {
    auto days = rules::count_out(plan.calendar, clock);
    clocks.push_back({std::move(clock), std::move(days)});
  }
  return report::why_complaint(plan, *complaint, clocks, today);
}

/// Records that have a letter of their own and no count of days: what they are is said, whether there is one or not.
void refuse_other_records(store::Store const& store, std::string const& subject) {
  store::Casework const casework{store};
  store::Inspections const inspections{store};
  auto const refuse = [](auto const& ref, bool there, char const* what) {
    throw usage_error(there ? Fault::no_days_to_count : Fault::no_such_record, {ref.str(), tr(what)});
  };
  if (auto const ref = SupervisionRef::parse(subject))
    refuse(*ref, casework.supervision(*ref).has_value(), ZGZ_N_("a listed supervision"));
  if (auto const ref = DispositionRef::parse(subject))
    refuse(*ref, casework.disposition(*ref).has_value(), ZGZ_N_("a disposition"));
  if (auto const ref = AccountabilityRef::parse(subject))
    refuse(*ref, casework.accountability(*ref).has_value(), ZGZ_N_("an accountability checklist"));
  if (auto const ref = InspectionRef::parse(subject))
    refuse(*ref, inspections.draw(*ref).has_value(), ZGZ_N_("a draw"));
  if (auto const ref = ReviewRef::parse(subject))
    refuse(*ref, inspections.review(*ref).has_value(), ZGZ_N_("a review"));
}

ExitCode run(Context const& context, Options const& options) {
  need("why", {{"REF", &options.subject}});
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const today = context.today();
  auto const document = [&] {
    if (auto const ref = ProblemRef::parse(options.subject))
      return of_problem(plan, store, problem_to_handle(context, store, *ref), today);
    if (auto const ref = ComplaintRef::parse(options.subject)) {
      need_not_recused(context, store, *ref);
      return of_complaint(plan, store, *ref, today);
    }
    if (auto const ref = SubmissionRef::parse(options.subject)) return of_submission(plan, store, *ref, today);
    refuse_other_records(store, options.subject);
    return of_department(plan, store, options.subject, today);
  }();
  print(context, document, options.format);
  return ExitCode::done;
}

}  // namespace

void set_up_why(Command const& root) {
  auto const command =
      root.sub("why", tr("Why a problem, a submission or a department is late: the count and the clause"));
  auto const options = command.runs<Options>(run);
  command.word("REF", options->subject, tr("P7, S3, C5, or a department"));
  add_format(command, options->format);
}

}  // namespace zgz::cmd
