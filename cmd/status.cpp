#include <algorithm>
#include <set>

#include "cmd/output.hpp"
#include "cmd/records.hpp"
#include "lib/report/status.hpp"
#include "lib/rules/overdue.hpp"

namespace zgz::cmd {

namespace {

struct Options {
  std::string format;
};

/// Codes in the register that the plan does not know, each once.
std::vector<std::string> left_plan(Plan const& plan, report::StatusFacts const& facts,
                                   std::vector<Submission> const& submissions) {
  std::set<std::string> codes;
  for (auto const& problem : facts.problems) codes.insert(problem.department);
  for (auto const& submission : submissions) {
    if (submission.received <= facts.today) codes.insert(submission.department);
  }
  codes.erase(std::string{});
  for (auto const& department : plan.departments) codes.erase(department.code);
  return {codes.begin(), codes.end()};
}

report::StatusFacts facts_of(Plan const& plan, store::Store const& store, Date today) {
  report::StatusFacts facts;
  facts.today = today;
  auto const records = records_of(store);
  facts.duties = rules::duty_statuses(plan, records, today);
  for (auto const& submission : records.submissions) {
    bool const unattributed = submission.department.empty() && submission.state == SubmissionState::returned;
    if (unattributed && submission.received <= today) facts.unattributed.push_back(submission.ref);
  }
  facts.coverage = rules::coverage(facts.duties);
  facts.problems = standing_problems(store, {}, today);
  facts.left_plan = left_plan(plan, facts, records.submissions);
  facts.head = store.head();
  rules::OverdueQuery query;
  query.today = today;
  query.soon = plan.soon_days;
  for (auto& item : rules::overdue(plan, facts.duties, facts.problems, {}, query)) {
    auto& list = item.state == OverdueItem::State::due_soon ? facts.soon : facts.overdue;
    list.push_back(std::move(item));
  }
  return facts;
}

ExitCode run(Context const& context, Options const& options) {
  auto const& plan = context.plan();
  auto const store = context.open_store();
  auto facts = facts_of(plan, store, context.today());
  facts.plan_changed = plan_changed(context, store);
  print(context, report::status_document(plan, facts), options.format);
  return ExitCode::done;
}

}  // namespace

void set_up_status(Command const& root) {
  auto const command = root.sub("status", tr("Where the campaign stands, on one screen"));
  add_format(command, command.runs<Options>(run)->format);
}

}  // namespace zgz::cmd
