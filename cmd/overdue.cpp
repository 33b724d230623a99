#include <algorithm>

#include "cmd/cases.hpp"
#include "cmd/late_cases.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/report/overdue.hpp"
#include "lib/report/status.hpp"
#include "lib/rules/overdue.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string kind = "all", department, duty, soon = "0", format;
  bool check = false;
};

std::vector<std::string> const kinds{"all", "duty", "problem", "complaint", "supervision", "accountability"};

std::vector<DutyStatus> statuses_of(Plan const& plan, store::Store const& store, Date today, std::string const& duty) {
  auto statuses = rules::duty_statuses(plan, records_of(store), today);
  if (!duty.empty()) std::erase_if(statuses, [&](DutyStatus const& status) { return status.duty->code != duty; });
  return statuses;
}

ExitCode run(Context const& context, Options const& options) {
  check_choice(options.kind, "--kind", kinds);
  auto const& plan = context.plan();
  if (!options.duty.empty()) (void)duty_called(options.duty, plan);
  rules::OverdueQuery query;
  query.today = context.today();
  bool const all = options.kind == "all" && options.duty.empty();
  query.duties = options.kind == "all" || options.kind == "duty";
  query.problems = all || options.kind == "problem";
  query.complaints = all || options.kind == "complaint";
  query.supervisions = all || options.kind == "supervision";
  query.accountabilities = all || options.kind == "accountability";
  query.department = department_code(options.department, plan);
  query.soon = count_of(options.soon, "--soon", 0, 366);
  auto const store = context.open_store();
  store::ProblemFilter filter;
  filter.department = query.department;
  filter.open_only = true;
  filter.received_until = query.today;
  filter.due_before = query.today + std::chrono::days{query.soon + 1};
  auto const statuses = query.duties ? statuses_of(plan, store, query.today, options.duty) : std::vector<DutyStatus>{};
  auto const open = query.problems ? store.problems(filter) : std::vector<Problem>{};
  auto const items =
      rules::overdue(plan, statuses, open, late_cases(plan, store, casework_of(context, store), query), query);
  if (plan_changed(context, store)) talk(report::plan_changed_line());
  print(context, report::overdue_document(plan, items, query.today), options.format);
  bool const late = std::any_of(items.begin(), items.end(), [](OverdueItem const& item) { return item.days_late > 0; });
  return options.check && late ? ExitCode::look : ExitCode::done;
}

}  // namespace

void set_up_overdue(Command const& root) {
  auto const command = root.sub("overdue", tr("Who is late with what, and why"));
  auto const options = command.runs<Options>(run);
  command.option("--kind", options->kind, tr("all, duty, problem, complaint, supervision or accountability"), "K");
  command.option("--department", options->department, tr("Only this department: name, alias or code"), "NAME");
  command.option("--duty", options->duty, tr("Only this duty, for example checklist"), "CODE");
  command.option("--soon", options->soon, tr("Also what falls due within N calendar days"), "N");
  command.flag("--check", options->check, tr("Exit with 1 if anything is late"));
  add_format(command, options->format);
}

}  // namespace zgz::cmd
