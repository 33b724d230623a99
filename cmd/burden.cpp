#include <algorithm>

#include "cmd/cases.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/model/departments.hpp"
#include "lib/report/burden.hpp"
#include "lib/rules/burden.hpp"
#include "lib/store/inspection.hpp"
#include "lib/store/inspection_results.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string department, format;
};

using Demands = std::vector<Demand>;

/// A duty is asked for on its last day at the latest, or when it was done.
void add_duties(Plan const& plan, store::Store const& store, Date today, Demands& demands) {
  for (auto const& status : rules::duty_statuses(plan, records_of(store), today)) {
    auto const on = status.met_on.value_or(status.duty->last_day());
    if (status.department == nullptr || on > today) continue;
    demands.push_back({Demand::Kind::duty, status.department->code, on, {}, status.duty->code});
  }
}

void add_returned(store::Store const& store, Date today, Demands& demands) {
  for (auto const& submission : store.submissions()) {
    bool const sent_back = submission.state == SubmissionState::returned && !submission.department.empty();
    if (sent_back && submission.received <= today)
      demands.push_back({Demand::Kind::again, submission.department, submission.received, {}, submission.ref.str()});
  }
}

void add_reports(store::Store const& store, Date today, Demands& demands) {
  for (auto const& supervision : store::Casework{store}.supervisions()) {
    auto const problem = store.problem(supervision.problem);
    if (!problem) continue;
    for (auto const& step : supervision.steps) {
      if (step.kind == SupervisionStep::Kind::reported && step.on <= today)
        demands.push_back({Demand::Kind::report, problem->department, step.on, {}, supervision.ref.str()});
    }
  }
}

void add_callbacks(store::Casework const& casework, Date today, Demands& demands) {
  store::ComplaintFilter filter;
  filter.received_until = today;
  filter.step = CaseStep::Kind::called_back;
  for (auto const& complaint : casework.cases(filter)) {
    for (auto const& step : complaint.steps) {
      if (step.kind == CaseStep::Kind::called_back && step.on <= today)
        demands.push_back(
            {Demand::Kind::callback, complaint.complaint.about, step.on, {}, complaint.complaint.ref.str()});
    }
  }
}

Demand::Kind kind_of(Method method) {
  if (method == Method::visit) return Demand::Kind::visit;
  return method == Method::interview ? Demand::Kind::call : Demand::Kind::questionnaire;
}

/// Every attempt counts, whatever came of it: the telephone rang all the same. A questionnaire counts once.
void add_results(store::Store const& store, Date today, Demands& demands) {
  store::InspectionResults const results{store};
  for (auto const& draw : store::Inspections{store}.draws()) {
    for (auto const& result : results.results(draw.ref)) {
      auto const unit = draw.design.frame + '/' + result.unit;
      auto const kind = kind_of(result.method);
      std::vector<Date> days;
      for (auto const& attempt : result.attempts)
        days.push_back(parse_iso_date(attempt.at.substr(0, 10)).value_or(draw.drawn));
      if (days.empty()) days.push_back(draw.drawn);
      if (kind == Demand::Kind::questionnaire) days.resize(1);
      for (auto const day : days) {
        if (day <= today) demands.push_back({kind, result.department, day, unit, draw.ref.str()});
      }
    }
  }
}

ExitCode run(Context const& context, Options const& o) {
  auto const& plan = context.plan();
  auto const department = department_code(o.department, plan);
  auto const store = context.open_store();
  auto const today = context.today();
  Demands demands;
  add_duties(plan, store, today, demands);
  add_returned(store, today, demands);
  add_reports(store, today, demands);
  add_results(store, today, demands);
  add_callbacks(casework_of(context, store), today, demands);
  std::erase_if(demands, [&](Demand const& demand) {
    return demand.department.empty() || (!department.empty() && demand.department != department);
  });
  print(context,
        report::burden_document(plan, rules::burden_by_month(plan, demands), rules::asked_again(demands), today),
        o.format);
  return ExitCode::done;
}

}  // namespace

void set_up_burden(Command const& root) {
  auto const command =
      root.sub("burden", tr("What the campaign itself asks of departments and of those whom they serve"));
  auto const options = command.runs<Options>(run);
  command.option("--department", options->department, tr("Only this department: name, alias or code"), "NAME");
  add_format(command, options->format);
}

}  // namespace zgz::cmd
