#include <map>

#include "cmd/cases.hpp"
#include "cmd/in_language.hpp"
#include "cmd/late_cases.hpp"
#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "cmd/report.hpp"
#include "lib/report/weekly.hpp"
#include "lib/rules/weekly.hpp"
#include "lib/store/inspection.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string from, to, issue = "0", table;
  Output output;
};

std::vector<rules::DatedProblem> dated_problems(store::Store const& store, std::vector<Submission> const& submissions) {
  std::map<SubmissionRef, Date> received;
  for (auto const& submission : submissions) received.emplace(submission.ref, submission.received);
  std::vector<rules::DatedProblem> dated;
  for (auto& problem : standing_problems(store)) {
    auto const came = problem.added_on ? *problem.added_on : received.at(problem.first);
    dated.push_back({std::move(problem), came});
  }
  return dated;
}

rules::WeeklyRecords weekly_records(Context const& context, store::Store const& store, Date until) {
  auto const casework = casework_of(context, store);
  rules::WeeklyRecords records;
  records.duties = records_of(store);
  records.problems = dated_problems(store, records.duties.submissions);
  store::ComplaintFilter filter;
  filter.received_until = until;
  for (auto const& complaint : casework.cases(filter)) records.complaints.push_back(seen_by_clocks(store, complaint));
  for (auto const& count : casework.complaint_counts(until)) records.complaints_about[count.about] += count.complaints;
  records.dispositions = casework.dispositions();
  records.supervisions = casework.supervisions();
  records.accountabilities = casework.accountabilities();
  records.draws = store::Inspections{store}.draws();
  records.head = store.head();
  return records;
}

ReportPeriod period_of(Context const& context, Options const& options) {
  need("report weekly", {{"--from", &options.from}, {"--to", &options.to}});
  ReportPeriod const period{context.day(options.from, "--from").value(), context.day_until_today(options.to, "--to")};
  if (period.from > period.to)
    throw usage_error(Fault::days_in_disorder, {"--from", iso(period.from), "--to", iso(period.to)});
  return period;
}

Document document_of(Plan const& plan, Weekly const& report, Options const& options, int issue) {
  auto document = report::weekly_document(plan, report, issue);
  if (options.table.empty()) return document;
  document = report::only_tables(std::move(document), options.table);
  if (document.blocks.empty()) throw usage_error(Fault::bad_choice, {options.table, "--table", "T1 … T10"});
  return document;
}

ExitCode run(Context const& context, Options const& options) {
  auto const period = period_of(context, options);
  auto const issue = count_of(options.issue, "--issue", 0, 9999);
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto const report = rules::weekly(plan, weekly_records(context, store, period.to), period);
  // What is signed and filed speaks the language of the campaign, whoever prints it.
  InLanguage const speaking{is_file(options.output) ? plan.language : language()};
  put_out(context, document_of(plan, report, options, issue), options.output);
  return ExitCode::done;
}

}  // namespace

void set_up_report_weekly(Command const& group) {
  auto const command = group.sub("weekly", tr("What came, what was done and what is late in a week, tables T1 to T10"));
  auto const options = command.runs<Options>(run);
  command.option("--from", options->from, tr("The first day of the period"), "D");
  command.option("--to", options->to,
                 tr("The last day of the period, up to today; the report tells how things stood then"), "D");
  command.option("--issue", options->issue, tr("The number that the report bears"), "N");
  command.option("--table", options->table, tr("Only this table, for example T3 or t2_rates"), "T");
  add_output(command, options->output);
}

}  // namespace zgz::cmd
